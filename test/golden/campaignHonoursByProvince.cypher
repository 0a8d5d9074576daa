// In groups by where, with places as their ground is held today.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     honours {
//       counts(by: [PROVINCE], lineage: true) {
//         count
//       }
//     }
//   }
// }

:param {parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}]}], kind: 'HONOUR', asOf: '9999-12-31', first: 100}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey >= 0
    RETURN fact, listed.sortKey AS key
  }
  WITH DISTINCT fact, key
  OPTIONAL CALL (fact) {
    MATCH (fact)-[ground:LISTED]->(place:Place) WHERE 64 IN ground.roles
    OPTIONAL CALL (place) {
      MATCH (place)-[:IN_SCOPE]->(held:Place)
      WHERE held.level IN ['COMMUNE', 'DISTRICT', 'PROVINCE'] AND held.possibleFrom <= $asOf <= held.possibleTo
      WITH held.level AS level, collect(held) AS units ORDER BY level LIMIT 1
      UNWIND units AS unit
      RETURN unit
    }
    RETURN unit, $asOf AS day
  }
  CALL (unit, day) {
    OPTIONAL MATCH path = (unit)-[:PART_OF*0..4]->(key0:Place)
    WHERE key0.level = 'PROVINCE' AND all(step IN relationships(path) WHERE
      coalesce(step.from, '0001-01-01') <= CASE
        WHEN day < startNode(step).possibleFrom THEN startNode(step).possibleFrom
        WHEN day > startNode(step).possibleTo THEN startNode(step).possibleTo
        ELSE day
      END <= coalesce(step.to, '9999-12-31'))
    RETURN key0 ORDER BY length(path) LIMIT 1
  }
  WITH DISTINCT fact, key0
  WITH key0, null AS label, false AS isUncertain
  WITH key0, min(label) AS label, sum(CASE WHEN isUncertain THEN 0 ELSE 1 END) AS count,
    sum(CASE WHEN isUncertain THEN 1 ELSE 0 END) AS uncertain
  ORDER BY count DESC, uncertain DESC, coalesce(key0.id, '') LIMIT $first
  RETURN key0.id AS key0, label, count, uncertain
}
WITH parent.key AS parent, collect([key0, label, count, uncertain]) AS groups, collect(DISTINCT key0) AS ids
RETURN parent, groups, COLLECT {
  UNWIND ids AS id
  MATCH (one:Entity {id: id})
  RETURN [one.id, one.name, one.type, one.kind]
} AS entities;
