import { describe, expect, it } from '@jest/globals'
import { type BundleReader, bundled } from '../../src/graph/bundle.ts'
import { newestVersion } from '../../src/graph/queries/dataset.ts'
import * as entity from '../../src/graph/queries/entity.ts'
import * as fact from '../../src/graph/queries/fact.ts'
import { useSeededGraph } from '../support/neo4j.ts'

describe('queries asked in the same moment', () => {
  const seeded = useSeededGraph()
  const ids = ['place:bac-kan', 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi']

  it('travel as one, and are answered as each would be alone', async () => {
    const { graph } = seeded
    const ask = (reader: BundleReader) =>
      Promise.all([
        reader.read(entity.entitiesById, { ids }),
        reader.read(entity.relationsById, { ids }),
        reader.read(entity.namesById, { ids: ['place:nowhere'] }),
        reader.read(fact.launchesById, { ids }),
      ])
    const alone = await ask(graph)
    seeded.sent()
    expect(await ask(bundled(graph))).toEqual(alone)
    expect(seeded.sent()).toHaveLength(1)
    expect(alone.map((rows) => rows.length > 0)).toEqual([true, true, false, true])
  })

  it('are sent in a few when they are many, each still answered with its own', async () => {
    const { graph } = seeded
    const reader = bundled(graph)
    seeded.sent()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => reader.read(entity.entitiesById, { ids: [ids[at % 2] as string] })),
    )
    expect(answers.map(([row]) => row?.entity.id)).toEqual(Array.from({ length: 20 }, (_, at) => ids[at % 2]))
    expect(seeded.sent()).toHaveLength(3)
  })

  it('tell which version of the dataset they were read from', async () => {
    const { graph } = seeded
    const told: unknown[] = []
    await bundled(graph, (version) => told.push(version)).read(entity.entitiesById, { ids })
    expect(told).toEqual(await graph.read(newestVersion, {}))
    expect(told).toHaveLength(1)
  })

  it('fail together, and none is left waiting', async () => {
    const reader = bundled(seeded.graph)
    const broken = { text: 'MATCH (n:Entity {id: $id}) RETURN n.name / 0 AS wrong', columns: ['wrong'] }
    const asked = [reader.read(broken, { id: ids[0] }), reader.read(entity.entitiesById, { ids })]
    const ends = await Promise.allSettled(asked)
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
