/** The lists that can be taken as files: every connection of facts, entities or citations in the schema. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
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
}

/** The lists of a type, by name: of `Query` all of a kind, of an entity its own. */
export function listsOf(schema: GraphQLSchema, owner: string): ReadonlyMap<string, List> {
  const type = schema.getType(owner)
  if (!isObjectType(type)) return new Map()
  return new Map(
    Object.values(type.getFields())
      .filter(isConnectionOfNodes)
      .map((field) => [field.name, listOf(owner, field)]),
  )
}

/** Of facts, entities or citations. What a search finds, or what belongs to others, is no table of its own. */
function isConnectionOfNodes({ type, args }: GraphQLField<unknown, unknown>): boolean {
  if (args.some(isRequiredArgument)) return false
  const connection = getNamedType(type)
  const nodes = isObjectType(connection) && connection.name.endsWith('Connection') && connection.getFields().nodes
  const listed = nodes && getNamedType(nodes.type)
  return (isObjectType(listed) || isInterfaceType(listed)) && listed.getInterfaces().some(({ name }) => name === 'Node')
}

function listOf(owner: string, field: GraphQLField<unknown, unknown>): List {
  const connection = getNamedType(field.type) as GraphQLObjectType
  const { nodes } = connection.getFields()
  if (!nodes) throw new Error(`${connection.name} has no nodes`)
  return {
    name: field.name,
    owner,
    type: getNamedType(nodes.type).name,
    arguments: field.args,
    meaning: (field.description ?? '').replaceAll(/\s+/g, ' '),
  }
}

/** Every type that has lists: entities, for their own. */
export const ownersOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
    .map(({ name }) => name)
