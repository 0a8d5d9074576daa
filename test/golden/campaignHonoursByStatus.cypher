// In groups on a day, the uncertain ones apart.
//
// {
//   campaign(
//     id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi"
//     asOf: "2024-06-11"
//   ) {
//     honours {
//       counts(by: [STATUS, RECIPIENT]) {
//         count
//       }
//     }
//   }
// }

:param {param0: '2024-06-11', param1: '2024-06-11', param2: '2024-06-11', param3: '2024-06-11', param4: '2024-06-11', parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}]}], kind: 'HONOUR', asOf: '2024-06-11', first: 100}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey >= 0 AND (fact.possibleFrom <= $param0 AND fact.possibleTo >= $param1)
    RETURN fact, listed.sortKey AS key
  }
  WITH DISTINCT fact, key
  CALL (fact) {
    OPTIONAL MATCH (fact)-[:RECIPIENT]->(key1:Entity)
    RETURN DISTINCT key1
  }
  WITH DISTINCT fact, CASE fact.factKind WHEN 'HONOUR' THEN CASE
    WHEN fact.revokedDay <= $param2 THEN 'REVOKED'
    WHEN fact.presentedDay <= $param2 THEN 'PRESENTED'
    WHEN fact.decidedDay <= $param2 THEN 'DECIDED'
    WHEN fact.proposedDay <= $param2 THEN 'PROPOSED'
    WHEN fact.proposedDay IS NOT NULL THEN 'PROPOSED'
    WHEN fact.decidedDay IS NOT NULL THEN 'DECIDED'
    WHEN fact.presentedDay IS NOT NULL THEN 'PRESENTED'
    WHEN fact.revokedDay IS NOT NULL THEN 'REVOKED'
    ELSE 'DECIDED'
  END WHEN 'RECOGNITION' THEN CASE
    WHEN (fact.revokedOn IS NOT NULL AND fact.possibleTo < $param3) THEN 'REVOKED'
    ELSE fact.status
  END END AS key0, key1
  WITH key0, key1, null AS label, CASE
    WHEN fact.possibleFrom > $param4 THEN 'FUTURE'
    WHEN fact.possibleTo < $param4 THEN 'PAST'
    WHEN (fact.certainFrom <= $param4 AND fact.certainTo >= $param4) THEN 'CURRENT'
    ELSE 'UNCERTAIN'
  END = 'UNCERTAIN' AS isUncertain
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
