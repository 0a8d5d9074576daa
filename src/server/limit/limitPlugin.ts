import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import { type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql'
import { Problem } from '../../domain/problem.ts'
import type { ServedContext } from '../operation.ts'
import { requestError } from '../requestError.ts'
import { checkNesting } from './argument.ts'
import type { Limits } from './limits.ts'
import type { Measure } from './measure.ts'
import { rememberedMeasure } from './rememberedMeasure.ts'

/** Measures every valid operation with its variables and refuses it before execution if it asks for too much. */
export function createLimitPlugin(limits: Limits): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          const measured = measureRequest(request, limits)
          if (measured) request.contextValue.operation.measure = measured
        },
      }
    },
  }
}

type Resolved = GraphQLRequestContextDidResolveOperation<ServedContext>

/** Undefined where there is nothing to measure: execution itself refuses unknown operations and unfit variables. */
function measureRequest(resolved: Resolved, limits: Limits): Measure | undefined {
  try {
    checkNesting(resolved.request.variables)
    return measureOperation(resolved, limits)
  } catch (error) {
    throw error instanceof Problem ? requestError(error) : error
  }
}

function measureOperation({ schema, document, operation, request }: Resolved, limits: Limits): Measure | undefined {
  if (!operation) return undefined
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
  if (!coerced) return undefined
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  )
  return rememberedMeasure(operation, { schema, fragments, variables: coerced }, limits)
}
