import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'

/** A field of the schema, whatever resolves it. */
export type AnyField = GraphQLField<unknown, unknown>

const metaFields = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
)

/** The field of that name: `__typename` on any type, the schema's description on the query type, else the type's own. */
export function fieldOf(schema: GraphQLSchema, type: GraphQLCompositeType, name: string): AnyField | undefined {
  if (name === TypeNameMetaFieldDef.name || type === schema.getQueryType()) {
    const meta = metaFields.get(name)
    if (meta) return meta
  }
  return isUnionType(type) ? undefined : type.getFields()[name]
}
