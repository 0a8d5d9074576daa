import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql'
import { Problem } from '../../domain/problem.ts'
import { conditionCost } from './condition.ts'
import type { Limits } from './limits.ts'

const bounds = {
  argumentValues: { unit: 'values', remedy: 'Ask in several operations.' },
  listEntries: { unit: 'entries', remedy: 'Ask for the entries in several operations.' },
  stringLength: { unit: 'characters', remedy: 'Send a shorter text.' },
  filterDepth: { unit: 'levels of filters', remedy: 'Filter in two steps: first for ids, then by them.' },
} as const

/**
 * Checks one argument of a field, already coerced, and prices it.
 * @param place where the argument stands, as a reader writes it: `honours(filter:)`
 * @returns the cost of the conditions in it
 * @throws Problem BAD_ARGUMENT
 */
export function argumentCost(place: string, type: GraphQLInputType, value: unknown, limits: Limits): number {
  const check = { place, limits, values: 0, conditions: 0 }
  visit(check, type, value, [], 0)
  return check.conditions
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

/** Filters at their deepest, with the lists and quantifiers between them, need half of this. */
const deepestVariables = 32

/**
 * Checks the variables as they were sent. Coercing them recurses, and a megabyte of brackets would exhaust the stack.
 * @throws Problem BAD_ARGUMENT
 */
export function checkNesting(variables: unknown): void {
  let level = [variables]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestVariables) {
      const message = `The variables are nested more than ${deepestVariables} levels deep.`
      throw new Problem('BAD_ARGUMENT', message, bounds.filterDepth.remedy, { maximum: deepestVariables })
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  }
}

interface Check {
  readonly place: string
  readonly limits: Limits
  values: number
  conditions: number
}

function visit(check: Check, type: GraphQLInputType, value: unknown, path: readonly string[], level: number): void {
  check.values += 1
  bound(check, path, 'argumentValues', check.values)
  if (typeof value === 'string') {
    bound(check, path, 'stringLength', value.length)
  } else if (Array.isArray(value)) {
    bound(check, path, 'listEntries', value.length)
    for (const entry of value) visit(check, type, entry, path, level)
  } else if (value !== null && isInputObjectType(getNamedType(type))) {
    visitFields(check, type, value as object, path, level)
  }
}

/** A filter is a level; the quantifiers between two, a span of days or an area are none. */
function visitFields(
  check: Check,
  type: GraphQLInputType,
  value: object,
  path: readonly string[],
  outer: number,
): void {
  const input = getNamedType(type) as GraphQLInputObjectType
  const level = input.name.endsWith('Filter') ? outer + 1 : outer
  bound(check, path, 'filterDepth', level)
  for (const [key, entry] of Object.entries(value)) {
    const within = input.getFields()[key]?.type as GraphQLInputType
    check.conditions += conditionCost(input.name, key, within)
    visit(check, within, entry, [...path, key], level)
  }
}

function bound(check: Check, path: readonly string[], name: keyof typeof bounds, count: number): void {
  const maximum = check.limits[name]
  if (count <= maximum) return
  const { unit, remedy } = bounds[name]
  const inside = path.length > 0 ? ` at ${path.join('.')}` : ''
  const message = `${check.place}${inside} has more than ${maximum} ${unit}.`
  throw new Problem('BAD_ARGUMENT', message, remedy, { argument: check.place, path: path.join('.'), maximum })
}
