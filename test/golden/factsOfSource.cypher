// Facts of any kind under a filter that names nobody.
//
// {
//   facts(
//     filter: {source: {publisher: ["organization:bao-bac-kan"]}, on: {from: "2024-01-01"}}
//     first: 10
//   ) {
//     nodes {
//       id
//     }
//   }
// }

:param {param0: '2024-01-01', param1: ['organization:bao-bac-kan'], afterRank: 0, afterKey: 9007199254740991, limit: 11}
CALL () {
  MATCH (fact:Fact)
  WHERE fact.sortKey < $afterKey AND (fact.latest >= $param0 AND EXISTS {
    MATCH (fact)-[this0:CITED_IN]->(this1)-[this2:FROM_SOURCE]->(this3)
    WHERE EXISTS {
      MATCH (this3)-[this4:PUBLISHER]->(this5)
      WHERE this5.id IN $param1
    }
  })
  RETURN fact, fact.sortKey AS key ORDER BY fact.sortKey DESC LIMIT $limit
}
WITH DISTINCT fact, key
WITH fact, 0 AS rank, key
ORDER BY rank DESC, key DESC LIMIT $limit
RETURN '' AS parent, rank, key, properties(fact) AS fact, COLLECT {
  MATCH (fact)-[role:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(entity)
  RETURN [role.field, role.asWritten, role.basis, entity.id, entity.name, entity.type, entity.kind]
  ORDER BY role.at
} AS roles;
