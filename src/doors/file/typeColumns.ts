/** The columns of a type, made of what the schema says of its fields, so that a new kind has a table at once. */
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import type { Language } from '../../wording/language.ts'
import { type Answer, at, type Cell, type Column, isList, snakeCase } from './column.ts'

type Fields = GraphQLObjectType | GraphQLInterfaceType
type Field = GraphQLField<unknown, unknown>

/** What other columns or tables hold, or what is too long for a cell. */
const leftOut: ReadonlySet<string> = new Set([
  'id',
  'asOf',
  'changes',
  'mentions',
  'roles',
  'citations',
  'text',
  'says',
])

/** Of lists of values, the field that stands for each in a cell. */
const shownOf: Readonly<Record<string, readonly string[]>> = {
  Name: ['text'],
  Conflict: ['field'],
  Step: ['status', 'on'],
  RecipientPart: ['kind', 'count'],
}

export function typeColumns(type: Fields): Column[] {
  return Object.values(type.getFields())
    .filter(({ name, args }) => !leftOut.has(name) && !args.some(isRequiredWithout))
    .flatMap((field) => fieldColumns(field))
}

/** A connection, or whatever else has to be asked for with more than its name. */
const isRequiredWithout = (argument: Field['args'][number]): boolean =>
  isRequiredArgument(argument) || argument.name === 'first'

function fieldColumns(field: Field): Column[] {
  const type = getNamedType(field.type)
  const list = isListType(getNullableType(field.type))
  if (field.name === 'canonicalId') return [{ ...leafColumn(field, type), name: 'id' }]
  if (isLeafType(type)) return [{ ...leafColumn(field, type), ...(list ? { list } : {}) }]
  if (type.name === 'Recipient') return recipientColumns(field)
  if (isNode(type)) return nodeColumns(field, type, list)
  if (list) return shownOf[type.name] ? [listColumn(field, shownOf[type.name] as readonly string[])] : []
  return isObjectType(type) ? partColumns(field, type) : []
}

const cellTypes: Readonly<Record<string, Column['type']>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' }
const typeOf = ({ name }: GraphQLNamedType): Column['type'] => cellTypes[name] ?? 'text'

const meaningOf = ({ description }: Field): string => (description ?? '').replaceAll(/\s+/g, ' ')

/** The field as it is asked for, in the language of the file where it speaks one. */
const asked =
  ({ name, args }: Field, selection = '') =>
  (language: Language): string =>
    `${name}${args.some((argument) => argument.name === 'lang') ? `(lang: ${language})` : ''}${selection}`

/** What is made of words by rule, fact by fact. */
const extra: ReadonlySet<string> = new Set(['sentence', 'onText', 'citeAs', 'displayName', 'conflicts'])

const leafColumn = (field: Field, type: GraphQLNamedType): Column => ({
  name: snakeCase(field.name),
  ...(extra.has(field.name) ? { isExtra: true } : {}),
  type: typeOf(type),
  meaning: meaningOf(field),
  select: asked(field),
  read: (row) => at(row, [field.name]) as Cell,
})

/** `Days` gives `earliest` and `latest`; what is not called so by its own field keeps the field's name in front. */
const partColumns = (field: Field, type: GraphQLObjectType): Column[] =>
  Object.values(type.getFields())
    .filter((part) => isLeafType(getNamedType(part.type)))
    .map((part) => ({
      ...leafColumn(part, getNamedType(part.type)),
      name: type.name === 'Days' ? part.name : `${snakeCase(field.name)}_${snakeCase(part.name)}`,
      select: asked(field, ` { ${part.name} }`),
      read: (row) => at(row, [field.name, part.name]) as Cell,
    }))

const listColumn = (field: Field, shown: readonly string[]): Column => ({
  name: snakeCase(field.name),
  type: 'text',
  list: true,
  ...(extra.has(field.name) ? { isExtra: true } : {}),
  meaning: meaningOf(field),
  select: asked(field, ` { ${shown.join(' ')} }`),
  read: (row) => entriesOf(row, field.name).map((entry) => valuesOf(entry, shown).join(' ')),
})

const entriesOf = (row: Answer, name: string): readonly Answer[] => {
  const found = at(row, [name])
  return isList(found) ? found : []
}

const valuesOf = (entry: Answer, names: readonly string[]): unknown[] =>
  names.map((name) => entry[name]).filter((value) => value !== null && value !== undefined)

/** Entities and facts that a field leads to: their ids, and what entities are called. */
function nodeColumns(field: Field, type: GraphQLNamedType, list: boolean): Column[] {
  const meaning = meaningOf(field)
  const column = (part: string, selected: string): Column => ({
    name: list ? `${singular(snakeCase(field.name))}_${part}s` : `${snakeCase(field.name)}_${part}`,
    type: 'text',
    ...(list ? { list } : {}),
    meaning,
    select: asked(field, ` { ${selected} }`),
    read: list
      ? (row) => entriesOf(row, field.name).map((entry) => entry[selected] as string)
      : (row) => at(row, [field.name, selected]) as Cell,
  })
  const id = { ...column('id', 'canonicalId'), edge: list ? singular(snakeCase(field.name)) : snakeCase(field.name) }
  return isNamed(type) ? [id, column('name', 'name')] : [id]
}

/** `grantors` have `grantor_ids`. */
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '')

const isNode = (type: GraphQLNamedType): boolean => isOf(type, 'Node')

/** Whether it is of entities, which have names. */
const isNamed = (type: GraphQLNamedType): boolean => isOf(type, 'Entity')

const isOf = (type: GraphQLNamedType, name: string): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && [type, ...type.getInterfaces()].some((one) => one.name === name)

const entityPart = (part: string): string => `... on Entity { ${part} }`

/** A recipient is an entity, or a group that its source counts and does not name. */
function recipientColumns(field: Field): Column[] {
  const { name } = field
  const column = (part: string, type: Column['type'], selected: string, read: Column['read']): Column => ({
    ...{ name: part === '' ? name : `${name}_${part}`, type, read },
    meaning: meaningOf(field),
    select: asked(field, ` { ${selected} }`),
  })
  const group = (selected: string): string => `... on RecipientGroup { ${selected} }`
  return [
    column('type', 'text', '__typename', (row) => at(row, [name, '__typename']) as Cell),
    {
      ...column('id', 'text', '... on Node { canonicalId }', (row) => at(row, [name, 'canonicalId']) as Cell),
      edge: name,
    },
    column(
      'name',
      'text',
      `${entityPart('name')} ${group('asWritten')}`,
      (row) => (at(row, [name, 'name']) ?? at(row, [name, 'asWritten'])) as Cell,
    ),
    {
      ...column('parts', 'text', group('parts { kind count }'), (row) =>
        entriesOf(at(row, [name]) as Answer, 'parts').map((part) => valuesOf(part, ['kind', 'count']).join(' ')),
      ),
      list: true,
    },
    {
      ...column('member_ids', 'text', group('names { canonicalId }'), (row) =>
        entriesOf(at(row, [name]) as Answer, 'names').map(({ canonicalId }) => canonicalId as string),
      ),
      list: true,
    },
  ]
}
