// A page of the honours that name a place.
//
// {
//   place(id: "place:bac-kan") {
//     honours(first: 10) {
//       nodes {
//         id
//       }
//     }
//   }
// }

:param {parents: [{key: 'place:bac-kan place:bac-kan#0', lists: [{of: 'place:bac-kan', slots: [2]}]}], kind: 'HONOUR', afterRank: 0, afterKey: 9007199254740991, limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey < $afterKey
    RETURN fact, listed.sortKey AS key ORDER BY listed.list DESC, listed.sortKey DESC LIMIT $limit
  }
  WITH DISTINCT fact, key
  WITH fact, 0 AS rank, key
  ORDER BY rank DESC, key DESC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id] AS fact, [] AS roles;
