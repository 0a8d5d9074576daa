/** What normalized caches have to be told of the schema, worked out from the schema itself. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'

/** The text of `client/schema.ts`, which graphql-codegen writes and compares. */
export function clientSchema(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const objects = types.filter(isObjectType)
  const keyless = objects.filter((type) => type !== schema.getQueryType() && !type.getFields().id)
  const scalars = types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
  return [
    '// Written by `npm run codegen` from the schema: change that, not this file.',
    '',
    '/** The object types behind each interface and union. */',
    'export const possibleTypes: Record<string, string[]> = {',
    ...types.filter(isAbstractType).map((type) => entry(type, namesOf(schema.getPossibleTypes(type)))),
    '}',
    '',
    '/** Object types without an id: they belong to the object around them. */',
    'export const valueTypes: string[] = [',
    ...namesOf(keyless).map((name) => `  '${name}',`),
    ']',
    '',
    '/** Paged lists: for each the arguments by which it is another list, all but `after`. */',
    'export const connections: Record<string, Record<string, string[]>> = {',
    ...objects.flatMap(connectionsOf),
    '}',
    '',
    '/** What each scalar is in JSON: days, dates and addresses are all strings. */',
    "export const scalars: Record<string, 'string'> = {",
    ...scalars.map(({ name }) => `  ${name}: 'string',`),
    '}',
    '',
  ].join('\n')
}

interface Named {
  readonly name: string
}

const namesOf = (items: readonly Named[]): string[] => items.map(({ name }) => name).sort()

const entry = ({ name }: Named, values: readonly string[]): string =>
  `  ${name}: [${values.map((value) => `'${value}'`).join(', ')}],`

function connectionsOf(type: GraphQLObjectType): string[] {
  const paged = Object.values(type.getFields()).filter(isPaged)
  if (paged.length === 0) return []
  return [`  ${type.name}: {`, ...paged.map((field) => `  ${entry(field, keyArguments(field))}`), '  },']
}

const isPaged = ({ type, args }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection') && args.some(({ name }) => name === 'after')

const keyArguments = ({ args }: GraphQLField<unknown, unknown>): string[] =>
  namesOf(args).filter((name) => name !== 'after')
