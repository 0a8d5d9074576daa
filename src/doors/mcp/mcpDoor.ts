/** `/mcp`: the graph for assistants, by the Model Context Protocol over HTTP. No session is kept between requests. */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import type { Door, DoorParts } from '../../server/door.ts'
import { createAssistant } from './assistant.ts'
import type { AskGraph } from './tool.ts'

export const mcpDoor: Door = (app, parts) => {
  app.post('/mcp', { config: { inTurn: true } }, (request, reply) => serve(parts, request, reply))
  app.get('/mcp', async (_request, reply) => {
    void reply.header('allow', 'POST')
    return reply
      .code(405)
      .send(refusal('This address takes messages of the Model Context Protocol by POST and opens no stream.'))
  })
}

const refusal = (message: string) => ({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null })

/** A server of its own for each request: requests of two clients never share anything. */
async function serve(parts: DoorParts, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
  const assistant = createAssistant(parts.release.replaceAll('"', ''), parts.publicUrl, asking(parts, request, reply))
  reply.hijack()
  reply.raw.on('close', () => void assistant.close())
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value)
  await assistant.connect(transport as Parameters<typeof assistant.connect>[0])
  await transport.handleRequest(request.raw, reply.raw, request.body)
}

function asking({ ask }: DoorParts, request: FastifyRequest, reply: FastifyReply): AskGraph {
  return async (document, variables) => {
    const { data, errors } = await ask({ document, variables }, request, reply)
    const [error] = errors
    if (error) throw new Problem('BAD_ARGUMENT', error.message, String(error.extensions?.remedy ?? ''))
    return data
  }
}
