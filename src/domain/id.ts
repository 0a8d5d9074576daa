/**
 * Ids are readable, typed and stable: `place:bac-kan/cho-don/xa-bang-lang`. Under a moment the id an API client sees
 * carries it behind an `@`: `place:bac-kan/cho-don/xa-bang-lang@2024-06-11`, so that one cache entry never holds two
 * moments.
 */
import { type Day, isDay } from './day.ts'
import { type EntityKind, entityKinds } from './entity.ts'
import { type FactKind, factKinds } from './fact.ts'
import { Problem } from './problem.ts'

export type NodeKind = EntityKind | FactKind | 'CITATION'

const kindsByPrefix = new Map<string, NodeKind>([
  ...Object.entries(entityKinds).map(([kind, { prefix }]) => [prefix, kind as EntityKind] as const),
  ...Object.entries(factKinds).map(([kind, { prefix }]) => [prefix, kind as FactKind] as const),
  ['citation', 'CITATION'],
])

const prefixes = new Map<string, string>([...kindsByPrefix].map(([prefix, kind]) => [kind, prefix]))

/** The first part of the ids of a kind; undefined for a word that is no kind. */
export const prefixOf = (kind: string): string | undefined => prefixes.get(kind)

export interface NodeId {
  readonly kind: NodeKind
  readonly canonicalId: string
  /** The day the id speaks of; null for the whole record. */
  readonly asOf: Day | null
}

const shape = /^([a-zA-Z]+):([a-z0-9]+(?:[/.-][a-z0-9]+)*)(?:@(.+))?$/
const longest = 300

/** Reads an id as a client sends it. Throws BAD_ID when it has no known kind, no readable part, or no real day. */
export function parseId(text: string): NodeId {
  const [, prefix, rest, day] = text.length <= longest ? (shape.exec(text) ?? []) : []
  const kind = prefix ? kindsByPrefix.get(prefix) : undefined
  if (!kind || (day !== undefined && !isDay(day))) throw badId(text)
  return { kind, canonicalId: `${prefix}:${rest}`, asOf: day ?? null }
}

function badId(text: string): Problem {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return new Problem(
    'BAD_ID',
    `“${shown}” is no id of this graph.`,
    'Write an id as the API returns it: a kind, a colon and a readable part, such as place:bac-kan or place:bac-kan@2024-06-11.',
  )
}

/** Whether the text is an id without a moment, of a known kind. */
export function isCanonicalId(text: string): boolean {
  const [, prefix = '', , day] = text.length <= longest ? (shape.exec(text) ?? []) : []
  return kindsByPrefix.has(prefix) && day === undefined
}

/** The kind that an id of ours belongs to. */
export const kindOf = (id: string): NodeKind => parseId(id).kind

const entityKindsByPrefix = new Map(Object.entries(entityKinds).map(([kind, { prefix }]) => [prefix as string, kind]))

/** The kind of an entity, by an id that the graph itself gave. */
export function entityKindOf(id: string): EntityKind {
  const kind = entityKindsByPrefix.get(id.slice(0, id.indexOf(':')))
  if (kind === undefined) throw new Error(`${id} is no id of an entity`)
  return kind as EntityKind
}

/** The id under a moment, as clients see it. */
export const idAt = (canonicalId: string, asOf: Day | null): string => (asOf ? `${canonicalId}@${asOf}` : canonicalId)

/**
 * The canonical id of an argument under the moment that governs the operation: the id may be bare or carry that same
 * moment. Throws BAD_ID, or MOMENT_CONFLICT when it carries another.
 */
export function idUnder(text: string, asOf: Day | null): string {
  const id = parseId(text)
  if (id.asOf !== null && id.asOf !== asOf)
    throw new Problem(
      'MOMENT_CONFLICT',
      `The id “${text}” speaks of ${id.asOf}, the request of ${asOf ?? 'the whole record'}.`,
      `Use the bare id ${id.canonicalId}, or ask under asOf: "${id.asOf}".`,
    )
  return id.canonicalId
}
