import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { factsById } from '../../../src/graph/queries/fact.ts'
import { importDossiers } from '../../../src/ingest/importDossiers.ts'
import { removeDossier } from '../../../src/ingest/write/writeDossier.ts'
import { dumpGraph } from './dump.ts'
import { useTestGraph } from './testGraph.ts'
import { article, document, honour, honourText } from './written.ts'

const test = useTestGraph()
const movement = 'Bắc Kạn chung sức xây dựng nông thôn mới'
const council = 'Chủ tịch Hội đồng Thử nghiệm Trung ương'
const holder = (id: string, person: string, publishedOn: string) =>
  article(id, {
    head: { publishedOn },
    text: `${council} ${person}. UBND tỉnh Bắc Kạn họp.`,
    entities: [{ person }],
    facts: [
      { tenure: 'chuc-vu', quote: `${council} ${person}`, post: council, person },
      {
        gathering: 'hop',
        quote: 'UBND tỉnh Bắc Kạn họp',
        host: 'UBND tỉnh Bắc Kạn',
        type: 'CONFERENCE',
        on: { is: publishedOn, basis: 'CONTEXT' },
      },
    ],
  })

/** Dossiers that state each other's facts, bound each other, move each other's facts, name each other's entities. */
const files = [
  document('phong-trao', { text: 'Phong trào.', entities: [{ campaign: movement }] }),
  article('noi', {
    text: `“${movement}” theo “Cả nước chung sức xây dựng nông thôn mới”.`,
    facts: [
      {
        campaignLink: 'bien-the',
        quote: `“${movement}” theo “Cả nước chung sức xây dựng nông thôn mới”`,
        campaign: movement,
        other: 'Cả nước chung sức xây dựng nông thôn mới',
        link: 'VARIANT_OF',
      },
    ],
  }),
  article('mot', { text: honourText, facts: [honour({ campaign: { is: movement, basis: 'CONTEXT' } })] }),
  article('hai', {
    head: { publishedOn: '2024-07', reprintOf: 'article:mot' },
    text: honourText,
    facts: [honour({ same: 'honour:mot/bang-khen', decided: { is: '2024-06', basis: 'CONTEXT' } })],
  }),
  article('ba', {
    head: { publishedOn: '2024-08-01' },
    text: honourText,
    facts: [honour({ same: 'honour:mot/bang-khen', decided: { is: '2024-05', basis: 'CONTEXT' } })],
  }),
  holder('bon', 'Nguyễn Văn Thử', '2018-05-01'),
  holder('nam', 'Trần Thị Thử', '2021-05-01'),
]

const orders = fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length })

async function empty(): Promise<void> {
  const none = document('khong', { text: 'Không.' })
  const formerly = ['phong-trao', 'khong'].map((id) => `document:${id}`)
  const articles = ['noi', 'mot', 'hai', 'ba', 'bon', 'nam'].map((id) => `article:${id}`)
  await importDossiers(test.graph, [none], test.small.lexicon, { formerly: [...formerly, ...articles] })
  await removeDossier(test.graph, 'document:khong')
}

describe('the order of files', () => {
  it('changes neither the hash of the dataset nor anything in the graph', async () => {
    await test.import(...files)
    const [dump, { hash }] = [await dumpGraph(test.graph), await test.version()]
    for (const order of fc.sample(orders, 5)) {
      await empty()
      await test.import(...order)
      expect((await test.version()).hash).toBe(hash)
      expect(await dumpGraph(test.graph)).toEqual(dump)
    }
  })

  it('changes nothing either when each is imported on its own, as soon as what it names is known', async () => {
    await test.import(...files)
    const [dump, { hash }] = [await dumpGraph(test.graph), await test.version()]
    for (const order of fc.sample(orders, 4)) {
      await empty()
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

describe('two imports at the same time', () => {
  it('follow one another: both go in whole, each as a version of its own', async () => {
    await test.import(files[0] as never)
    const { version } = await test.version()
    const [one, other] = [files[5], files[6]] as never[]
    const results = await Promise.all([test.small.import([one as never]), test.small.import([other as never])])
    expect(results.map(({ problems, changed }) => [problems.length, changed.length])).toEqual([
      [0, 1],
      [0, 1],
    ])
    expect((await test.version()).version).toBe(version + 2)
    const dump = await dumpGraph(test.graph)
    await empty()
    await test.import(files[0] as never, one as never, other as never)
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('of the same file make one version', async () => {
    const { version } = await test.version()
    const results = await Promise.all([1, 2, 3].map(() => test.small.import([files[5] as never])))
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
