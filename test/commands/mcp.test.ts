import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import fastify from 'fastify'
import { Problem } from '../../src/domain/problem.ts'
import { mcpDoor } from '../../src/doors/mcp/mcpDoor.ts'

const program = join(import.meta.dirname, '../../bin/thiDua.js')

const app = fastify()
beforeAll(async () => {
  await mcpDoor(app, {
    publicUrl: 'https://graph.example',
    release: '1',
    ask: () => Promise.reject(new Problem('UNAVAILABLE', 'The graph does not answer.', 'Try again.')),
  } as never)
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

const portOf = (server: { address: () => unknown }): number => (server.address() as AddressInfo).port

async function connect(port: number): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp', `http://127.0.0.1:${port}/mcp`],
      stderr: 'ignore',
    }),
  )
  return client
}

describe('thi-dua mcp', () => {
  it('hands the messages of an assistant to a server and its answers back', async () => {
    const client = await connect(portOf(app.server))
    expect((await client.listTools()).tools).toHaveLength(6)
    const { content, isError } = await client.callTool({ name: 'search', arguments: { text: 'Bắc Kạn' } })
    expect(isError).toBe(true)
    expect(content).toEqual([{ type: 'text', text: 'The graph does not answer. Try again.' }])
    await client.close()
  }, 60_000)

  it('tells an assistant that the server is not there', async () => {
    const nobody = createServer().listen(0, '127.0.0.1')
    await once(nobody, 'listening')
    const port = portOf(nobody)
    nobody.close()
    await expect(connect(port)).rejects.toThrow(/The server does not answer/)
  }, 60_000)

  it('refuses what is no address', async () => {
    const child = spawn(process.execPath, [program, 'mcp', 'nonsense'], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(2)
    expect(said).toMatch(/“nonsense” is no address of a server/)
  }, 60_000)
})
