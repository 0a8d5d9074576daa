import { execute, type GraphQLSchema, parse } from 'graphql'
import { type Answer, question } from './question.ts'

const document = parse(question)

/**
 * Asks the schema what became of ids, as a client would over HTTP.
 * @throws what kept it from any answer: a Problem, or a mistake of ours
 */
export async function askAbout(schema: GraphQLSchema, contextValue: object, ids: readonly string[]): Promise<Answer> {
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: { ids } })
  if (!data) throw errors?.[0]?.originalError ?? errors?.[0] ?? new Error('no answer')
  return data as unknown as Answer
}
