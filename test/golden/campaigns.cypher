// Entities of a kind in the order of their names, with what is selected of them.
//
// {
//   campaigns(first: 10) {
//     nodes {
//       id
//       kind
//     }
//   }
// }

:param {kind: 'CAMPAIGN', afterKey: '', limit: 11}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.entityKind = $kind AND entity.nameKey > $afterKey
  WITH entity ORDER BY entity.entityKind ASC, entity.nameKey ASC LIMIT $limit
  RETURN collect({rank: 0, key: entity.nameKey, entity: entity {.id, .entityKind, .name, .type, .kind, partial: true}}) AS rows, null AS total
}
RETURN '' AS parent, rows, total;
