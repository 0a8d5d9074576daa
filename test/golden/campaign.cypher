// A campaign’s launches, and acts that are dated before them.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     launches {
//       on
//     }
//     discrepancies {
//       rule
//     }
//     variantOf {
//       name
//     }
//   }
// }

:param {ids: ['campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi']}
UNWIND $ids AS id
MATCH (campaign:Entity {id: id})
RETURN id, COLLECT {
  MATCH (campaign)<-[:CAMPAIGN]-(act:CampaignAct {act: 'LAUNCHED'})
  RETURN act.id ORDER BY act.sortKey
} AS acts;

:param {ids: ['campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi']}
UNWIND $ids AS id
MATCH (campaign:Entity {id: id})
CALL (campaign) {
  MATCH (campaign)-[:VARIANT_OF|PHASE_OF]->(parent:Campaign)
  RETURN campaign AS one, parent
  UNION
  MATCH (one:Campaign)-[:VARIANT_OF|PHASE_OF]->(campaign)
  RETURN one, campaign AS parent
}
MATCH (one)<-[:CAMPAIGN]-(act:CampaignAct), (parent)<-[:CAMPAIGN]-(launch:CampaignAct {act: 'LAUNCHED'})
WHERE act.latest < launch.earliest AND act.act IN ['LAUNCHED', 'CARRIED_OUT', 'REVIEWED', 'CONCLUDED']
RETURN DISTINCT id, act.id AS act, launch.id AS launch ORDER BY id, act, launch;

:param {ids: ['campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi']}
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation:SCOPE|SEAT|PART_OF|OF|BROADER|OWNER|PUBLISHER|AGENCY|REPRINT_OF|ISSUER|SIGNER|VARIANT_OF|PHASE_OF]->(entity:Entity)
RETURN id, type(relation) AS type, relation.from AS from, relation.to AS to, properties(entity) AS entity
ORDER BY id, type, from, entity.id;
