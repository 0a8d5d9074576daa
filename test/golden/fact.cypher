// A fact by its id, with its citations; of a fact that is gone, what became of it.
//
// {
//   node(id: "honour:6f1e5b1c8d2a4f70") {
//     ... on Honour {
//       citations(first: 3) {
//         quote
//       }
//     }
//   }
// }

:param {ids: ['honour:6f1e5b1c8d2a4f70'], first: 3}
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN id, COLLECT {
  MATCH (fact)-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source:Source)
  WITH citation, source ORDER BY source.publishedLast, citation.id LIMIT $first
  OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher:Entity)
  RETURN citation {.*, fact: fact.id, source: properties(source), publisher: properties(publisher)} AS citation
} AS citations;

:param {ids: ['honour:6f1e5b1c8d2a4f70']}
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN fact {.*, roles: COLLECT {
  MATCH (fact)-[role:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(entity:Entity)
  WITH role, entity ORDER BY role.at
  RETURN role {.field, .asWritten, .basis, role: type(role), entity: properties(entity)}
}} AS fact;

:param {ids: ['honour:6f1e5b1c8d2a4f70']}
UNWIND $ids AS id
MATCH (tombstone:Tombstone {id: id})
RETURN tombstone.id AS id,
  tombstone.status AS status, tombstone.survivor AS survivor, tombstone.since AS since, tombstone.reason AS reason;
