// Facts of any kind: the list of each kind is read, and all properties come along.
//
// {
//   place(id: "place:bac-kan") {
//     facts(first: 10) {
//       nodes {
//         sentence
//       }
//     }
//   }
// }

:param {parents: [{key: 'place:bac-kan place:bac-kan#0', lists: [{of: 'place:bac-kan', slots: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}]}], afterRank: 0, afterKey: 9007199254740991, limit: 11}
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
RETURN parent.key AS parent, rank, key, properties(fact) AS fact, COLLECT {
  MATCH (fact)-[role:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(entity)
  RETURN [role.field, role.asWritten, role.basis, entity.id, entity.name, entity.type, entity.kind]
  ORDER BY role.at
} AS roles;
