/** Tallies tell what counting every fact tells. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FactKind } from '../../../src/domain/fact.ts'
import { applyConstraints } from '../../../src/graph/constraints.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import { createGraph, type Graph } from '../../../src/graph/graph.ts'
import { factList } from '../../../src/graph/page/factList.ts'
import { factTotal } from '../../../src/graph/page/factPage.ts'
import type { FactGroup } from '../../../src/graph/page/groupKey.ts'
import { areInTallies, factGroups } from '../../../src/graph/page/groups.ts'
import type { FactSelection, Parent } from '../../../src/graph/page/selection.ts'
import { worlds } from '../../oracle/world.ts'
import { writeWorld } from '../../oracle/writeWorld.ts'
import { amount } from '../../support/amount.ts'
import { useEmptyGraph } from '../../support/neo4j.ts'

const empty = useEmptyGraph()
let graph: Graph

beforeAll(async () => {
  graph = createGraph(empty.driver, { timeout: 60_000 })
  await applyConstraints(graph)
}, 120_000)

const tallied = cypher<Record<string, never>, { id: string; count: number }>`
  MATCH (entity:Entity&Tallied)
  MATCH (tally:Tally {of: entity.id})
  RETURN entity.id AS id, sum(tally.count) AS count
`
const untally = cypher<Record<string, never>, never>`
  MATCH (keeper:Tallied) REMOVE keeper:Tallied
`

interface Asked {
  readonly selection: FactSelection
  readonly by: readonly FactGroup[]
}

const asked = (kind: FactKind | null, filter: object, ...by: FactGroup[]): Asked => ({
  selection: { kind, filter: filter as FactSelection['filter'], asOf: null },
  by,
})

/** Everything that tallies hold, asked alone and together. */
const questions = (awards: readonly string[]): readonly Asked[] => [
  asked('HONOUR', {}, 'YEAR', 'AWARD'),
  asked('HONOUR', { recipient: { kind: ['PLACE'] } }, 'AWARD', 'RECIPIENT_KIND'),
  asked('HONOUR', { recipient: { kind: ['PLACE'], level: ['COMMUNE'] } }, 'YEAR'),
  asked('HONOUR', { recipient: { level: ['DISTRICT', 'PROVINCE'] } }, 'RECIPIENT_KIND', 'YEAR', 'AWARD'),
  asked('HONOUR', { recipient: { kind: ['PERSON', 'COLLECTIVE'] } }, 'KIND'),
  ...awards.map((id) => asked('HONOUR', { award: { id: [id] } }, 'YEAR')),
  asked('HONOUR', { award: { id: awards }, recipient: { level: ['COMMUNE'] } }, 'AWARD'),
  asked('RECOGNITION', {}, 'YEAR'),
  asked('FIGURE', {}, 'AWARD'),
  asked(null, {}, 'KIND', 'YEAR'),
  asked(null, { kind: ['HONOUR', 'FIGURE'] }, 'KIND'),
]

const grounds = [{}, { subtree: true }, { lineage: true }, { subtree: true, lineage: true }]

const parentsOf = (ids: readonly string[]): Parent[] =>
  ids.flatMap((id) => grounds.map((ground, at) => ({ key: `${id} ${at}`, lists: [factList(id, ground)] })))

/** Of the parents, or of all facts there are. */
async function answers(parents: readonly Parent[] | null, awards: readonly string[]): Promise<object[]> {
  const found: object[] = []
  for (const { selection, by } of questions(awards)) {
    expect(areInTallies(selection, by, parents)).toBe(true)
    const total = factTotal(selection, parents)
    const counts = factGroups(selection, { by, lineage: false, first: 1_000 }, parents)
    const inOrder = (rows: readonly { parent: string }[]): object[] =>
      (parents ?? [{ key: '' }]).flatMap(({ key }) => rows.filter(({ parent }) => parent === key))
    found.push({ selection, totals: inOrder(await graph.read(total.query, total.parameters)) })
    found.push({
      selection,
      by,
      counts: inOrder((await graph.read(counts.query, counts.parameters)).flatMap(counts.read)),
    })
  }
  return found
}

describe('tallies', () => {
  it('tell of every entity that keeps them, at every reach, and of all there is, what the facts tell when they are read', async () => {
    let counted = 0
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await writeWorld(graph, world)
        const owners = await graph.read(tallied, {})
        const parents = parentsOf(owners.map(({ id }) => id))
        const awards = owners.map(({ id }) => id).filter((id) => id.startsWith('award:'))
        const byTally = [await answers(parents, awards), await answers(null, awards)]
        await graph.transaction((writer) => writer.write(untally, {}))
        expect(byTally).toEqual([await answers(parents, awards), await answers(null, awards)])
        counted += owners.reduce((sum, { count }) => sum + count, 0)
      }),
      { numRuns: amount(3, 6), endOnFailure: true },
    )
    expect(counted).toBeGreaterThan(100)
  }, 600_000)
})
