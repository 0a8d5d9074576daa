// An entity by its id, with what it stands beside: where it lies, its names, what was before and after it.
//
// {
//   place(id: "place:bac-kan") {
//     displayName
//     names {
//       text
//     }
//     partOf {
//       name
//     }
//     ancestors {
//       name
//     }
//     predecessors {
//       on
//     }
//     successors {
//       on
//     }
//     heirs {
//       name
//     }
//   }
// }

:param {ids: ['place:bac-kan'], asOf: null}
UNWIND $ids AS id
MATCH (place:Entity {id: id})
WITH place, CASE
  WHEN $asOf < place.possibleFrom THEN place.possibleFrom
  WHEN $asOf <= place.possibleTo THEN $asOf
  ELSE place.possibleTo
END AS day
RETURN place.id AS id, COLLECT {
  MATCH path = (place)-[:PART_OF*1..5]->(area:Place)
  WHERE all(step IN relationships(path)
    WHERE coalesce(step.from, '0001-01-01') <= day AND day <= coalesce(step.to, '9999-12-31'))
  RETURN properties(area) ORDER BY length(path)
} AS ancestors;

:param {ids: ['place:bac-kan']}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[names:NAMES]-(name:Name)
OPTIONAL MATCH (source:Entity {id: names.sources[0]})
RETURN id, name.text AS text, name.kind AS kind, properties(source) AS source
ORDER BY id, CASE name.kind WHEN 'OFFICIAL' THEN 0 ELSE 1 END, text;

:param {ids: ['place:bac-kan']}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:SCOPE|SEAT|PART_OF|OF|BROADER|OWNER|PUBLISHER|AGENCY|REPRINT_OF|ISSUER|SIGNER|VARIANT_OF|PHASE_OF]->(entity:Entity)
RETURN id, type(relation) AS type, relation.from AS from, relation.to AS to, properties(entity) AS entity
ORDER BY id, type, from, entity.id;

:param {ids: ['place:bac-kan'], asOf: null}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[change:SUCCEEDED_BY]-(place:Place)
WHERE $asOf IS NULL OR change.on <= $asOf
OPTIONAL MATCH (document:Entity {id: change.document})
RETURN id, properties(place) AS place, change.on AS on, change.share AS share, change.clause AS clause,
  properties(document) AS document
ORDER BY id, on, place.nameKey;

:param {ids: ['place:bac-kan'], asOf: null}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[change:SUCCEEDED_BY]->(place:Place)
WHERE $asOf IS NULL OR change.on <= $asOf
OPTIONAL MATCH (document:Entity {id: change.document})
RETURN id, properties(place) AS place, change.on AS on, change.share AS share, change.clause AS clause,
  properties(document) AS document
ORDER BY id, on, place.nameKey;

:param {ids: ['place:bac-kan'], asOf: null}
UNWIND $ids AS id
MATCH (place:Entity {id: id})
RETURN id, COLLECT {
  MATCH path = (place)-[:SUCCEEDED_BY*0..6]->(heir:Place)
  WHERE all(change IN relationships(path) WHERE $asOf IS NULL OR change.on <= $asOf)
    AND heir.possibleFrom <= coalesce($asOf, '9999-12-31') <= heir.possibleTo
  RETURN DISTINCT properties(heir) AS heir ORDER BY heir.nameKey
} AS heirs;

:param {ids: ['place:bac-kan']}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN properties(entity) AS entity;
