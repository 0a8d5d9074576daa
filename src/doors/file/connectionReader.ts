/** Reads a page of a connection by its own resolver, with what is selected of its nodes. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { parseId } from '../../domain/id.ts'
import type { Context } from '../../resolvers/context.ts'
import type { Connection } from '../../resolvers/node.ts'
import { createAnswerer } from './answerer.ts'
import type { Answer } from './column.ts'
import type { Walk, WalkPage } from './walk.ts'

type Field = GraphQLField<unknown, unknown>
type Reader = (
  first: number,
  after: string | null,
  isCounted: boolean,
  context: Context,
) => Promise<Omit<WalkPage, 'version'>>

export function createConnectionReader(schema: GraphQLSchema, walk: Walk): Reader {
  const field = fieldOf(schema, walk)
  const operation = operationOf(walk)
  const [listNode] = operation.selectionSet.selections as [FieldNode]
  const given = getArgumentValues(field, listNode, walk.given)
  const answer = answererOf(schema, field, listNode)
  const source = walk.owner === null ? undefined : ownerOf(walk.owner)
  return async (first, after, isCounted, context) => {
    // Its resolver looks ahead at what is selected, and at nothing else of the operation.
    const info = { schema, fragments: {}, fieldNodes: [listNode], variableValues: { counted: isCounted } } as unknown
    const found: unknown = await field.resolve?.(
      source,
      { ...given, first, after },
      context,
      info as GraphQLResolveInfo,
    )
    const connection = found as Connection<unknown>
    const [page, total] = await Promise.all([
      connection.page(context.loaders),
      isCounted ? connection.total(context.loaders) : null,
    ])
    const nodes: readonly Answer[] = await answer(
      page.edges.map(({ node }) => node),
      context,
    )
    return { nodes, total, next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null }
  }
}

const fieldOf = (schema: GraphQLSchema, { list }: Walk): Field =>
  (schema.getType(list.owner) as GraphQLObjectType).getFields()[list.name] as Field

/** Its lists need no more of an entity than its id, see `askAhead`. */
function ownerOf(id: string): object {
  const { kind, canonicalId, asOf } = parseId(id)
  return { entity: { id: canonicalId, entityKind: kind }, asOf }
}

function operationOf({ list, columns, language }: Walk): OperationDefinitionNode {
  const passed = list.arguments.filter(({ name }) => name !== 'first' && name !== 'after')
  const variables = passed.map(({ name, type }) => `$${name}: ${type}`).join(' ')
  const given = passed.map(({ name }) => `${name}: $${name}`).join(' ')
  const selected = [...new Set(columns.map(({ select }) => select(language)))].join(' ')
  const page = `totalCount @include(if: $counted) pageInfo { endCursor } nodes { ${selected} }`
  const text = `query ($counted: Boolean! ${variables}) { ${list.name}(${given}) { ${page} } }`
  return parse(text).definitions[0] as OperationDefinitionNode
}

function answererOf(schema: GraphQLSchema, field: Field, { selectionSet }: FieldNode) {
  const nodes = selectionSet?.selections.find((one): one is FieldNode => 'name' in one && one.name.value === 'nodes')
  if (!nodes?.selectionSet) throw new Error(`${field.name} selects no nodes`)
  const connection = getNamedType(field.type) as GraphQLObjectType
  const type = getNamedType((connection.getFields().nodes as Field).type) as GraphQLCompositeType
  return createAnswerer(schema, type, nodes.selectionSet)
}
