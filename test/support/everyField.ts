/** Operations that ask for all that a type has, instead of something drawn by chance. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Every field of a type down to `depth` levels, under the aliases of `randomQueryUnder`. Fields that need arguments are left out. */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type) && !isInterfaceType(type)) {
    const members = schema.getPossibleTypes(type)
    return `{ __typename ${members.map((member) => `... on ${member.name} ${everyField(schema, member, depth)}`).join(' ')} }`
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  return `{ __typename ${'asOf' in type.getFields() ? 'id canonicalId asOf' : ''} ${fields.map((field) => fieldText(schema, field, depth)).join(' ')} }`
}

function fieldText(schema: GraphQLSchema, { name, type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return `${name}_0: ${name}`
  // What stands between a connection and its items is no level of its own.
  const rest = name === 'nodes' ? depth : depth - 1
  return rest < 0 ? '' : `${name}_0: ${name} ${everyField(schema, named, rest)}`
}
