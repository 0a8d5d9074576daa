/** The groups that a connection is counted in, and what the members of each share. */
import { labelOf, noValue } from '../domain/label.ts'
import type { GroupCountResolvers, GroupKeyResolvers } from '../generated/resolvers.ts'
import type { NamedEntity } from '../graph/record.ts'
import { nullable } from './entity.ts'
import { told } from './fact.ts'

export const GroupCount: GroupCountResolvers = {
  keys: ({ keys }) => keys,
  count: ({ count }) => count,
  uncertain: ({ uncertain }) => uncertain,
}

const isEntity = (key: NamedEntity | string | null): key is NamedEntity => typeof key === 'object' && key !== null

export const GroupKey: GroupKeyResolvers = {
  by: ({ by }) => by,
  value: ({ key }) => (isEntity(key) ? key.id : (key ?? '')),
  label: ({ by, key, label }) => {
    if (key === null) return noValue
    if (isEntity(key)) return told(key)
    return by === 'INDICATOR' ? (label ?? key) : labelOf(by, key)
  },
  entity: ({ key, asOf }) => (isEntity(key) ? nullable(key, { asOf }) : null),
}
