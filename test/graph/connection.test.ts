import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { connect, isSupported } from '../../src/graph/connection.ts'
import { testNeo4j, useEmptyGraph } from '../support/neo4j.ts'
import { setupErrorOf } from './local/runProgram.ts'

// Processes and servers start here, on a machine that may be busy with other tests.
jest.setTimeout(180_000)

/** A server that is no Neo4j, on a port of its own. */
async function listening<S extends Server>(server: S): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

useEmptyGraph()

describe('a connection', () => {
  const web = createHttpServer((_, reply) => reply.end('a page'))
  const hangsUp = createServer((socket) => void socket.destroy())
  let webPort = 0
  let hangsUpPort = 0

  beforeAll(async () => {
    webPort = await listening(web)
    hangsUpPort = await listening(hangsUp)
  })
  afterAll(() => {
    web.close()
    hangsUp.close()
  })

  it('hands over whole numbers as numbers', async () => {
    const driver = await connect(testNeo4j())
    const { records } = await driver.executeQuery('RETURN 20 AS twenty')
    expect(records[0]?.get('twenty')).toBe(20)
    await driver.close()
  })

  it.each(['bolt', 'neo4j'])('over %s says that the password is wrong', async (scheme) => {
    const uri = testNeo4j().uri.replace(/^bolt/, scheme)
    const error = await setupErrorOf(connect({ uri, username: 'nobody', password: 'never told' }))
    expect(error.message).toBe(`Neo4j at ${uri} refuses the user nobody with this password.`)
    expect(error.remedy).toBe('Correct NEO4J_USERNAME and NEO4J_PASSWORD.')
    expect(error.message + error.remedy).not.toContain('never told')
  })

  it.each(['bolt', 'neo4j'])('over %s says that nobody answers', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:1`
    const error = await setupErrorOf(connect({ ...testNeo4j(), uri }))
    expect(error.message).toBe(`Neo4j at ${uri} cannot be reached: connect ECONNREFUSED 127.0.0.1:1.`)
    expect(error.remedy).toMatch(/^Start it, correct NEO4J_URI/)
  })

  it('says that there is no such database', async () => {
    const error = await setupErrorOf(connect({ ...testNeo4j(), database: 'phongtrao' }))
    expect(error.message).toMatch(/has no database named phongtrao\.$/)
    expect(error.remedy).toMatch(/NEO4J_DATABASE/)
  })

  it('says that a port speaks HTTP, or hangs up', async () => {
    const toWeb = await setupErrorOf(connect({ ...testNeo4j(), uri: `bolt://127.0.0.1:${webPort}` }))
    expect(toWeb.message).toMatch(/speaks HTTP, not Bolt\.$/)
    const cut = await setupErrorOf(connect({ ...testNeo4j(), uri: `bolt://127.0.0.1:${hangsUpPort}` }))
    expect(cut.message).toMatch(/cannot be reached: Connection was closed by server\.$/)
  })

  it('is not encrypted just because the one before it tried to be', async () => {
    const { uri } = testNeo4j()
    await setupErrorOf(connect({ ...testNeo4j(), uri: uri.replace('bolt:', 'bolt+ssc:') }))
    await (await connect(testNeo4j())).close()
  })

  it('is to Neo4j 5.26 or newer, whichever way its releases are counted', () => {
    const agents = ['Neo4j/5.26.0', 'Neo4j/5.26.28', 'Neo4j/5.27-aura', 'Neo4j/2025.10.1', 'Neo4j/2026.09.0']
    expect(agents.filter((agent) => !isSupported(agent))).toEqual([])
    expect(['Neo4j/4.4.41', 'Neo4j/5.25.1', 'Memgraph/3.1', '', 'Neo4j/'].filter(isSupported)).toEqual([])
  })
})
