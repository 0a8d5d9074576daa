// Under a filter on the facts themselves.
//
// {
//   place(id: "place:bac-kan") {
//     honours(filter: {minSources: 2, status: [DECIDED]}, first: 10) {
//       nodes {
//         id
//       }
//     }
//   }
// }

:param {param0: 2, param1: '9999-12-31', param2: ['DECIDED'], parents: [{key: 'place:bac-kan place:bac-kan#0', lists: [{of: 'place:bac-kan', slots: [2]}]}], kind: 'HONOUR', afterRank: 0, afterKey: 9007199254740991, limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey < $afterKey AND (fact.sourceCount >= $param0 AND CASE
      WHEN fact.revokedDay <= $param1 THEN 'REVOKED'
      WHEN fact.presentedDay <= $param1 THEN 'PRESENTED'
      WHEN fact.decidedDay <= $param1 THEN 'DECIDED'
      WHEN fact.proposedDay <= $param1 THEN 'PROPOSED'
      WHEN fact.proposedDay IS NOT NULL THEN 'PROPOSED'
      WHEN fact.decidedDay IS NOT NULL THEN 'DECIDED'
      WHEN fact.presentedDay IS NOT NULL THEN 'PRESENTED'
      WHEN fact.revokedDay IS NOT NULL THEN 'REVOKED'
      ELSE 'DECIDED'
    END IN $param2)
    RETURN fact, listed.sortKey AS key ORDER BY listed.list DESC, listed.sortKey DESC LIMIT $limit
  }
  WITH DISTINCT fact, key
  WITH fact, 0 AS rank, key
  ORDER BY rank DESC, key DESC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id] AS fact, [] AS roles;
