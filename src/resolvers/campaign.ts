import type { Day } from '../domain/day.ts'
import type { CampaignResolvers } from '../generated/resolvers.ts'
import type { FactRecord } from '../graph/record.ts'
import { actBeforeLaunch as wording } from '../wording/discrepancy.ts'
import { entitiesBeneath } from './connection.ts'
import { displayNameByKind, entityFields, property, related, standing } from './entity.ts'
import { planned } from './field.ts'
import type { DiscrepancyNode, EntityNode } from './node.ts'

export const Campaign: CampaignResolvers = {
  ...entityFields,
  displayName: displayNameByKind,
  kind: property('kind'),
  scope: related('SCOPE'),
  period: property('period'),
  standing,
  variantOf: related('VARIANT_OF'),
  phaseOf: related('PHASE_OF'),
  variants: entitiesBeneath('VARIANT_OF', 'CAMPAIGN'),
  phases: entitiesBeneath('PHASE_OF', 'CAMPAIGN'),
  launches: planned({
    plan:
      ({ id }) =>
      async ({ launches, facts }) =>
        Promise.all(((await launches.load(id)) ?? []).map((fact) => facts.load(fact))),
    read: (facts, { asOf }: EntityNode, { first }: { readonly first: number }) =>
      facts.flatMap((fact) => (fact && hasBegun(fact, asOf) ? [{ fact, asOf }] : [])).slice(0, first),
  }),
  discrepancies: planned({
    plan:
      ({ id }) =>
      async ({ discrepancies, facts }) =>
        Promise.all(
          (await discrepancies.load(id)).map(({ act, launch }) => Promise.all([facts.load(act), facts.load(launch)])),
        ),
    read: (pairs, { asOf }: EntityNode) =>
      pairs.flatMap(([act, launch]) =>
        act && launch && hasBegun(act, asOf) && hasBegun(launch, asOf) ? [actBeforeLaunch(act, launch, asOf)] : [],
      ),
  }),
}

/** Has happened by the moment, surely or possibly. */
const hasBegun = ({ possibleFrom }: FactRecord, asOf: Day | null): boolean => asOf === null || possibleFrom <= asOf

const actBeforeLaunch = (act: FactRecord, launch: FactRecord, asOf: Day | null): DiscrepancyNode => ({
  rule: 'ACT_BEFORE_LAUNCH',
  sentence: (language) => wording(launch.on ?? launch.earliest, act.on ?? act.latest, language),
  facts: [act, launch],
  asOf,
})
