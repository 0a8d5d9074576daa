// Those in an area: the page starts there, and counts while it reads.
//
// {
//   places(filter: {within: {place: "place:bac-kan", lineage: true}}, first: 10) {
//     totalCount
//     nodes {
//       id
//     }
//   }
// }

:param {kind: 'PLACE', starts: ['place:bac-kan'], reaches: [0, 1, 2, 3], afterKey: '', limit: 11}
CALL () {
  UNWIND $starts AS start
  MATCH (:Entity {id: start})<-[scope:IN_SCOPE WHERE scope.reach IN $reaches]-(entity:Entity)
  WITH DISTINCT entity
  WHERE entity.entityKind = $kind AND entity.nameKey > ''
  WITH collect(entity) AS found
  RETURN COLLECT {
    UNWIND found AS entity
    WITH entity WHERE entity.nameKey > $afterKey
    WITH entity ORDER BY entity.entityKind ASC, entity.nameKey ASC LIMIT $limit
    RETURN {rank: 0, key: entity.nameKey, entity: entity {.id, .entityKind, .name, .type, partial: true}}
  } AS rows, size(found) AS total
}
RETURN '' AS parent, rows, total;

:param {kind: 'PLACE', starts: ['place:bac-kan'], reaches: [0, 1, 2, 3]}
UNWIND $starts AS start
MATCH (:Entity {id: start})<-[scope:IN_SCOPE WHERE scope.reach IN $reaches]-(entity:Entity)
WITH DISTINCT entity
WHERE entity.entityKind = $kind AND entity.nameKey > ''
RETURN '' AS parent, count(entity) AS total;
