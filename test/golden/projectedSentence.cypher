// All that a sentence is made of.
//
// {
//   campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
//     honours(first: 10) {
//       nodes {
//         sentence
//       }
//     }
//   }
// }

:param {parents: [{key: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi#01', lists: [{of: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi', slots: [2, 18]}]}], kind: 'HONOUR', afterRank: 0, afterKey: 9007199254740991, limit: 11}
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.lists AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.list = list AND listed.sortKey < $afterKey
    RETURN fact, listed.sortKey AS key ORDER BY listed.list DESC, listed.sortKey DESC LIMIT $limit
  }
  WITH DISTINCT fact, key
  WITH fact, 0 AS rank, key
  ORDER BY rank DESC, key DESC LIMIT $limit
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, [fact.id, fact.earliest, fact.latest, fact.possibleFrom, fact.certainFrom, fact.certainTo, fact.possibleTo, fact.citationCount, fact.sourceCount, fact.conflicts, fact.since, fact.changedIn, fact.proposed, fact.decided, fact.presented, fact.revoked, fact.forPeriod, fact.occasion, fact.ordinal, fact.money, fact.reason, fact.partOf, fact.group, fact.proposedDay, fact.decidedDay, fact.presentedDay, fact.revokedDay] AS fact, COLLECT {
  MATCH (fact)-[role:AWARD|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|CAMPAIGN|PLACE|DOCUMENT]->(entity)
  RETURN [role.field, entity.id, entity.name, entity.type, entity.kind]
  ORDER BY role.at
} AS roles;
