// What lies one hop round both ends of a path; the search goes on from there with the same text.
//
// {
//   paths(from: "person:ho-chi-minh", to: "place:bac-kan", first: 3) {
//     sentence
//   }
// }

:param {asOf: null, minSources: 1, throughHubs: false, start: {entities: ['person:ho-chi-minh', 'place:bac-kan'], targets: null, ends: ['person:ho-chi-minh', 'place:bac-kan'], most: 2000}}
UNWIND $start.entities AS id
MATCH (node:Entity {id: id})
WHERE $start.most IS NULL OR node.factCount <= $start.most
CALL (node) {
  MATCH (node)<-[:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]-(fact:Fact)
  WHERE fact.sourceCount >= $minSources
  AND ($asOf IS NULL OR fact.possibleFrom <= $asOf <= fact.possibleTo)
  MATCH (fact)-[:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(other:Entity)
  WHERE other <> node
    AND ($throughHubs OR NOT other:Hub OR other.id IN $start.ends)
    AND ($start.targets IS NULL OR other.id IN $start.targets)
  WITH DISTINCT other, fact ORDER BY fact.sourceCount DESC, fact.id
  WITH other, collect([fact.id, fact.sourceCount]) AS facts
  RETURN other, facts[..100] AS facts, size(facts) AS factCount, null AS structure, 0 AS origins
  UNION ALL
  MATCH (node)-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]-(other:Entity)
  WHERE ($throughHubs OR NOT other:Hub OR other.id IN $start.ends)
    AND ($start.targets IS NULL OR other.id IN $start.targets)
  WITH other, edge, startNode(edge) AS lower
  WHERE $asOf IS NULL OR CASE type(edge)
    WHEN 'SUCCEEDED_BY' THEN edge.on <= $asOf
    ELSE coalesce(edge.from, lower.possibleFrom) <= $asOf <= coalesce(edge.to, lower.possibleTo)
  END
  WITH other, edge, lower, coalesce(edge.sources, [coalesce(edge.document, lower.document)]) AS sources
  WITH other, edge, lower, sources, COUNT {
    UNWIND sources AS source
    MATCH (one:Entity {id: source})
    RETURN DISTINCT one.origin
  } AS origins
  WHERE origins >= $minSources
  RETURN other, [] AS facts, 0 AS factCount, {
    type: type(edge), lower: lower.id, higher: endNode(edge).id, to: edge.to, on: edge.on, share: edge.share, sources: sources
  } AS structure, origins
}
RETURN node.id AS from, other.id AS to, other.factCount AS reach, facts, factCount, structure, origins;
