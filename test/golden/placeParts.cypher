// What hangs beneath an entity on a day.
//
// {
//   place(id: "place:bac-kan", asOf: "2024-06-11") {
//     parts(first: 10) {
//       totalCount
//       nodes {
//         level
//       }
//     }
//   }
// }

:param {param0: '2024-06-11', param1: '2024-06-11', kind: 'PLACE', parents: ['place:bac-kan'], asOf: '2024-06-11', afterKey: '', limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[up:PART_OF]-(entity:Entity)
  WHERE entity.entityKind = $kind AND (entity.possibleFrom <= $param0 AND entity.possibleTo >= $param1) AND coalesce(up.from, '0001-01-01') <= $asOf AND $asOf <= coalesce(up.to, '9999-12-31')
  WITH DISTINCT entity WHERE entity.nameKey > ''
  WITH collect(entity) AS found
  RETURN COLLECT {
    UNWIND found AS entity
    WITH entity WHERE entity.nameKey > $afterKey
    WITH entity ORDER BY entity.entityKind ASC, entity.nameKey ASC LIMIT $limit
    RETURN {rank: 0, key: entity.nameKey, entity: entity {.id, .entityKind, .name, .type, .level, partial: true}}
  } AS rows, size(found) AS total
}
RETURN parent, rows, total;

:param {param0: '2024-06-11', param1: '2024-06-11', kind: 'PLACE', parents: ['place:bac-kan'], asOf: '2024-06-11'}
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[up:PART_OF]-(entity:Entity)
  WHERE entity.entityKind = $kind AND (entity.possibleFrom <= $param0 AND entity.possibleTo >= $param1) AND coalesce(up.from, '0001-01-01') <= $asOf AND $asOf <= coalesce(up.to, '9999-12-31')
  WITH DISTINCT entity WHERE entity.nameKey > ''
  RETURN count(entity) AS total
}
RETURN parent, total;
