import { GraphQLError, type ValidationRule } from 'graphql'

/** A validation rule: graphql-js itself finds out only when it executes, and calls it a fault of the schema. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    const message = `This API is read only: it has no ${node.operation}, queries alone.`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
