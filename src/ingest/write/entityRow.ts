/** From what sources declare of an entity to its node, its names and its relations. */

import { campaignTime } from '../../domain/campaignTime.ts'
import { boundsOf, firstDay, lastDay } from '../../domain/day.ts'
import { type EntityKind, entityKinds, entitySpec } from '../../domain/entity.ts'
import { accentedKey, campaignKey, collationKey, foldedKey } from '../../domain/name.ts'
import { always, beginningOn, endingBy, type Validity, validBetween } from '../../domain/validity.ts'
import type { EntityStub } from '../../graph/queries/importDossier.ts'
import type { DeclaredRow, EntityRow, TimeRow } from '../../graph/queries/importEntity.ts'
import type { Declaration } from '../declaration.ts'

const actors: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'POST', 'PERSON', 'PLACE'])

/** The labels of a kind: its own, and those of the GraphQL interfaces that it implements. */
export const labelsOf = (kind: EntityKind): string[] => [
  entityKinds[kind].label,
  ...(actors.has(kind) ? ['Actor'] : []),
]

export const stubOf = ({ id, kind }: Pick<Declaration, 'id' | 'kind'>): EntityStub => ({
  id,
  kind,
  labels: labelsOf(kind),
})

interface Said {
  readonly source: string
  readonly declaration: Declaration
}

/**
 * One entity from all its declarations, in their order: documents before articles, then by id. The first to state a
 * property is heard; names and relations are gathered with everyone who states them.
 */
export function entityRow({ id, declarations }: DeclaredRow): EntityRow {
  const said = declarations.map(({ source, json }) => ({ source, declaration: JSON.parse(json) as Declaration }))
  const [first] = said
  if (!first) throw new Error(`${id} has no declaration`)
  const { kind, name } = first.declaration
  return {
    id,
    properties: {
      implied: said.every(({ declaration }) => declaration.implied === true),
      name,
      nameKey: `${collationKey(name)} ${id}`,
      ...propertiesOf(kind, said),
    },
    names: namesOf(kind, said),
    relations: relationsOf(said),
  }
}

/**
 * Every property that the kind can have, null where nobody states it any more. A campaign's declared period stands beside
 * the one that its launch and end make.
 */
function propertiesOf(kind: EntityKind, said: readonly Said[]): Record<string, unknown> {
  const none = Object.fromEntries(Object.keys(entitySpec(kind).properties).map((name) => [name, null]))
  const stated = Object.assign({}, ...said.map(({ declaration }) => declaration.properties).reverse())
  return asKept({ ...none, ...defaults[kind], ...stated })
}

/** Properties as declared under the names that the graph keeps them by. */
export const asKept = ({ period, ...others }: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  period === undefined ? others : { ...others, declaredPeriod: period }

/** What a declaration need not say. */
const defaults: Partial<Record<EntityKind, Record<string, unknown>>> = {
  CAMPAIGN: { kind: 'MOVEMENT' },
  ORGANIZATION: { kind: 'OTHER', country: 'VN' },
  POST: { singleHolder: false },
  PERSON: { withheld: false },
  PLACE: { country: 'VN', level: 'VILLAGE', type: 'thôn' },
  STANDARD: { level: 'COMMUNE' },
  DOCUMENT: { kind: 'OTHER' },
  AWARD: { kind: 'OTHER' },
}

function namesOf(kind: EntityKind, said: readonly Said[]): EntityRow['names'] {
  const names = new Map<string, NameRow & { sources: string[] }>()
  for (const { source, declaration } of said)
    for (const name of namesIn(declaration)) {
      const known = names.get(name.text)
      if (known) known.sources.push(source)
      else names.set(name.text, { ...nameRow(kind, name), sources: [source] })
    }
  return [...names.values()]
}

/** All names that one source gives an entity. */
export const namesIn = (declaration: Declaration): { text: string; kind: string }[] => [
  { text: declaration.name, kind: 'OFFICIAL' },
  ...declaration.names,
  ...numberOf(declaration),
]

/** Papers name a decision by its number as by its title. */
const numberOf = ({ kind, properties }: Declaration): { text: string; kind: string }[] =>
  kind === 'DOCUMENT' && typeof properties.number === 'string'
    ? [{ text: properties.number, kind: 'ABBREVIATION' }]
    : []

interface NameRow {
  readonly text: string
  readonly kind: string
  readonly key: string
  readonly bare: string | null
  readonly folded: string
}

/** A name with its keys. `bare`, for campaigns, is the key without “phong trào …” before and the period behind. */
export const nameRow = (
  kind: EntityKind,
  { text, kind: sort }: { readonly text: string; readonly kind: string },
): NameRow => ({
  text,
  kind: sort,
  key: accentedKey(text),
  bare: kind === 'CAMPAIGN' ? campaignKey(text) : null,
  folded: foldedKey(text),
})

function relationsOf(said: readonly Said[]): EntityRow['relations'] {
  const relations = new Map<string, { type: string; entity: string; sources: string[] }>()
  for (const { source, declaration } of said)
    for (const { type, entity } of relationsIn(declaration)) {
      const known = relations.get(type)
      if (known?.entity === entity) known.sources.push(source)
      else if (!known) relations.set(type, { type, entity, sources: [source] })
    }
  return [...relations.values()]
}

/** The relations that one source states, by the types of their edges. An entity has one of each. */
export function relationsIn({ kind, relations }: Declaration): { type: string; entity: string }[] {
  const spec = entitySpec(kind).relations
  return Object.entries(relations).map(([field, entity]) => ({ type: spec[field]?.type ?? field, entity }))
}

/** The days between which an entity holds, with a campaign's period as its launch and end make it. */
export function entityTime(row: TimeRow): { id: string; properties: object } {
  const { period, ...validity } =
    row.kind === 'CAMPAIGN'
      ? campaignTime(row.period, row.acts)
      : { period: row.period, ...periodValidity(row.kind, row.period) }
  const begun = row.beginsOn && row.beginsOn > firstDay ? beginningOn(validity, row.beginsOn) : validity
  const properties: Validity = row.endsBy && row.endsBy < lastDay ? endingBy(begun, row.endsBy) : begun
  return { id: row.id, properties: { ...properties, period } }
}

/** A body began and ended some day of the years given; criteria are for all of theirs. */
function periodValidity(kind: string, period: string | null): Validity {
  const bounds = period === null ? null : boundsOf(period)
  if (!period || !bounds) return always
  if (kind === 'STANDARD')
    return validBetween({ first: bounds.first, last: bounds.first }, { first: bounds.last, last: bounds.last })
  const [start = '', end = start] = period.split('/')
  return validBetween(boundsOf(start), boundsOf(end))
}
