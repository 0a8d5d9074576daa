import { ApolloServerErrorCode } from '@apollo/server/errors'

/** What to do about the errors that GraphQL itself names, by code. */
export const remedies: ReadonlyMap<string, string> = new Map([
  [
    ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
    'Correct the document at the place in locations. If it is too long, ask in several operations.',
  ],
  [
    ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
    'Correct the document at the places in locations. The whole schema is at /schema.graphql.',
  ],
  [ApolloServerErrorCode.BAD_USER_INPUT, 'Send variables of the types that the operation declares.'],
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, 'Send as operationName one of the operations in the document.'],
  [
    ApolloServerErrorCode.BAD_REQUEST,
    'POST a JSON object { "query": "…", "variables": { … } } as application/json, or GET with the same as parameters.',
  ],
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND, 'Send the document once together with its hash.'],
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, 'Send the document instead of its hash.'],
])
