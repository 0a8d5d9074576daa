import { Problem } from '../../domain/problem.ts'
import type { Limits } from './limits.ts'

/** Input fields that quantify over facts. They group a filter and open no level of their own. */
const quantifiers: ReadonlySet<string> = new Set(['some', 'none'])

/** Each quantifier makes the database look at the facts of every candidate. */
const quantifierCost = 10

/**
 * Checks one argument of a field, already coerced, and prices it.
 * @param place where the argument stands, as a reader writes it: `honours(filter:)`
 * @returns the cost of the quantifiers in it
 * @throws Problem BAD_ARGUMENT
 */
export function argumentCost(place: string, value: unknown, limits: Limits): number {
  const check = { place, limits, values: 0, quantifiers: 0 }
  visit(check, value, [], 0)
  return check.quantifiers * quantifierCost
}

/**
 * Checks an argument that sets the size of a page or list.
 * @throws Problem BAD_ARGUMENT: a size out of bounds is refused, never changed to one within
 */
export function checkSlice(field: string, argument: string, value: unknown, limits: Limits): void {
  if (typeof value !== 'number' || (value >= 1 && value <= limits.first)) return
  throw new Problem(
    'BAD_ARGUMENT',
    `${field}(${argument}: ${value}) is outside 1..${limits.first}.`,
    `Ask for 1 to ${limits.first}; a connection goes on with after: the endCursor of its pageInfo.`,
    { argument: `${field}(${argument}:)`, minimum: 1, maximum: limits.first },
  )
}

interface Check {
  readonly place: string
  readonly limits: Limits
  values: number
  quantifiers: number
}

function visit(check: Check, value: unknown, path: readonly string[], level: number): void {
  const { limits } = check
  check.values += 1
  refuseBeyond(check, path, check.values, limits.argumentValues, 'values', 'Ask in several operations.')
  if (typeof value === 'string') {
    refuseBeyond(check, path, value.length, limits.stringLength, 'characters', 'Send a shorter text.')
  } else if (Array.isArray(value)) {
    refuseBeyond(check, path, value.length, limits.listEntries, 'entries', 'Ask for the entries in several operations.')
    for (const entry of value) visit(check, entry, path, level)
  } else if (isInputObject(value)) {
    visitFields(check, value, path, level)
  }
}

function visitFields(check: Check, value: object, path: readonly string[], outer: number): void {
  const quantified = quantifiers.has(path.at(-1) ?? '')
  const keys = Object.keys(value)
  const level = keys.some((key) => quantifiers.has(key)) && !quantified ? outer : outer + 1
  refuseBeyond(check, path, level, check.limits.filterDepth, 'levels of filters', 'Filter in several steps, by ids.')
  for (const [key, entry] of Object.entries(value)) {
    if (quantifiers.has(key)) check.quantifiers += 1
    visit(check, entry, [...path, key], level)
  }
}

/** Scalars may be coerced into objects of a class (dates); input objects are plain. */
function isInputObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function refuseBeyond(
  check: Check,
  path: readonly string[],
  count: number,
  most: number,
  unit: string,
  remedy: string,
): void {
  if (count <= most) return
  const inside = path.length > 0 ? ` at ${path.join('.')}` : ''
  const message = `${check.place}${inside} has more than ${most} ${unit}.`
  throw new Problem('BAD_ARGUMENT', message, remedy, { argument: check.place, path: path.join('.'), maximum: most })
}
