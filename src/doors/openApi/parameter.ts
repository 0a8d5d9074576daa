/** What may stand behind the question mark of a list's address, for whoever describes it. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { type OptionName, options } from '../file/asked.ts'
import type { List } from '../file/list.ts'

export interface Parameter {
  readonly name: string
  readonly type: GraphQLInputType
  readonly meaning: string
}

/** Arguments of the connection, then the fields of its filter and theirs by dotted names. Deeper ones work too. */
export function parametersOf(list: Pick<List, 'arguments'>): readonly Parameter[] {
  const own = list.arguments.filter(({ name }) => !(options as readonly string[]).includes(name))
  const filter = own.find(({ name }) => name === 'filter')
  const taken = new Set(own.map(({ name }) => name))
  return [...own.map(parameterOf), ...(filter ? dotted(filter.type, []) : []).filter(({ name }) => !taken.has(name))]
}

const parameterOf = ({ name, type, description }: GraphQLArgument | GraphQLInputField): Parameter => ({
  ...{ name, type, meaning: (description ?? '').replaceAll(/\s+/g, ' ') },
})

const depth = 2

function dotted(type: GraphQLInputType, before: readonly string[]): readonly Parameter[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) => {
    const path = [...before, field.name]
    const isNested = isInputObjectType(getNullableType(field.type))
    if (isNested && path.length < depth) return dotted(field.type, path)
    return isNested || isListOfInputs(field.type) ? [] : [{ ...parameterOf(field), name: path.join('.') }]
  })
}

/** Such as `or`: it is written within `filter`. */
const isListOfInputs = (type: GraphQLInputType): boolean =>
  isListType(getNullableType(type)) && isInputObjectType(getNamedType(type))

export const meaningOfOption: Readonly<Record<OptionName, string>> = {
  columns: 'Columns with commas between: `*` for the usual ones, others by name, such as `*,sentence`.',
  lang: 'The language of sentences and labels: VI or EN.',
  bom: '1: a mark of the encoding in front, which Excel on Windows needs for CSV.',
  formulas: '`guard`: in CSV, text that a spreadsheet would run is marked as text.',
  first: 'Of .json: how many rows a page holds, 1 to 1000.',
  after: 'Begin behind this cursor: `next` of the page before leads there.',
}
