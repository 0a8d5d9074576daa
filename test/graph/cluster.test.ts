import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver'
import { connect } from '../../src/graph/connection.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { testNeo4j, useEmptyGraph } from '../support/neo4j.ts'

const count = cypher<Record<string, never>, { marks: number }>`MATCH (mark:Mark) RETURN count(mark) AS marks`
const mark = cypher<Record<string, never>, never>`CREATE (:Mark)`

/**
 * A single server is never behind itself. What a cluster's reader that lags does is seen here by telling the graph that it has
 * already seen a transaction which the server has yet to commit.
 */
describe('a graph asked by neo4j://', () => {
  const empty = useEmptyGraph()
  let driver: Driver
  let graph: Graph
  const managers = new Set<BookmarkManager | undefined>()

  beforeAll(async () => {
    const known = testNeo4j()
    driver = await connect({ ...known, uri: known.uri.replace('bolt://', 'neo4j://') })
    const open = driver.session.bind(driver)
    driver.session = (config) => {
      managers.add(config?.bookmarkManager)
      return open(config)
    }
    graph = createGraph(driver, { isCluster: true })
  })
  afterAll(() => graph?.close())

  /** A write that the graph does not hear of. */
  async function writeElsewhere(): Promise<string> {
    const session = empty.driver.session()
    await session.run(mark.text)
    const [bookmark = ''] = session.lastBookmarks()
    await session.close()
    return bookmark
  }

  const marks = async () => (await graph.read(count, {}))[0]?.marks

  it('reads and writes, and refuses to write where it reads', async () => {
    expect(await marks()).toBe(0)
    await graph.run(mark, {})
    await graph.transaction((writer) => writer.write(mark, {}))
    expect(await marks()).toBe(2)
    await expect(graph.read(mark, {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' })
  })

  it('waits for a server that does not know yet what it has seen, and then sees it', async () => {
    const [manager] = [...managers]
    expect(managers.size).toBe(1)
    if (!manager) throw new Error('it follows no bookmarks')
    const ahead = await writesAhead(writeElsewhere, 2)
    await manager.updateBookmarks([], [ahead])
    const before = (await empty.driver.executeQuery(count.text, {}, { routing: neo4j.routing.READ })).records[0]
    let answered = false
    const answer = marks().finally(() => {
      answered = true
    })
    await writeElsewhere()
    expect(answered).toBe(false)
    await writeElsewhere()
    expect(await answer).toBe(Number(before?.get('marks')) + 2)
  })
})

/** The bookmark of a transaction so many further. The number is the last of its parts but an empty list; it must not overflow. */
async function writesAhead(write: () => Promise<string>, further: number): Promise<string> {
  for (;;) {
    const bytes = Buffer.from((await write()).replace('FB:', ''), 'base64')
    const last = bytes.length - 2
    const number = bytes[last] ?? 0
    if ((number & 0x7f) + further > 0x7f) continue
    bytes[last] = number + further
    return `FB:${bytes.toString('base64')}`
  }
}
