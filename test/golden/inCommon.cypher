// What several entities all touch, with the facts that say so.
//
// {
//   inCommon(ids: ["place:bac-kan", "place:thai-nguyen"], first: 5) {
//     entity {
//       id
//     }
//   }
// }

:param {asOf: null, minSources: 1, throughHubs: false, start: {entities: ['place:bac-kan', 'place:thai-nguyen'], most: 2000, first: 5}}
MATCH (node:Entity) WHERE node.id IN $start.entities
WITH collect(node) AS nodes
WHERE size(nodes) = size($start.entities) AND all(node IN nodes WHERE node.factCount <= $start.most)
CALL (nodes) {
  UNWIND nodes AS node
  CALL (node, nodes) {
    MATCH (node)<-[:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]-(fact:Fact)
    WHERE fact.sourceCount >= $minSources
    AND ($asOf IS NULL OR fact.possibleFrom <= $asOf <= fact.possibleTo)
    MATCH (fact)-[:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(other:Entity)
    WHERE NOT other IN nodes AND ($throughHubs OR NOT other:Hub)
    WITH DISTINCT other, fact ORDER BY fact.sourceCount DESC, fact.id
    WITH other, collect([fact.id, fact.sourceCount]) AS facts
    RETURN other, facts[..100] AS facts, size(facts) AS factCount, null AS structure, 0 AS origins, facts[0][1] AS sources
    UNION ALL
    MATCH (node)-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]-(other:Entity)
    WHERE NOT other IN nodes AND ($throughHubs OR NOT other:Hub)
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
    } AS structure, origins, origins AS sources
  }
  WITH other, node, max(sources) AS sources, collect({
    from: node.id, to: other.id, reach: other.factCount, facts: facts, factCount: factCount, structure: structure, origins: origins
  }) AS hops
  WITH other, min(sources) AS sources, collect(hops) AS hops
  WITH other, sources, hops WHERE size(hops) = size($start.entities)
  WITH other, hops ORDER BY sources DESC, other.factCount, other.id LIMIT $start.first
  UNWIND hops AS some
  UNWIND some AS hop
  RETURN collect(hop) AS hops, collect(DISTINCT CASE WHEN hop.structure IS NOT NULL THEN other END) AS far
}
RETURN hops, COLLECT {
  UNWIND hops AS hop
  WITH DISTINCT hop.facts[0][0] AS id
  MATCH (fact:Fact {id: id})
  RETURN [properties(fact), COLLECT {
    MATCH (fact)-[role:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(entity)
    RETURN [role.field, role.asWritten, role.basis, entity.id, entity.name, entity.type, entity.kind] ORDER BY role.at
  }]
} AS narrated, [one IN far | properties(one)] AS entities;

:param {asOf: null, minSources: 1, throughHubs: false, start: {entities: ['place:bac-kan'], targets: null, ends: [], most: null}}
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
