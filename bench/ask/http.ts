/** GraphQL over HTTP with as little of the client's own work as can be: connections are kept, answers parsed once. */
import { Pool } from 'undici'

export interface GraphqlClient {
  /** Throws with the answer's errors. */
  ask(document: string, variables: object): Promise<unknown>
  close(): void
}

const headers = { 'content-type': 'application/json', accept: 'application/json' }

export function createClient(address: string): GraphqlClient {
  const { origin, pathname: path } = new URL(address)
  // Servers say how long they keep an idle connection, and the pool uses none that is about to be closed.
  const pool = new Pool(origin, { connections: 64 })
  const send = (body: string) => pool.request({ path, method: 'POST', headers, body })
  return {
    async ask(query, variables) {
      const asked = JSON.stringify({ query, variables })
      const { body } = await send(asked).catch((error: unknown) => {
        if (!isClosed(error)) throw error
        return send(asked)
      })
      const { data, errors } = (await body.json()) as Answer
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      return data
    },
    close: () => void pool.destroy(),
  }
}

/** On a busy machine an idle connection may be closed just as it is used again. */
const isClosed = (error: unknown): boolean => (error as { code?: string }).code === 'UND_ERR_SOCKET'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}
