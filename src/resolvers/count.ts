/** The groups that a connection is counted in, and what the members of each share. */
import type { GroupCountResolvers, GroupKeyResolvers } from '../generated/resolvers.ts'
import type { NamedEntity } from '../graph/record.ts'
import { nameOfPlace } from '../wording/displayName.ts'
import { groupLabel, indicatorLabel, noValue } from '../wording/label.ts'
import { nullable } from './entity.ts'

export const GroupCount: GroupCountResolvers = {
  keys: ({ keys }) => keys,
  count: ({ count }) => count,
  uncertain: ({ uncertain }) => uncertain,
}

const isEntity = (key: NamedEntity | string | null): key is NamedEntity => typeof key === 'object' && key !== null

export const GroupKey: GroupKeyResolvers = {
  by: ({ by }) => by,
  value: ({ key }) => (isEntity(key) ? key.id : (key ?? '')),
  label: ({ by, key, label }, { lang }) => {
    if (key === null) return noValue(lang)
    if (isEntity(key)) return key.entityKind === 'PLACE' ? nameOfPlace(key, lang) : key.name
    return by === 'INDICATOR' ? indicatorLabel(key, label ?? key, lang) : groupLabel(by, key, lang)
  },
  entity: ({ key, asOf }) => (isEntity(key) ? nullable(key, { asOf }) : null),
}
