import { beforeAll, describe, expect, it } from '@jest/globals'
import { connect } from '../../src/graph/connection.ts'
import { applyConstraints, constraintStatements } from '../../src/graph/constraints.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { dropSchema, testNeo4j, useEmptyGraph } from '../support/neo4j.ts'

const empty = useEmptyGraph()
beforeAll(() => dropSchema(empty.driver))

describe('constraints and indexes', () => {
  it('are created once by several instances that start at the same time', async () => {
    const graphs = await Promise.all([1, 2, 3, 4].map(async () => createGraph(await connect(testNeo4j()))))
    await Promise.all(graphs.map((graph) => applyConstraints(graph)))
    const { records } = await empty.driver.executeQuery(
      `SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN count(DISTINCT name) AS count, collect(DISTINCT state) AS states`,
    )
    expect([records[0]?.get('count').toNumber?.() ?? records[0]?.get('count'), records[0]?.get('states')]).toEqual([
      constraintStatements().filter(({ text }) => text.startsWith('CREATE')).length,
      ['ONLINE'],
    ])
    await Promise.all(graphs.map((graph) => graph.close()))
  })
})
