// An entity by its name.
//
// {
//   campaign(name: "Bắc Kạn chung sức xây dựng nông thôn mới") {
//     id
//   }
// }

:param {name: 'bắc kạn chung sức xây dựng nông thôn mới', bare: 'bắc kạn chung sức xây dựng nông thôn mới', kind: 'CAMPAIGN'}
CALL () {
  MATCH (name:Name {key: $name})-[:NAMES]->(entity:Entity {entityKind: $kind})
  RETURN entity, true AS exact
  UNION
  MATCH (name:Name {bare: $bare})-[:NAMES]->(entity:Entity {entityKind: $kind})
  RETURN entity, false AS exact
}
WITH entity, exact ORDER BY exact DESC, entity.nameKey LIMIT 50
RETURN properties(entity) AS entity, exact;
