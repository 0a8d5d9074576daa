// In an order by rank, those in most facts first.
//
// {
//   places(orderBy: FACTS_DESC, first: 10) {
//     nodes {
//       id
//     }
//   }
// }

:param {kind: 'PLACE', afterRank: 9007199254740991, afterKey: '', limit: 11}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.entityKind = $kind AND (entity.factCount < $afterRank OR (entity.factCount = $afterRank AND entity.nameKey > $afterKey))
  WITH entity ORDER BY entity.factCount DESC, entity.nameKey ASC LIMIT $limit
  RETURN collect({rank: entity.factCount, key: entity.nameKey, entity: entity {.id, .entityKind, .name, .type, partial: true}}) AS rows, null AS total
}
RETURN '' AS parent, rows, total;
