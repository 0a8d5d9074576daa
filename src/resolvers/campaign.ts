import type { Day } from '../domain/day.ts'
import type { CampaignResolvers } from '../generated/resolvers.ts'
import type { FactRecord } from '../graph/record.ts'
import { actBeforeLaunch as told } from '../wording/discrepancy.ts'
import { entitiesBeneath } from './connection.ts'
import { displayNameByKind, entityFields, property, related, standing } from './entity.ts'
import type { DiscrepancyNode } from './node.ts'

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
  launches: async ({ entity, asOf }, { first }, { loaders }) => {
    const ids = (await loaders.launches.load(entity.id)) ?? []
    const facts = await Promise.all(ids.map((id) => loaders.facts.load(id)))
    const happened = facts.flatMap((fact) => (fact && hasBegun(fact, asOf) ? [{ fact, asOf }] : []))
    return happened.slice(0, first)
  },
  discrepancies: async ({ entity, asOf }, _, { loaders }) => {
    const rows = await loaders.discrepancies.load(entity.id)
    const pairs = await Promise.all(
      rows.map(async (row) => [await loaders.facts.load(row.act), await loaders.facts.load(row.launch)] as const),
    )
    return pairs.flatMap(([act, launch]) =>
      act && launch && hasBegun(act, asOf) && hasBegun(launch, asOf) ? [actBeforeLaunch(act, launch, asOf)] : [],
    )
  },
}

/** Has happened by the moment, surely or possibly. */
const hasBegun = ({ possibleFrom }: FactRecord, asOf: Day | null): boolean => asOf === null || possibleFrom <= asOf

const actBeforeLaunch = (act: FactRecord, launch: FactRecord, asOf: Day | null): DiscrepancyNode => ({
  rule: 'ACT_BEFORE_LAUNCH',
  sentence: (language) => told(launch.on ?? launch.earliest, act.on ?? act.latest, language),
  facts: [act, launch],
  asOf,
})
