/** GraphQL over HTTP with as little of the client's own work as can be: connections are kept, answers parsed once. */
import { Agent, request } from 'node:http'

export interface GraphqlClient {
  /** Throws with the answer's errors. */
  ask(document: string, variables: object): Promise<unknown>
  close(): void
}

export function createClient(address: string): GraphqlClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const { hostname, port, pathname: path } = new URL(address)
  const headers = { 'content-type': 'application/json', accept: 'application/json' }

  const send = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const asking = request({ agent, hostname, port, path, method: 'POST', headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
        answer.on('end', () => resolve(Buffer.concat(chunks).toString()))
        answer.on('error', reject)
      })
      // The server may close a connection that was long idle just as it is used again.
      asking.on('error', (error) => (asking.reusedSocket ? send(body).then(resolve, reject) : reject(error)))
      asking.end(body)
    })

  return {
    async ask(query, variables) {
      const { data, errors } = JSON.parse(await send(JSON.stringify({ query, variables }))) as Answer
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      return data
    },
    close: () => agent.destroy(),
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}
