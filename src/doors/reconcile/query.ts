/** Reads a query of the specification into what the matcher takes. */
import { z } from 'zod'
import type { EntityKind } from '../../domain/entity.ts'
import { Problem } from '../../domain/problem.ts'
import type { NameToMatch } from '../../generated/resolvers.ts'
import { compared } from './property.ts'
import { isKind, types } from './type.ts'

/** How many names one request may hold: as many as `match` takes. OpenRefine sends ten at a time. */
export const mostQueries = 50
const mostCandidates = 100
const usualCandidates = 5

const single = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform(String),
  z.object({ id: z.string(), name: z.string().optional() }).transform(({ id }) => id),
])

const query = z.object({
  query: z.string().default(''),
  type: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .nullish()
    .transform((all) => all ?? []),
  limit: z.number().int().min(1).max(mostCandidates).nullish(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([single, z.array(single)]).nullable() })).nullish(),
})

const batch = z.record(z.string(), z.unknown())

export interface ReadQuery {
  readonly name: NameToMatch
  readonly limit: number
}

/** The batch as it was sent, by its keys. */
export function readBatch(text: string): (readonly [key: string, query: unknown])[] {
  const queries = Object.entries(objectIn(text, 'queries'))
  if (queries.length <= mostQueries) return queries
  throw new Problem(
    'BAD_ARGUMENT',
    `The batch holds ${queries.length} queries. The most at once are ${mostQueries}.`,
    `Send at most ${mostQueries} in one request; the manifest says so in batchSize.`,
  )
}

/** A JSON object in a parameter. */
export function objectIn(text: string, parameter: string): Readonly<Record<string, unknown>> {
  try {
    return batch.parse(JSON.parse(text))
  } catch {
    throw new Problem(
      'BAD_ARGUMENT',
      `The parameter ${parameter} is no JSON object.`,
      `Send ${parameter}={"q0":{"query":"Bằng Lãng"}}, percent-encoded.`,
    )
  }
}

/**
 * One query. What it says that the service does not know is refused, since leaving it out would match too much.
 * @throws Problem that says which part
 */
export function readQuery(given: unknown): ReadQuery {
  const { success, data, error } = query.safeParse(given)
  if (!success) {
    const [issue] = error.issues
    throw new Problem('BAD_ARGUMENT', `${issue?.path.join('.') || 'The query'}: ${issue?.message}.`, remedyOfQuery)
  }
  const beside = Object.fromEntries((data.properties ?? []).flatMap(({ pid, v }) => [besideOf(pid, v)]))
  const kinds = data.type.map(kindIn)
  return {
    name: { name: data.query, ...(kinds.length > 0 ? { kinds } : {}), ...beside },
    limit: data.limit ?? usualCandidates,
  }
}

const remedyOfQuery =
  'A query looks like {"query":"Bằng Lãng","type":"PLACE","properties":[{"pid":"province","v":"Bắc Kạn"}]}.'

function kindIn(type: string): EntityKind {
  if (isKind(type)) return type
  const known = types('EN').map(({ id }) => id)
  throw new Problem('BAD_ARGUMENT', `There is no type “${type.slice(0, 60)}”.`, `There are ${known.join(', ')}.`)
}

/** The first of several values counts: a name has one province. */
function besideOf(pid: string, value: string | readonly string[] | null): readonly [string, string | null] {
  const known = compared.map(({ id }) => id)
  if (!known.includes(pid))
    throw new Problem('BAD_ARGUMENT', `There is no property “${pid.slice(0, 60)}”.`, `There are ${known.join(', ')}.`)
  const first = typeof value === 'string' ? value : value?.[0]
  return [pid, first?.trim() || null]
}
