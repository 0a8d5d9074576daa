/** `thi-dua mcp`: hands the messages of an assistant on this machine to a server that runs, and its answers back. */
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'
import { exitCode, type Given, type Outcome, UsageError } from './command.ts'

export async function mcp({ values, report }: Given): Promise<Outcome> {
  const assistant = new StdioServerTransport()
  const server = new StreamableHTTPClientTransport(addressIn(values)) as unknown as Transport
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    assistant.onclose = resolve
  })
  assistant.onmessage = (message) => void server.send(message).catch((error) => tellFailure(assistant, message, error))
  server.onmessage = (message) => void assistant.send(message)
  await server.start()
  await assistant.start()
  report(`Assistants are answered by ${values[0]}.`)
  await ended
  await server.close()
  return { code: exitCode.well, text: '', data: {} }
}

function addressIn(values: readonly string[]): URL {
  const [address = '', ...more] = values
  const url = URL.canParse(address) ? new URL(address) : null
  if (more.length === 0 && url && ['http:', 'https:'].includes(url.protocol)) return url
  throw new UsageError(
    more.length > 0 ? 'More than one address was given.' : `“${address}” is no address of a server.`,
    'Name one, such as http://127.0.0.1:4000/mcp. `thi-dua start` says where its server is.',
  )
}

/** An assistant that waits for an answer learns why there is none; a notification has none. */
function tellFailure(assistant: Transport, message: JSONRPCMessage, error: unknown): void {
  if (!('id' in message) || !('method' in message)) return
  const reason = error instanceof Error ? error.message : String(error)
  const words = `The server does not answer: ${reason}. Start it by \`thi-dua start\`.`
  void assistant.send({ jsonrpc: '2.0', id: message.id, error: { code: -32_000, message: words } })
}
