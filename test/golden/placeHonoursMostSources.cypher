// In an order that no index has: all are read, then the best are kept.
//
// {
//   place(id: "place:bac-kan") {
//     honours(orderBy: SOURCES_DESC, first: 10) {
//       nodes {
//         id
//       }
//     }
//   }
// }

:param {parents: [{key: 'place:bac-kan place:bac-kan#0', lists: [{of: 'place:bac-kan', slots: [2]}]}], kind: 'HONOUR', afterRank: 9007199254740991, afterKey: 9007199254740991, limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey >= 0
    RETURN fact, listed.sortKey AS key
  }
  WITH DISTINCT fact, key WHERE fact.sourceCount < $afterRank OR (fact.sourceCount = $afterRank AND key < $afterKey)
  WITH fact, fact.sourceCount AS rank, key
  ORDER BY rank DESC, key DESC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id] AS fact, [] AS roles;
