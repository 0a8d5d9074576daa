import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { factsById } from '../../../src/graph/queries/fact.ts'
import type { DossierFile } from '../../../src/ingest/importDossiers.ts'
import { dumpGraph } from './dump.ts'
import { useTestGraph } from './testGraph.ts'
import { article, document, honour, honourText, interwoven } from './written.ts'

const test = useTestGraph()
const files = [...interwoven]
const orders = fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length })
const fileOf = (id: string): DossierFile => files.find(({ file }) => file === `${id}.yaml`) as DossierFile

describe('the order of files', () => {
  it('changes neither the hash of the dataset nor anything in the graph', async () => {
    await test.import(...files)
    const [dump, { hash }] = [await dumpGraph(test.graph), await test.version()]
    for (const order of fc.sample(orders, 5)) {
      await test.empty()
      await test.import(...order)
      expect((await test.version()).hash).toBe(hash)
      expect(await dumpGraph(test.graph)).toEqual(dump)
    }
  })

  it('changes nothing either when each is imported on its own, as soon as what it names is known', async () => {
    await test.import(...files)
    const [dump, { hash }] = [await dumpGraph(test.graph), await test.version()]
    for (const order of fc.sample(orders, 4)) {
      await test.empty()
      for (let waiting = order; waiting.length > 0; ) {
        const refused = []
        for (const file of waiting) {
          const { problems } = await test.small.import([file])
          if (problems.length > 0) refused.push(file)
        }
        expect(refused.length).toBeLessThan(waiting.length)
        waiting = refused
      }
      expect((await test.version()).hash).toBe(hash)
      expect(await dumpGraph(test.graph)).toEqual(dump)
    }
  })
})

/** What one source says of a body: now the same as others, now something else. */
const sayings = fc.record(
  {
    kind: fc.constantFrom('BLOCK', 'COUNCIL'),
    period: fc.constantFrom('2020/2024', '2021/2025'),
    names: fc.subarray(['Khối 9', 'K9']),
    seat: fc.constantFrom('place:bac-kan', 'place:ha-giang'),
  },
  { requiredKeys: [] },
)
const sources = [document, article, article, article]

describe('a body that several sources introduce', () => {
  it('is the same whichever is heard first, and whether it was known or not', async () => {
    const said = fc.tuple(fc.array(sayings, { minLength: 2, maxLength: 4 }), fc.infiniteStream(fc.nat()))
    for (const [all, order] of fc.sample(said, { seed: 9, numRuns: 8 })) {
      const introducing = all.map((saying, at) =>
        (sources[at] as typeof article)(`nguon-${at}`, {
          text: 'Khối thi đua số 9 (Khối 9, K9).',
          entities: [{ organization: 'Khối thi đua số 9', ...saying }],
        }),
      )
      const ranked = introducing.map((file) => ({ file, rank: Number(order.next().value) }))
      await test.empty()
      await test.import(...introducing)
      const dump = await dumpGraph(test.graph)
      await test.empty()
      for (const { file } of ranked.sort((one, other) => one.rank - other.rank)) await test.import(file)
      expect(await dumpGraph(test.graph)).toEqual(dump)
    }
  }, 120_000)
})

describe('two imports at the same time', () => {
  it('follow one another: both go in whole, each as a version of its own', async () => {
    const { version } = await test.version()
    const pair = ['bon', 'nam'].map(fileOf)
    const results = await Promise.all(pair.map((file) => test.small.import([file])))
    expect(results.map(({ problems, changed }) => [problems.length, changed.length])).toEqual([
      [0, 1],
      [0, 1],
    ])
    expect((await test.version()).version).toBe(version + 2)
    const dump = await dumpGraph(test.graph)
    await test.empty()
    for (const file of pair) await test.import(file)
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('of the same file make one version', async () => {
    const { version } = await test.version()
    const results = await Promise.all([1, 2, 3].map(() => test.small.import([fileOf('bon')])))
    expect(results.flatMap(({ changed }) => changed)).toEqual(['article:bon'])
    expect((await test.version()).version).toBe(version + 1)
  })

  it('are each checked against what the other wrote', async () => {
    const likely = ['mot', 'hai'].map((id) => article(id, { text: honourText, facts: [honour()] }))
    const results = await Promise.all(likely.map((file) => test.small.import([file])))
    expect(results.map(({ problems }) => problems.length).sort()).toEqual([0, 1])
  })
})

describe('two facts that fall on one key of the order', () => {
  it('both go in, one right behind the other', async () => {
    // FNV-1a makes the same of both ids but for its last bit, which the order leaves out.
    const keys = ['k7hyv', 'ke2ye']
    await test.import(article('khoa', { text: honourText, facts: keys.map((key) => honour({ key })) }))
    const rows = await test.graph.read(factsById, { ids: keys.map((key) => `honour:khoa/${key}`) })
    const [one, other] = rows.map(({ fact }) => Number(fact.sortKey))
    expect(Math.abs(Number(one) - Number(other))).toBe(1)
  })
})
