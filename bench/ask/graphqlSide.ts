/** A GraphQL server as a side. */
import { createClient } from './http.ts'
import type { Side, SideName } from './side.ts'

/** The side `name` asks what its questions say under that name. */
export function createGraphqlSide(name: Exclude<SideName, 'driver'>, address: string): Side {
  const client = createClient(address)
  return {
    name,
    async ask(question, variables) {
      const asked = question[name]
      if (!asked) throw new Error(`${name} cannot be asked “${question.name}”`)
      return client.ask(asked.document, asked.variables?.(variables) ?? variables)
    },
    close: async () => client.close(),
  }
}
