// How many: from tallies where they are kept, else counted.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     honours {
//       totalCount
//     }
//   }
// }

:param {parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}], of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', reaches: [0, 1]}], kind: 'HONOUR'}
UNWIND $parents AS parent
CALL (parent) {
  MATCH (keeper:Entity {id: parent.of}) WHERE keeper:Tallied
  MATCH (tally:Tally {of: parent.of})
  WHERE any(reach IN tally.reaches WHERE reach IN parent.reaches) AND tally.factKind = $kind
  RETURN sum(tally.count) AS total
  UNION ALL
  MATCH (keeper:Entity {id: parent.of}) WHERE NOT keeper:Tallied
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey >= 0
    RETURN fact, listed.sortKey AS key
  }
  WITH DISTINCT fact, key
  RETURN count(fact) AS total
}
RETURN parent.key AS parent, sum(total) AS total;
