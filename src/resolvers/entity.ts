/** What every entity has, and how its relations are followed under the moment that governs it. */
import { type Day, dayAfter, firstDay, lastDay } from '../domain/day.ts'
import { idAt } from '../domain/id.ts'
import { standingOn } from '../domain/validity.ts'
import type { RelationRow } from '../graph/queries/entity.ts'
import { type EntityRecord, isWhole, type NamedEntity } from '../graph/record.ts'
import { displayName } from '../wording/displayName.ts'
import type { Language } from '../wording/language.ts'
import { factsOf } from './connection.ts'
import type { Context } from './context.ts'
import { type FieldOwner, needing, planned, type Request } from './field.ts'
import type { EntityNode } from './node.ts'

export const entityNode = (entity: NamedEntity, { asOf }: { readonly asOf: Day | null }): EntityNode => ({
  entity,
  asOf,
})

export const nullable = (
  entity: NamedEntity | null | undefined,
  at: { readonly asOf: Day | null },
): EntityNode | null => (entity ? entityNode(entity, at) : null)

async function wholeOf({ id }: NamedEntity, { loaders }: Context): Promise<EntityRecord> {
  const entity = await loaders.entities.load(id)
  if (!entity) throw new Error(`${id} is gone`)
  return entity
}

/** Whether the properties of the entity were brought: no more is to be read of it than these. */
const knows = (entity: NamedEntity, properties: readonly string[]): entity is EntityRecord =>
  isWhole(entity) || properties.every((property) => property in entity)

/** A field read off some properties of an entity. One that was brought without them is loaded. */
export const reading = <Value>(
  properties: readonly string[],
  read: (entity: EntityRecord, asOf: Day | null) => Value,
) =>
  needing(properties, ({ entity, asOf }: EntityNode, _: unknown, context: Context): Value | Promise<Value> =>
    knows(entity, properties) ? read(entity, asOf) : wholeOf(entity, context).then((whole) => read(whole, asOf)),
  )

/** A property as the graph has it; null when no source states it. */
export const property = <Value>(name: string) => reading([name], (entity) => (entity[name] ?? null) as Value)

/** By which the moment is compared with an entity. */
export const days = ['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo'] as const

/** The day at which something is looked at that may have ended before the moment, or begins after it. */
function nearestDay({ entity, asOf }: EntityNode<EntityRecord>): Day {
  const { possibleFrom, possibleTo } = entity
  if (asOf === null || asOf > possibleTo) return possibleTo
  return asOf < possibleFrom ? possibleFrom : asOf
}

const during = ({ from, to }: RelationRow, day: Day): boolean =>
  (from ?? '0001-01-01') <= day && day <= (to ?? '9999-12-31')

/** The entity that this one stands in the relation to: of several through time, the one of the moment. */
export const related = (type: string) =>
  planned({
    needs: days,
    plan: relationsOf,
    read: (relations, node: EntityNode, _: unknown, context) => relationOf(type, relations, node, context),
  })

const relationsOf =
  ({ id }: FieldOwner): Request<readonly RelationRow[]> =>
  ({ relations }) =>
    relations.load(id)

async function relationOf(
  type: string,
  relations: readonly RelationRow[],
  { entity, asOf }: EntityNode,
  context: Context,
): Promise<EntityNode | null> {
  const day = nearestDay({ entity: knows(entity, days) ? entity : await wholeOf(entity, context), asOf })
  return nullable(relations.find((row) => row.type === type && during(row, day))?.entity, { asOf })
}

/** The same for a relation that every entity of the kind has. */
export const belongsTo = (type: string) =>
  planned({
    needs: days,
    plan: relationsOf,
    read: async (relations, node: EntityNode, _: unknown, context): Promise<EntityNode> => {
      const found = await relationOf(type, relations, node, context)
      if (!found) throw new Error(`${node.entity.id} lacks ${type}`)
      return found
    },
  })

export const standing = reading(days, standingOn)

export interface InLanguage {
  readonly lang: Language
}

/** The display name of what is named after its kind, which may have to be loaded. */
export const displayNameByKind = needing(
  ['kind'],
  ({ entity }: EntityNode, { lang }: InLanguage, context: Context): string | Promise<string> =>
    knows(entity, ['kind'])
      ? displayName(entity, [], lang)
      : wholeOf(entity, context).then((whole) => displayName(whole, [], lang)),
)

/** The fields of `Entity`. */
export const entityFields = {
  id: ({ entity, asOf }: EntityNode) => idAt(entity.id, asOf),
  canonicalId: ({ entity }: EntityNode) => entity.id,
  asOf: ({ asOf }: EntityNode) => asOf,
  permalink: ({ entity, asOf }: EntityNode, _: unknown, { publicUrl }: Context) =>
    permalink(publicUrl, entity.id, asOf),
  firstVersion: reading(['since'], ({ since }) => since as number),
  lastChangedVersion: reading(['changedIn'], ({ changedIn }) => changedIn as number),
  name: ({ entity }: EntityNode) => entity.name,
  displayName: ({ entity }: EntityNode, { lang }: InLanguage): string | Promise<string> =>
    displayName(entity, [], lang),
  names: planned({
    plan:
      ({ id }) =>
      ({ names }) =>
        names.load(id),
    read: (names, { asOf }: EntityNode) => names.map((name) => ({ name, asOf })),
  }),
  changes: planned({ needs: days, plan: relationsOf, read: changesOf }),
  facts: factsOf(null),
}

/** What ends on a day changes on the next. A day that nobody knows is no change. */
async function changesOf(relations: readonly RelationRow[], { entity }: EntityNode, _: unknown, context: Context) {
  const own = knows(entity, days) ? entity : await wholeOf(entity, context)
  const starts = [own.possibleFrom, own.certainFrom, ...relations.map(({ from }) => from ?? firstDay)]
  const ends = [own.certainTo, own.possibleTo, ...relations.map(({ to }) => to ?? lastDay)]
  const found = new Set([...starts, ...ends.map(dayAfter)])
  return [...found].filter((day) => firstDay < day && day < lastDay && day !== dayAfter(firstDay)).sort()
}

/** An address that answers for ever, under the moment of what it was copied from. */
export const permalink = (publicUrl: string, id: string, asOf: Day | null): string =>
  `${publicUrl}/id/${idAt(id, asOf)}`
