/** Arguments as clients send them, made canonical or refused before any query is sent. */
import type { Day } from '../domain/day.ts'
import { idUnder } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import type { Filter } from '../graph/filter/filter.ts'
import type { Grouping } from '../graph/page/groups.ts'

/** Input fields that hold ids; in some filters `within` and `place` are inputs of their own. */
const idFields: ReadonlySet<string> = new Set(['id', 'within', 'publisher', 'issuer', 'about', 'place'])

/**
 * The filter with bare ids and without nulls. Throws BAD_ID, MOMENT_CONFLICT for an id of another moment, and
 * BAD_ARGUMENT for a span of days that has no bound or ends before it begins, and for a version below 0.
 */
export function canonicalFilter(filter: object | null | undefined, asOf: Day | null): Filter {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(given.map(([field, value]) => [field, canonicalValue(field, value, asOf)]))
}

function canonicalValue(field: string, value: unknown, asOf: Day | null): unknown {
  if (field === 'changedSince') return checkedVersion(field, value as number)
  if (typeof value === 'string') return idFields.has(field) ? idUnder(value, asOf) : value
  if (Array.isArray(value)) return value.map((item) => canonicalValue(field, item, asOf))
  if (typeof value !== 'object' || value === null) return value
  if ('certainly' in value) checkSpan(field, value as { from?: Day | null; to?: Day | null })
  return canonicalFilter(value, asOf)
}

function checkSpan(field: string, { from, to }: { from?: Day | null; to?: Day | null }): void {
  if (!from && !to)
    throw new Problem('BAD_ARGUMENT', `${field} has neither from nor to.`, 'Give a first day, a last day, or both.')
  if (from && to && from > to)
    throw new Problem('BAD_ARGUMENT', `${field} ends on ${to}, before it begins on ${from}.`, 'Swap from and to.')
}

/** A version after which something is asked for; 0 is before the first. */
export function checkedVersion(field: string, version: number): number {
  if (version >= 0) return version
  throw new Problem('BAD_ARGUMENT', `${field} is ${version}.`, 'Give a version of the dataset, or 0 for all of them.')
}

/** An id or a name: one of the two, not both. */
export function idOrName(
  { id, name }: { readonly id?: string | null | undefined; readonly name?: string | null | undefined },
  field: string,
): { readonly id: string } | { readonly name: string } {
  if (id && !name) return { id }
  if (name && !id) return { name }
  throw new Problem(
    'BAD_ARGUMENT',
    id ? `${field} was given both an id and a name.` : `${field} was given neither an id nor a name.`,
    'Give exactly one of id and name.',
  )
}

/** More keys make more groups than anyone reads, and a text that takes long to plan. */
const mostKeys = 3

/** What to count by, checked. Throws BAD_ARGUMENT for no key, too many, or one twice. */
export function checkedGrouping<Group>(grouping: Grouping<Group>): Grouping<Group> {
  const { length } = grouping.by
  if (length >= 1 && length <= mostKeys && new Set(grouping.by).size === length) return grouping
  throw new Problem(
    'BAD_ARGUMENT',
    `counts(by:) takes one to ${mostKeys} different keys; it was given ${length}${length <= mostKeys && length > 0 ? ', one of them twice' : ''}.`,
    'Name each key once, and ask for further ones in another counts under an alias.',
  )
}
