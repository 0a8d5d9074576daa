/** Random operations over a schema, of any shape that it allows down to a few levels. */
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { cursors, type Draw, existingIds, goodLiterals, literals, pick } from './randomValue.ts'

/** An operation with the day that all of it is asked under; null where each part draws its own. */
export interface RandomQuery {
  readonly source: string
  readonly day: string | null
}

interface Taste {
  readonly schema: GraphQLSchema
  readonly draw: Draw
  readonly day: string | null
}

type Field = GraphQLField<unknown, unknown>

/** Operations with whatever arguments: ids, filters, orders, cursors and moments that exist, that miss, and that are hostile. */
export const randomQuery = (schema: GraphQLSchema): fc.Arbitrary<string> =>
  numbers.map((draw) => (draw(10) === 0 ? broken : whole)(queryText({ schema, draw, day: null }), draw))

/** Root fields that take no day: states of the graph, names of tables, what was withdrawn. */
const timeless: ReadonlySet<string> = new Set(['dataset', 'match', 'withdrawn'])

/**
 * Operations under one day, at every root; whatever has an id is asked for it. An alias ends with `_` and a number behind the
 * name of its field, so that whoever reads the answer knows by which field a thing was reached.
 */
export const randomQueryUnder = (schema: GraphQLSchema, days: readonly string[]): fc.Arbitrary<RandomQuery> =>
  numbers.map((draw) => {
    const day = pick(days, draw)
    return { source: queryText({ schema, draw, day }), day }
  })

const numbers: fc.Arbitrary<Draw> = fc
  .infiniteStream(fc.noBias(fc.nat()))
  .map((stream) => (below) => (stream.next().value as number) % below)

const whole = (text: string): string => text

/** The text with a piece left out, doubled or replaced. */
function broken(text: string, draw: Draw): string {
  const [start, length] = [draw(text.length), 1 + draw(5)]
  const piece = pick(
    ['', text.slice(start, start + length).repeat(2), '{', '"', '@skip(if: true)', '\u0000', '...F'],
    draw,
  )
  return text.slice(0, start) + piece + text.slice(start + length)
}

function queryText(taste: Taste): string {
  const query = taste.schema.getQueryType()
  if (!query) throw new Error('the schema has no query type')
  const roots = Object.values(query.getFields()).filter(({ name }) => taste.day === null || !timeless.has(name))
  const fields = Array.from({ length: 1 + taste.draw(2) }, (_, index) =>
    fieldText(pick(roots, taste.draw), index, taste, 3),
  )
  return `{ ${fields.join(' ')} }`
}

function fieldText(field: Field, index: number, taste: Taste, depth: number): string {
  const written = argumentsOf(field, taste)
    .filter((argument) => isWritten(argument, taste))
    .map((argument) => argumentText(argument, taste))
  const named = getNamedType(field.type)
  const selection = isLeafType(named) ? '' : ` ${selectionText(named, taste, depth - 1)}`
  return `${field.name}_${index}: ${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}${selection}`
}

/** Of an id and a name, as a rule one is enough, and must be given. */
function argumentsOf({ args }: Field, { draw }: Taste): readonly GraphQLArgument[] {
  const either = args.filter(({ name }) => name === 'id' || name === 'name')
  if (either.length < 2 || draw(8) === 0) return args
  const asked = pick(either, draw)
  return [{ ...asked, type: new GraphQLNonNull(asked.type) }, ...args.filter((argument) => !either.includes(argument))]
}

/** What must be given, and of the rest some: filters more often than not, since most is in them. */
function isWritten({ name, type, defaultValue }: GraphQLArgument, { draw, day }: Taste): boolean {
  if (day !== null && (name === 'asOf' || name === 'after')) return name === 'asOf'
  if (isNonNullType(type)) return defaultValue === undefined || draw(3) === 0
  return draw(name === 'filter' ? 3 : 4) < (name === 'filter' ? 2 : 1)
}

const pages = [...['1', '2', '3', '5', '8', '20'].flatMap((size) => Array<string>(5).fill(size)), '0', '101', '-1']

function argumentText({ name, type }: GraphQLArgument, taste: Taste): string {
  if (name === 'asOf' && taste.day !== null) return `asOf: "${taste.day}"`
  if (name === 'first') return `first: ${taste.day === null ? pick(pages, taste.draw) : 1 + taste.draw(8)}`
  if (name === 'after') return `after: ${JSON.stringify(pick(cursors, taste.draw))}`
  return `${name}: ${valueText(type, taste, 4)}`
}

function valueText(type: GraphQLInputType, taste: Taste, depth: number): string {
  const { draw, day } = taste
  if (isNonNullType(type)) return valueText(type.ofType as GraphQLInputType, taste, depth)
  if (isListType(type)) return listText(type.ofType as GraphQLInputType, taste, depth)
  if (isEnumType(type)) return pick(type.getValues(), draw).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const given = fields.filter(({ type: one }) => isNonNullType(one) || (depth > 0 && draw(6) === 0))
    return `{ ${given.map(({ name, type: one }) => `${name}: ${valueText(one, taste, depth - 1)}`).join(', ')} }`
  }
  const { name } = type as GraphQLNamedType
  if (name === 'ID' && day !== null) return JSON.stringify(`${pick(existingIds, draw)}@${day}`)
  return pick((day === null ? literals : goodLiterals)[name] ?? ['null'], draw)
}

const listText = (type: GraphQLInputType, taste: Taste, depth: number): string =>
  `[${Array.from({ length: taste.draw(4) }, () => valueText(type, taste, depth)).join(', ')}]`

function selectionText(type: GraphQLNamedType, taste: Taste, depth: number): string {
  const { schema, draw } = taste
  if (isAbstractType(type) && (!isInterfaceType(type) || draw(2) === 0)) {
    const member = pick(schema.getPossibleTypes(type), draw)
    return `{ __typename ${always(type, taste)} ... on ${member.name} ${selectionText(member, taste, depth)} }`
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const fields = Object.values(type.getFields())
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const others = fields.filter((field) => !isLeafType(getNamedType(field.type)))
  const followed = depth > 0 && others.length > 0 ? Array.from({ length: draw(3) }, () => pick(others, draw)) : []
  const chosen = [...leaves.filter(() => draw(3) === 0), ...followed]
  const written = chosen.map((field, index) => fieldText(field, index, taste, depth))
  return `{ __typename ${always(type, taste)} ${written.join(' ')} }`
}

/** Under a day all that has an id is told apart by it. */
function always(type: GraphQLNamedType, { day }: Taste): string {
  const hasId = (isObjectType(type) || isInterfaceType(type)) && 'asOf' in type.getFields()
  return day !== null && hasId ? 'id canonicalId asOf' : ''
}
