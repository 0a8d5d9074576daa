import type { CampaignResolvers, DiscrepancyResolvers } from '../generated/resolvers.ts'
import { entitiesBeneath, factsOf } from './connection.ts'
import { entityFields, property, related, standing } from './entity.ts'

export const Campaign: CampaignResolvers = {
  ...entityFields,
  kind: property('kind'),
  scope: related('SCOPE'),
  period: property('period'),
  standing,
  variantOf: related('VARIANT_OF'),
  phaseOf: related('PHASE_OF'),
  links: (source, given, context) => factsOf(source, 'CAMPAIGN_LINK', given, context),
  variants: (source, given, context) => entitiesBeneath(source, 'VARIANT_OF', 'CAMPAIGN', given, context),
  phases: (source, given, context) => entitiesBeneath(source, 'PHASE_OF', 'CAMPAIGN', given, context),
  launches: async ({ entity, asOf }, { first }, { loaders }) => {
    const ids = (await loaders.launches.load(entity.id)) ?? []
    const facts = await Promise.all(ids.map((id) => loaders.facts.load(id)))
    const happened = facts.flatMap((fact) =>
      fact && (asOf === null || fact.possibleFrom <= asOf) ? [{ fact, asOf }] : [],
    )
    return happened.slice(0, first)
  },
  acts: (source, given, context) => factsOf(source, 'CAMPAIGN_ACT', given, context),
  honours: (source, given, context) => factsOf(source, 'HONOUR', given, context),
  figures: (source, given, context) => factsOf(source, 'FIGURE', given, context),
  assessments: (source, given, context) => factsOf(source, 'ASSESSMENT', given, context),
  discrepancies: async ({ entity, asOf }, _, { loaders }) => {
    const rows = await loaders.discrepancies.load(entity.id)
    const pairs = await Promise.all(
      rows.map(async (row) => ({
        act: await loaders.facts.load(row.act),
        launch: await loaders.facts.load(row.launch),
        asOf,
      })),
    )
    return pairs.flatMap(({ act, launch }) => (act && launch ? [{ act, launch, asOf }] : []))
  },
}

export const Discrepancy: DiscrepancyResolvers = {
  rule: () => 'ACT_BEFORE_LAUNCH',
  sentence: ({ act, launch }) =>
    `Theo nguồn, việc này có trước ngày ${launch.on ?? launch.earliest}, khi phong trào chung được phát động: ${act.on ?? act.latest}.`,
  facts: ({ act, launch, asOf }) => [act, launch].map((fact) => ({ fact, asOf })),
}
