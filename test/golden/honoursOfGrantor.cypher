// All honours that a filter takes: the page starts from whom the filter names.
//
// {
//   honours(filter: {grantor: {id: ["post:bac-kan/ubnd/chu-tich"]}}, first: 10) {
//     nodes {
//       id
//     }
//   }
// }

:param {param0: ['post:bac-kan/ubnd/chu-tich'], parents: [{key: ' post:bac-kan/ubnd/chu-tich#0', lists: [{of: 'post:bac-kan/ubnd/chu-tich', slots: [2]}]}], kind: 'HONOUR', afterRank: 0, afterKey: 9007199254740991, limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey < $afterKey AND EXISTS {
      MATCH (fact)-[this0:GRANTOR]->(this1)
      WHERE this1.id IN $param0
    }
    RETURN fact, listed.sortKey AS key ORDER BY listed.list DESC, listed.sortKey DESC LIMIT $limit
  }
  WITH DISTINCT fact, key
  WITH fact, 0 AS rank, key
  ORDER BY rank DESC, key DESC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id] AS fact, [] AS roles;
