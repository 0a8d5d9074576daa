// Those whose names hold a text.
//
// {
//   campaigns(filter: {text: "nông thôn mới"}, first: 10) {
//     nodes {
//       id
//     }
//   }
// }

:param {param0: 'nông thôn mới', kind: 'CAMPAIGN', afterKey: '', limit: 11}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.entityKind = $kind AND entity.nameKey > $afterKey AND EXISTS {
    MATCH (entity)<-[this0:NAMES]-(this1:Name)
    WHERE this1.key CONTAINS $param0
  }
  WITH entity ORDER BY entity.entityKind ASC, entity.nameKey ASC LIMIT $limit
  RETURN collect({rank: 0, key: entity.nameKey, entity: entity {.id, .entityKind, .name, .type, partial: true}}) AS rows, null AS total
}
RETURN '' AS parent, rows, total;
