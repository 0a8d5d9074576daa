/** From all that the sources say of a fact to the node and the edges that the graph keeps of it. */
import type { CitedClaims } from '../../domain/citation.ts'
import type { Bounds, Day } from '../../domain/day.ts'
import { boundsOf, firstDay, lastDay } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import { type FactKind, factSpec, memberField, roleOfField, stagesOf } from '../../domain/fact.ts'
import {
  eventTime,
  type FactTime,
  type Neighbour,
  seenBetween,
  sightings,
  sortKey,
  tenureTime,
} from '../../domain/factTime.ts'
import { entityKindOf } from '../../domain/id.ts'
import { matchKey } from '../../domain/matchKey.ts'
import { type Settled, settle } from '../../domain/settle.ts'
import type { ConcernProperties } from '../../graph/queries/importEntity.ts'
import type { FactRow, FactWriting, SurroundingRow } from '../../graph/queries/importFact.ts'
import type { Numberer } from './numberer.ts'
import { contentHash } from './stamp.ts'

export interface Statement {
  readonly id: string
  readonly kind: FactKind
  readonly citations: readonly CitedStatement[]
}

/** What one citation says, and the hash of all that it is. */
export interface CitedStatement extends CitedClaims {
  readonly contentHash: string
}

/** A settled fact, with the sources that state it. */
export interface SettledRow extends FactRow {
  readonly properties: ConcernProperties & { readonly contentHash: string }
  readonly sources: readonly string[]
}

/** What the graph knows of the posts and places that a statement names, by id. */
export type Surroundings = Pick<ReadonlyMap<string, SurroundingRow>, 'get'>

/** Settles what sources say of one fact. */
export const settleClaims = ({ kind, citations }: Statement, around: Surroundings): Settled =>
  settle(kind, citations, (post) => around.get(post)?.body ?? undefined)

/** The node and edges of a settled fact. `others` are the other holders of the same post. */
export function factRow(
  statement: Statement,
  settled: Settled,
  around: Surroundings,
  others: readonly Neighbour[] = [],
): SettledRow {
  const { id, kind, citations } = statement
  const time = timeOf(statement, settled, around, others)
  const { first, last } = reported(citations)
  const roles = roleRows(kind, settled)
  const said = {
    id,
    factKind: kind,
    state: 'STATED',
    ...storedValues(settled.values),
    ...(settled.group ? { group: JSON.stringify(settled.group) } : {}),
    ...time,
    ...extras(kind, settled, citations, around),
    publishedFirst: first,
    publishedLast: last,
    citationCount: citations.length,
    sourceCount: settled.independentSources,
    conflicted: settled.conflicts.length > 0,
    conflicts: JSON.stringify(settled.conflicts),
    matchKey: matchKey(kind, settled),
  }
  return {
    id,
    properties: { ...said, sortKey: sortKey(id, time), contentHash: factHash(said, roles, citations) },
    roles,
    sources: [...new Set(citations.map(({ source }) => source.id))],
  }
}

/** The hash of what a fact is, and of the passages it rests on. Which key it got among others of its day does not count. */
const factHash = (said: object, roles: FactRow['roles'], citations: Statement['citations']): string =>
  contentHash([said, roles, citations.map(({ citation, contentHash }) => [citation, contentHash]).sort()])

/** What is written of the fact itself and its roles. */
export const factWriting = ({ id, properties, roles }: SettledRow, entities: Numberer): FactWriting => ({
  id,
  properties,
  roles: roles.map(({ entity, type, properties: { field, asWritten, basis, at } }) => {
    return [entities.numberOf(entity), type, field, asWritten, basis, at] as const
  }),
})

/** Neo4j keeps no maps: amounts of money travel as JSON. */
const storedValues = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, typeof value === 'object' ? JSON.stringify(value) : value]),
  )

function roleRows(kind: FactKind, settled: Settled): FactRow['roles'] {
  const members = settled.group?.names.map((entity) => ({
    entity,
    type: roleOfField(kind, memberField),
    properties: { field: memberField, asWritten: settled.group?.asWritten ?? null, basis: 'QUOTED', at: 0 },
  }))
  const named = settled.roles.map(({ field, role, entity, asWritten, basis }, at) => ({
    entity,
    type: role,
    properties: { field, asWritten, basis, at },
  }))
  return [...named, ...(members ?? [])]
}

/** The days on which it was first reported: those of the source that was surely published first. */
function reported(citations: readonly CitedClaims[]): Bounds {
  const published = citations.map(({ source }) => ({ first: source.publishedFirst, last: source.publishedLast }))
  const [first] = published.sort((one, other) => (`${one.last} ${one.first}` < `${other.last} ${other.first}` ? -1 : 1))
  return first ?? { first: firstDay, last: lastDay }
}

function timeOf(
  { kind, citations }: Statement,
  settled: Settled,
  around: Surroundings,
  others: readonly Neighbour[],
): FactTime & { firstSeen?: Day; lastSeen?: Day; former?: boolean } {
  const ends = { endsBy: endOf(kind, settled, around) }
  if (factSpec(kind).time !== 'STATE') return eventTime(kind, settled.values, reported(citations), ends)
  const seen = sightings(citations)
  return {
    ...tenureTime(settled.values, seen, others, ends),
    ...seenBetween(seen),
    former: seen.formerBy !== null,
  }
}

/** A tenure ends with its body, a recognition with the version of the place that it was given to. */
function endOf(kind: FactKind, settled: Settled, around: Surroundings): Day {
  const { endsWith } = factSpec(kind)
  const entity = settled.roles.find(({ field }) => field === endsWith)?.entity
  return (entity && around.get(entity)?.possibleTo) || lastDay
}

function extras(kind: FactKind, settled: Settled, citations: readonly CitedClaims[], around: Surroundings): object {
  return {
    ...defaultsOf(kind, settled),
    ...stageDays(kind, settled, reported(citations).last),
    ...recipientKeys(kind, settled, around),
  }
}

const defaultsOf = (kind: FactKind, { values }: Settled): object =>
  Object.fromEntries(
    Object.entries(factSpec(kind).defaults ?? {}).map(([field, value]) => [field, values[field] ?? value]),
  )

/** By which day each stated stage was reached: its last possible day, at the latest that of the report. */
function stageDays(kind: FactKind, settled: Settled, reportedBy: Day): Record<string, Day> {
  const dated = stagesOf(kind).flatMap((stage): [string, Day][] => {
    const value = settled.values[stage]
    if (value === undefined) return []
    const last = value === 'undated' ? reportedBy : (boundsOf(String(value))?.last ?? reportedBy)
    return [[`${stage}Day`, last]]
  })
  return Object.fromEntries(dated)
}

const recipientKinds: Partial<Record<EntityKind, string>> = { PLACE: 'PLACE', PERSON: 'PERSON' }

/** What filters on the recipient read without leaving the fact. */
function recipientKeys(kind: FactKind, settled: Settled, around: Surroundings): object {
  const recipient = Object.entries(factSpec(kind).roles).find(([, { group }]) => group)?.[0]
  if (!recipient) return {}
  const entity = settled.roles.find(({ field }) => field === recipient)?.entity
  const kinds = entity
    ? [recipientKinds[entityKindOf(entity)] ?? 'COLLECTIVE']
    : (settled.group?.parts.map(({ kind }) => kind) ?? [])
  const level = entity && around.get(entity)?.level
  return { recipientKinds: [...new Set(kinds)], ...(level ? { recipientLevel: level } : {}) }
}
