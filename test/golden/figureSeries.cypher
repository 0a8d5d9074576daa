// All figures about an entity, for charts.
//
// {
//   figureSeries(about: "place:bac-kan") {
//     indicator
//     points {
//       value
//     }
//   }
// }

:param {parents: [{key: 'place:bac-kan place:bac-kan#0', lists: [{of: 'place:bac-kan', slots: [7]}]}], kind: 'FIGURE', as: [19], afterRank: 0, afterKey: -1, limit: 1001}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey > $afterKey AND any(role IN listed.roles WHERE role IN $as)
    RETURN fact, listed.sortKey AS key ORDER BY listed.list ASC, listed.sortKey ASC LIMIT $limit
  }
  WITH DISTINCT fact, key
  WITH fact, 0 AS rank, key
  ORDER BY rank ASC, key ASC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id, fact.earliest, fact.latest, fact.possibleFrom, fact.certainFrom, fact.certainTo, fact.possibleTo, fact.citationCount, fact.sourceCount, fact.conflicts, fact.since, fact.changedIn, fact.indicator, fact.label, fact.measure, fact.value, fact.valueMax, fact.bound, fact.unit, fact.percent, fact.denominator, fact.nature, fact.at, fact.forPeriod, fact.partOf] AS fact, COLLECT {
  MATCH (fact)-[role:ABOUT|STANDARD|AWARD|CAMPAIGN|GRANTOR|BY|DOCUMENT]->(entity)
  RETURN [role.field, role.asWritten, role.basis, properties(entity)]
  ORDER BY role.at
} AS roles;
