import type { HonourResolvers, Money, RecipientGroupResolvers } from '../generated/resolvers.ts'
import { honourStatus, honourSteps } from './decision.ts'
import { entityNode } from './entity.ts'
import { factFields, groupOf, many, one, optional, partOf, value } from './fact.ts'
import { needing } from './need.ts'
import type { FactNode } from './node.ts'

const recipient = one('recipient')

export const Honour: HonourResolvers = {
  ...factFields,
  award: one('award'),
  recipient: needing(['recipient', 'group'], (source: FactNode) => {
    const group = groupOf(source.fact)
    return group ? { group, roles: source.fact.roles, asOf: source.asOf } : recipient.resolve(source)
  }),
  grantors: many('grantor'),
  presenters: many('presenter'),
  proposers: many('proposer'),
  campaigns: many('campaign'),
  status: honourStatus,
  steps: honourSteps,
  forPeriod: value('forPeriod'),
  occasion: value('occasion'),
  ordinal: value('ordinal'),
  money: needing(['money'], ({ fact }: FactNode) =>
    typeof fact.money === 'string' ? (JSON.parse(fact.money) as Money) : null,
  ),
  reason: value('reason'),
  partOf,
  fromPlace: optional('fromPlace'),
}

export const RecipientGroup: RecipientGroupResolvers = {
  asWritten: ({ group }) => group.asWritten,
  parts: ({ group }) => group.parts as never,
  names: async ({ group, roles, asOf }, _, { loaders }) => {
    const inRole = (id: string) => roles.find(({ entity }) => entity.id === id)?.entity
    const entities = await Promise.all(group.names.map((id) => inRole(id) ?? loaders.entities.load(id)))
    return entities.flatMap((entity) => (entity ? [entityNode(entity, { asOf })] : []))
  },
}
