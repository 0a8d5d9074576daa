/** Random operations over a schema: valid ones with arguments that often miss, and broken ones. */
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
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

/** Draws the next whole number below a bound. */
type Draw = (below: number) => number

const ids = [
  'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi',
  'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi',
  'place:bac-kan',
  'place:bac-kan/cho-don/xa-bang-lang',
  'place:thai-nguyen-2025',
  'place:thai-nguyen-2025@2026-01-01',
  'post:bac-kan/ubnd/chu-tich',
  'organization:bac-kan/ubnd',
  'person:nguyen-dang-binh',
  'award:bang-khen',
  'article:bbk-20240611',
  'honour:bbk-20240611/bang-lang-bang-khen@2024-06-11',
  'citation:bbk-20240611/bang-lang-bang-khen/1',
  'place:nowhere',
  'nonsense',
  '',
]
const texts = [
  'Bằng Lãng',
  'bang lang',
  'UBND',
  'Hoàng Minh',
  'xây dựng',
  '%',
  '") RETURN 1 //',
  'a'.repeat(300),
  '\u0000',
  'Đ',
]
const days = ['2024-06-11', '2017-12-31', '2026-01-01', '0001-01-01']
const dates = ['2024', '2017-12/2018-01', '..']

const literals: Readonly<Record<string, readonly string[]>> = {
  ID: ids.map((id) => JSON.stringify(id)),
  String: texts.map((text) => JSON.stringify(text)),
  Day: days.map((day) => JSON.stringify(day)),
  EDTF: dates.map((date) => JSON.stringify(date)),
  Int: ['0', '1', '3', '20', '-1', '2147483647'],
  Float: ['0.5', '-1', '1e300'],
  Boolean: ['true', 'false'],
}

/** Operations as text, of any shape the schema allows down to a few levels. */
export const randomQuery = (schema: GraphQLSchema): fc.Arbitrary<string> =>
  fc.infiniteStream(fc.nat()).map((numbers) => {
    const draw: Draw = (below) => (numbers.next().value as number) % below
    const query = schema.getQueryType()
    if (!query) throw new Error('the schema has no query type')
    const roots = Object.values(query.getFields())
    const fields = Array.from(
      { length: 1 + draw(2) },
      (_, index) => `f${index}: ${fieldText(pick(roots, draw), schema, draw, 3)}`,
    )
    return `{ ${fields.join(' ')} }`
  })

const pick = <Item>(items: readonly Item[], draw: Draw): Item => items[draw(items.length)] as Item

function fieldText(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema, draw: Draw, depth: number): string {
  const given = field.args.filter((argument) => isNonNullType(argument.type) || draw(3) === 0)
  const written = given
    .filter(({ defaultValue }) => defaultValue === undefined || draw(2) === 0)
    .map((argument) => argumentText(argument, draw))
  const named = getNamedType(field.type)
  const selection = isLeafType(named) ? '' : ` ${selectionText(named, schema, draw, depth - 1)}`
  return `${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}${selection}`
}

function argumentText({ name, type }: GraphQLArgument, draw: Draw): string {
  return `${name}: ${name === 'first' ? String(draw(8)) : valueText(type, draw, 2)}`
}

function valueText(type: GraphQLInputType, draw: Draw, depth: number): string {
  if (isNonNullType(type)) return valueText(type.ofType as GraphQLInputType, draw, depth)
  if (isListType(type))
    return `[${Array.from({ length: draw(3) }, () => valueText(type.ofType as GraphQLInputType, draw, depth)).join(', ')}]`
  if (isEnumType(type)) return pick(type.getValues(), draw).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: one }) => isNonNullType(one) || (depth > 0 && draw(5) === 0),
    )
    return `{ ${fields.map(({ name, type: one }) => `${name}: ${valueText(one, draw, depth - 1)}`).join(', ')} }`
  }
  return pick(literals[(type as GraphQLNamedType).name] ?? ['null'], draw)
}

function selectionText(type: GraphQLNamedType, schema: GraphQLSchema, draw: Draw, depth: number): string {
  if (isAbstractType(type) && !isInterfaceType(type)) {
    const member = pick(schema.getPossibleTypes(type), draw)
    return `{ __typename ... on ${member.name} ${selectionText(member, schema, draw, depth)} }`
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const fields = Object.values(type.getFields())
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const composites = depth > 0 ? fields.filter((field) => !isLeafType(getNamedType(field.type))) : []
  const chosen = [...leaves.filter(() => draw(3) === 0), ...composites.filter(() => draw(4) === 0).slice(0, 2)].map(
    (field, index) => `g${index}: ${fieldText(field, schema, draw, depth)}`,
  )
  return `{ __typename ${chosen.join(' ')} }`
}
