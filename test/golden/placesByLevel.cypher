// Entities in groups.
//
// {
//   places(filter: {within: {place: "place:bac-kan", lineage: true}}) {
//     counts(by: [LEVEL, DISTRICT]) {
//       count
//     }
//   }
// }

:param {kind: 'PLACE', starts: ['place:bac-kan'], reaches: [0, 1, 2, 3], asOf: '9999-12-31', first: 100}
CALL () {
  UNWIND $starts AS start
  MATCH (:Entity {id: start})<-[scope:IN_SCOPE WHERE scope.reach IN $reaches]-(entity:Entity)
  WITH DISTINCT entity
  WHERE entity.entityKind = $kind AND entity.nameKey > ''
  WITH DISTINCT entity
  OPTIONAL CALL (entity) {
    MATCH (entity)-[:OF*0..1]->(:Entity)-[:SEAT|SCOPE*0..1]->(place:Place)
    RETURN place AS unit, $asOf AS day
  }
  CALL (entity) {
    OPTIONAL MATCH (entity)-[:OF*0..1]->(:Entity)-[:SEAT|SCOPE*0..1]->(place:Place)
    RETURN coalesce(entity.level, place.level) AS key0 LIMIT 1
  }
  CALL (unit, day) {
    OPTIONAL MATCH path = (unit)-[:PART_OF*0..4]->(key1:Place)
    WHERE key1.level = 'DISTRICT' AND all(step IN relationships(path) WHERE
      coalesce(step.from, '0001-01-01') <= CASE
        WHEN day < startNode(step).possibleFrom THEN startNode(step).possibleFrom
        WHEN day > startNode(step).possibleTo THEN startNode(step).possibleTo
        ELSE day
      END <= coalesce(step.to, '9999-12-31'))
    RETURN key1 ORDER BY length(path) LIMIT 1
  }
  WITH DISTINCT entity, key0, key1
  WITH key0, key1, null AS label, false AS isUncertain
  WITH key0, key1, min(label) AS label, sum(CASE WHEN isUncertain THEN 0 ELSE 1 END) AS count,
    sum(CASE WHEN isUncertain THEN 1 ELSE 0 END) AS uncertain
  ORDER BY count DESC, uncertain DESC, coalesce(key0, ''), coalesce(key1.id, '') LIMIT $first
  RETURN key0 AS key0, key1.id AS key1, label, count, uncertain
}
WITH '' AS parent, collect([key0, key1, label, count, uncertain]) AS groups, collect(DISTINCT key1) AS ids
RETURN parent, groups, COLLECT {
  UNWIND ids AS id
  MATCH (one:Entity {id: id})
  RETURN [one.id, one.name, one.type, one.kind]
} AS entities;
