// How many under a filter that tallies cannot tell.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     honours(filter: {minSources: 2}) {
//       totalCount
//     }
//   }
// }

:param {param0: 2, parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}]}], kind: 'HONOUR'}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey >= 0 AND fact.sourceCount >= $param0
    RETURN fact, listed.sortKey AS key
  }
  WITH DISTINCT fact, key
  RETURN count(fact) AS total
}
RETURN parent.key AS parent, sum(total) AS total;
