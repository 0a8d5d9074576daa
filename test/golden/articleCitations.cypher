// What a source is cited for, and how often.
//
// {
//   article(id: "article:bbk-20240611") {
//     citations(filter: {fact: {kind: [HONOUR]}}, first: 10) {
//       totalCount
//       nodes {
//         quote
//       }
//     }
//   }
// }

:param {param0: ['HONOUR'], parents: ['article:bbk-20240611']}
UNWIND $parents AS parent
CALL (parent) {
  MATCH (source:Entity {id: parent})<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
  WHERE fact.factKind IN $param0
  RETURN count(citation) AS total
}
RETURN parent, total;

:param {param0: ['HONOUR'], parents: ['article:bbk-20240611'], afterRank: 9007199254740991, afterKey: '', limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  MATCH (source:Entity {id: parent})<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
  WHERE fact.factKind IN $param0
  WITH citation, fact, source, fact.sortKey AS rank, citation.id AS key
  WHERE rank < $afterRank OR (rank = $afterRank AND key > $afterKey)
  WITH rank, key, citation, fact, source
  ORDER BY rank DESC, key LIMIT $limit
  OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher:Entity)
  RETURN rank, key, citation {.*, fact: fact.id, source: properties(source), publisher: properties(publisher)} AS citation
  ORDER BY rank DESC, key
}
RETURN parent, rank, key, citation;
