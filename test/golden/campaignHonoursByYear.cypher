// In groups that tallies tell.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     honours {
//       counts(by: [YEAR, AWARD], first: 20) {
//         count
//       }
//     }
//   }
// }

:param {parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}], of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', reaches: [0, 1]}], kind: 'HONOUR', asOf: '9999-12-31', first: 20}
UNWIND $parents AS parent
CALL (parent) {
  MATCH (keeper:Entity {id: parent.of}) WHERE keeper:Tallied
  MATCH (tally:Tally {of: parent.of})
  WHERE any(reach IN tally.reaches WHERE reach IN parent.reaches) AND tally.factKind = $kind
  UNWIND coalesce(tally.awards, [null]) AS key1
  WITH tally.year AS key0, key1, null AS label, sum(tally.count) AS count, 0 AS uncertain
  ORDER BY count DESC, uncertain DESC, coalesce(key0, ''), coalesce(key1, '') LIMIT $first
  RETURN key0 AS key0, key1 AS key1, label, count, uncertain
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
  CALL (fact) {
    OPTIONAL MATCH (fact)-[:AWARD|ABOUT]->(key1:Award)
    RETURN DISTINCT key1
  }
  WITH DISTINCT fact, CASE CASE fact.latest WHEN '9999-12-31' THEN fact.earliest ELSE fact.latest END WHEN '0001-01-01' THEN null ELSE left(CASE fact.latest WHEN '9999-12-31' THEN fact.earliest ELSE fact.latest END, 4) END AS key0, key1
  WITH key0, key1, null AS label, false AS isUncertain
  WITH key0, key1, min(label) AS label, sum(CASE WHEN isUncertain THEN 0 ELSE 1 END) AS count,
    sum(CASE WHEN isUncertain THEN 1 ELSE 0 END) AS uncertain
  ORDER BY count DESC, uncertain DESC, coalesce(key0, ''), coalesce(key1.id, '') LIMIT $first
  RETURN key0 AS key0, key1.id AS key1, label, count, uncertain
}
WITH parent.key AS parent, collect([key0, key1, label, count, uncertain]) AS groups, collect(DISTINCT key1) AS ids
RETURN parent, groups, COLLECT {
  UNWIND ids AS id
  MATCH (one:Entity {id: id})
  RETURN [one.id, one.name, one.type, one.kind]
} AS entities;
