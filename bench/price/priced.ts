/** What the limits say of an operation, before it is asked. */
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { defaultLimits, type Limits } from '../../src/server/limit/limits.ts'
import { measure } from '../../src/server/limit/measure.ts'
import { type Family, largestSize } from './hostile.ts'

/** Undefined where the operation is refused. */
export function costOf(schema: GraphQLSchema, source: string, limits: Limits = defaultLimits): number | undefined {
  try {
    const document = parse(source, { maxTokens: limits.tokens })
    if (validate(schema, document).length > 0) return undefined
    const operation = document.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    )
    return operation && measure(operation, { schema, fragments: {}, variables: {} }, limits).cost
  } catch {
    return undefined
  }
}

/** The largest size at which an operation of the family is admitted, 0 if none is. */
export function largestOf(schema: GraphQLSchema, { write }: Family): number {
  for (let size = largestSize; size >= 1; size -= 1) if (costOf(schema, write(size)) !== undefined) return size
  return 0
}
