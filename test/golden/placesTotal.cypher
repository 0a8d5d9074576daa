// How many of a kind a filter takes.
//
// {
//   places(filter: {level: [COMMUNE]}) {
//     totalCount
//   }
// }

:param {param0: ['COMMUNE'], kind: 'PLACE'}
MATCH (entity:Entity)
WHERE entity.entityKind = $kind AND entity.nameKey > '' AND entity.level IN $param0
RETURN '' AS parent, count(entity) AS total;
