// All honours, the newest first.
//
// {
//   honours(first: 10) {
//     nodes {
//       id
//     }
//   }
// }

:param {kind: 'HONOUR', afterRank: 0, afterKey: 9007199254740991, limit: 11}
CALL () {
  MATCH (fact:Fact)
  WHERE fact.factKind = $kind AND fact.sortKey < $afterKey
  RETURN fact, fact.sortKey AS key ORDER BY fact.factKind DESC, fact.sortKey DESC LIMIT $limit
}
WITH DISTINCT fact, key
WITH fact, 0 AS rank, key
ORDER BY rank DESC, key DESC LIMIT $limit
RETURN '' AS parent, rank, key, [fact.id] AS fact, [] AS roles;
