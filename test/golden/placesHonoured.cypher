// Those of which some facts are as asked: the page starts from these facts.
//
// {
//   places(
//     filter: {honours: {some: {award: {id: ["award:bang-khen"]}}}}
//     asOf: "2024-06-11"
//     first: 10
//   ) {
//     nodes {
//       id
//     }
//   }
// }

:param {param0: ['award:bang-khen'], param1: '2024-06-11', param2: '2024-06-11', param3: '2024-06-11', param4: '2024-06-11', kind: 'PLACE', starts: [{of: 'award:bang-khen', slots: [2]}], afterKey: '', limit: 11}
CALL () {
  UNWIND $starts AS start
  UNWIND [start] AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  MATCH (fact)-[listed:LISTED]->()
  WHERE listed.list = list AND listed.sortKey >= 0
  MATCH (fact)-[:RECIPIENT]->(entity:Entity)
  WITH DISTINCT entity
  WHERE entity.entityKind = $kind AND entity.nameKey > $afterKey AND (EXISTS {
    MATCH (entity)<-[this0:RECIPIENT]-(this1:Honour)
    WHERE (EXISTS {
      MATCH (this1)-[this2:AWARD]->(this3)
      WHERE this3.id IN $param0
    } AND (this1.possibleFrom <= $param1 AND this1.possibleTo >= $param2))
  } AND (entity.possibleFrom <= $param3 AND entity.possibleTo >= $param4))
  WITH entity ORDER BY entity.entityKind ASC, entity.nameKey ASC LIMIT $limit
  RETURN collect({rank: 0, key: entity.nameKey, entity: entity {.id, .entityKind, .name, .type, partial: true}}) AS rows, null AS total
}
RETURN '' AS parent, rows, total;
