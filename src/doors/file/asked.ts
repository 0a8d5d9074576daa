/** What an address asks of a list: GraphQL's own arguments, written out in full or by dotted names. */
import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { Problem } from '../../domain/problem.ts'
import { argumentCost, checkNesting } from '../../server/limit/argument.ts'
import { defaultLimits } from '../../server/limit/limits.ts'
import { suggest } from './fileProblem.ts'
import type { List } from './list.ts'

export type Given = Readonly<Record<string, unknown>>

/** Names of the address that say how the file is written rather than what is in it. */
export const options = ['columns', 'lang', 'bom', 'formulas', 'first', 'after'] as const
export type OptionName = (typeof options)[number]

export interface Asked {
  /** Arguments of the connection, as its resolver wants them. */
  readonly given: Given
  readonly options: Readonly<Partial<Record<OptionName, string>>>
}

const wholeFilter = 'filter'

/**
 * Reads the names and values behind the question mark.
 * @throws Problem BAD_ARGUMENT that names the place, with what was perhaps meant
 */
export function readAsked(list: Pick<List, 'arguments'>, query: URLSearchParams, extra: readonly string[] = []): Asked {
  const given: Record<string, unknown> = {}
  const chosen: Record<string, string> = {}
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).filter((value) => value !== '')
    if (extra.includes(name) || values.length === 0) continue
    if ((options as readonly string[]).includes(name)) chosen[name] = single(name, values)
    else put(given, pathOf(list, name), values, list)
  }
  return { given: coerced(list, given), options: chosen }
}

function single(name: string, values: readonly string[]): string {
  const [value, ...more] = values
  if (value !== undefined && more.length === 0) return value
  throw new Problem('BAD_ARGUMENT', `${name} is given ${values.length} times.`, `Give ${name} once.`)
}

const argumentOf = (list: Pick<List, 'arguments'>, name: string): GraphQLArgument | undefined =>
  list.arguments.find((argument) => argument.name === name)

/** An argument by its name; any other first name is a field of the filter. */
function pathOf(list: Pick<List, 'arguments'>, name: string): string[] {
  const path = name.split('.')
  const [first = ''] = path
  if (argumentOf(list, first)) return path
  const filter = argumentOf(list, wholeFilter)
  const fields = filter ? fieldsOf(filter.type) : {}
  if (first in fields) return [wholeFilter, ...path]
  const known = [...list.arguments.map((argument) => argument.name), ...Object.keys(fields), ...options]
  throw new Problem(
    'BAD_ARGUMENT',
    `This list has no parameter “${first.slice(0, 60)}”.`,
    suggest(first, [...new Set(known)]),
  )
}

const fieldsOf = (type: GraphQLInputType) => {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named.getFields() : {}
}

function put(
  given: Record<string, unknown>,
  path: readonly string[],
  values: readonly string[],
  list: Pick<List, 'arguments'>,
) {
  const name = path.join('.')
  let holder = given
  for (const step of path.slice(0, -1)) holder = innerOf(holder, step, name)
  const last = path.at(-1) as string
  if (last in holder)
    throw new Problem('BAD_ARGUMENT', `${name} is given twice.`, `Give it in filter or by its dotted name, not both.`)
  holder[last] = readValue(typeAt(list, path), name, values)
}

function innerOf(holder: Record<string, unknown>, step: string, name: string): Record<string, unknown> {
  if (!Object.hasOwn(holder, step)) holder[step] = {}
  const inner = holder[step]
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return inner as Record<string, unknown>
  throw new Problem(
    'BAD_ARGUMENT',
    `${name} names a part of a value that has no parts.`,
    'Write the filter as filter={…}.',
  )
}

/** @throws Problem for a field that the input does not have */
function typeAt(list: Pick<List, 'arguments'>, [first = '', ...path]: readonly string[]): GraphQLInputType {
  let type = (argumentOf(list, first) as GraphQLArgument).type
  for (const [index, step] of path.entries()) {
    const fields = fieldsOf(type)
    const field = Object.hasOwn(fields, step) ? fields[step] : undefined
    if (!field) {
      const before = [first, ...path.slice(0, index)].join('.')
      throw new Problem('BAD_ARGUMENT', `${before} has no “${step.slice(0, 60)}”.`, suggest(step, Object.keys(fields)))
    }
    type = field.type
  }
  return type
}

/** Text as its type wants it: numbers, truth values, lists by commas or by naming it again, inputs as JSON. */
function readValue(type: GraphQLInputType, name: string, values: readonly string[]): unknown {
  const bare = getNullableType(type)
  if (isInputObjectType(bare)) return parsed(name, single(name, values))
  if (!isListType(bare)) return scalarOf(getNamedType(bare).name, single(name, values))
  if (values.some((value) => /^\s*[[{]/.test(value))) return parsed(name, single(name, values))
  return values.flatMap((value) => value.split(',')).map((value) => scalarOf(getNamedType(bare).name, value.trim()))
}

function scalarOf(type: string, value: string): unknown {
  if (type === 'Boolean')
    return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value
  if (type === 'Int' || type === 'Float') return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
  return value
}

function parsed(name: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    checkNesting(value)
    return value
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(
      'BAD_ARGUMENT',
      `${name} is not JSON: ${(error as Error).message}.`,
      'Write {"recipient":{"level":["COMMUNE"]}}, percent-encoded.',
    )
  }
}

/** As GraphQL itself reads variables, and within the same limits. */
const coerced = (list: Pick<List, 'arguments'>, given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      readArgument(argumentOf(list, name) as GraphQLArgument, value),
    ]),
  )

function readArgument({ name, type }: GraphQLArgument, value: unknown): unknown {
  const read = coerceInputValue(value, type, (path, _invalid, error) => {
    const place = [name, ...path].join('.')
    throw new Problem(
      'BAD_ARGUMENT',
      `${place}: ${error.message}`,
      'Names and values are those of GraphQL: see /schema.graphql.',
    )
  })
  argumentCost(name, type, read, defaultLimits)
  return read
}
