// Under a filter on who was honoured and where.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     honours(
//       filter: {recipient: {kind: [PLACE], place: {within: {place: "place:bac-kan", lineage: true}}}}
//       first: 10
//     ) {
//       nodes {
//         id
//       }
//     }
//   }
// }

:param {param0: ['PLACE'], param1: ['PLACE'], param2: ['PLACE'], param3: ['place:bac-kan'], param4: [0, 1, 2, 3], parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}]}], others: [[{of: 'place:bac-kan', slots: [2, 18, 34, 50]}]], kind: 'HONOUR', afterRank: 0, afterKey: 9007199254740991, limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    UNWIND [parent.lists] + $others AS lists
    WITH collect(lists) AS ways
    UNWIND range(0, size(ways) - 1) AS way
    CALL (ways, way) {
      UNWIND ways[way] AS own
      MATCH (owner:Entity {id: own.of})
      RETURN sum(CASE WHEN all(slot IN own.slots WHERE slot < 16) THEN owner.factCount
        ELSE COUNT { (owner)<-[:LISTED]-() } END) AS facts
    }
    WITH ways, way ORDER BY facts, way LIMIT 1
    RETURN ways[way] AS lists, way, COLLECT {
      UNWIND ways[0] AS own
      MATCH (owner:Entity {id: own.of})
      UNWIND own.slots AS slot
      RETURN owner.firstList + slot
    } AS mine
  }
  UNWIND lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list, way, mine) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey < $afterKey AND (way = 0 OR way > 0 AND EXISTS {
      MATCH (fact)-[own:LISTED]->() WHERE own.list IN mine
    }) AND (any(var0 IN fact.recipientKinds WHERE var0 IN $param0) AND EXISTS {
      MATCH (fact)-[this1:RECIPIENT]->(this2)
      WHERE (this2.entityKind IN $param1 AND (this2.entityKind IN $param2 AND EXISTS {
        MATCH (this2)-[this3:IN_SCOPE]->(this4)
        WHERE (this4.id IN $param3 AND this3.reach IN $param4)
      }))
    })
    RETURN fact, listed.sortKey AS key ORDER BY listed.list DESC, listed.sortKey DESC LIMIT $limit
  }
  WITH DISTINCT fact, key
  WITH fact, 0 AS rank, key
  ORDER BY rank DESC, key DESC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id] AS fact, [] AS roles;
