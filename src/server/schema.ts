/** The executable schema: the SDL with its resolvers. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from '../resolvers/resolvers.ts'
import { readTypeDefs } from './sdl.ts'

/** Throws when a resolver has no field in the SDL, or an interface no way to tell its types apart. */
export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers: resolvers as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  })
