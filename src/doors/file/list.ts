/** The lists that can be taken as files: every connection of facts, entities or citations in the schema. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'

export interface List {
  /** The name of the field, which is also its name in addresses. */
  readonly name: string
  /** The type that has the field: `Query`, or that of an entity. */
  readonly owner: string
  /** The type of what it lists. */
  readonly type: string
  readonly arguments: readonly GraphQLArgument[]
  readonly meaning: string
  /** Whether it can be counted in groups. */
  readonly isCounted: boolean
}

/** The lists of a type, by name: of `Query` all of a kind, of an entity its own. */
export function listsOf(schema: GraphQLSchema, owner: string): ReadonlyMap<string, List> {
  const type = schema.getType(owner)
  if (!isObjectType(type)) return new Map()
  return new Map(
    Object.values(type.getFields())
      .filter((field) => isConnection(field) && field.name !== 'search')
      .map((field) => [field.name, listOf(owner, field)]),
  )
}

const isConnection = (field: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(field.type).name.endsWith('Connection')

function listOf(owner: string, field: GraphQLField<unknown, unknown>): List {
  const connection = getNamedType(field.type) as GraphQLObjectType
  const { nodes, counts } = connection.getFields()
  if (!nodes) throw new Error(`${connection.name} has no nodes`)
  return {
    name: field.name,
    owner,
    type: getNamedType(nodes.type).name,
    arguments: field.args,
    meaning: (field.description ?? '').replaceAll(/\s+/g, ' '),
    isCounted: counts !== undefined,
  }
}

/** Every type that has lists: entities, for their own. */
export const ownersOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
    .map(({ name }) => name)
