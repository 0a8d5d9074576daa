/** The server that speaks the Model Context Protocol: its tools, and things and facts as resources by their ids. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { Problem } from '../../domain/problem.ts'
import { AssistantEntityDocument } from '../../generated/mcp.ts'
import { describeNode } from './tellNode.ts'
import type { AskGraph } from './tool.ts'
import { tools } from './tools.ts'

const instructions = [
  'A cited knowledge graph of Vietnam’s emulation movements: who launched them, who was honoured, with what, by whom and where.',
  'Every fact comes with the words of its source, the date and a permalink: give them along. Say how sure a fact is.',
  'When the tools find nothing, say that the sources do not say, not that it did not happen.',
  'Names are shared: search first, and name the province or the day when several fit.',
].join(' ')

export function createAssistant(release: string, publicUrl: string, ask: AskGraph): McpServer {
  const server = new McpServer({ name: 'thi-dua-graph', version: release }, { instructions })
  for (const { name, title, description, input, answer } of tools)
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } },
      async (given: unknown) => inWords(() => answer(ask, given)),
    )
  const template = new ResourceTemplate(`${publicUrl}/id/{+id}`, { list: undefined })
  const described = {
    title: 'A thing or a fact by its id',
    description: 'What get answers, as a resource.',
    mimeType: 'text/plain',
  }
  server.registerResource('node', template, described, async (uri, { id }) => {
    const { node } = await ask(AssistantEntityDocument, { id: decodeURIComponent(String(id)), lang: 'VI' })
    return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: describeNode(node) }] }
  })
  return server
}

/** A problem is an answer that the assistant can act on; what is a mistake of ours is not shown. */
async function inWords(answer: () => Promise<string>) {
  try {
    return { content: [{ type: 'text' as const, text: await answer() }] }
  } catch (error) {
    const text = error instanceof Problem ? `${error.message} ${error.remedy}` : 'The server could not answer this.'
    return { content: [{ type: 'text' as const, text }], isError: true }
  }
}
