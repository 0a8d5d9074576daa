/** What a question sends to the graph, query by query, before any is bundled with others. */
import { graphql } from 'graphql'
import { entityKindOf } from '../../src/domain/id.ts'
import type { Query } from '../../src/graph/cypher.ts'
import type { Reader } from '../../src/graph/graph.ts'
import { entitiesById } from '../../src/graph/queries/entity.ts'
import { createLoaders } from '../../src/loaders/loaders.ts'
import { createContext } from '../../src/resolvers/context.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()

export interface Sent {
  readonly query: Query<object, object>
  readonly parameters: object
}

/** Knows an entity for every id and nothing else, so that what is asked next of an entity that exists is asked. */
const answerTo = (query: object, parameters: object): object[] =>
  query === entitiesById ? (parameters as { ids: readonly string[] }).ids.map(entityOf) : []

const entityOf = (id: string): object => ({
  entity: { id, entityKind: entityKindOf(id), name: id, nameKey: id, factCount: 1, ...always },
})
const always = {
  possibleFrom: '0001-01-01',
  certainFrom: '0001-01-01',
  certainTo: '9999-12-31',
  possibleTo: '9999-12-31',
}

/** Throws what the question fails with. */
export async function sentBy(source: string): Promise<readonly Sent[]> {
  const sent: Sent[] = []
  const recording: Reader = {
    read: async (query, parameters) => {
      sent.push({ query, parameters })
      return answerTo(query, parameters) as never
    },
  }
  const context = createContext(recording, 'https://graph.example')
  const contextValue = { ...context, loaders: createLoaders(recording, recording) }
  const { errors } = await graphql({ schema, source, contextValue })
  if (errors?.[0]) throw errors[0]
  return sent
}
