import { describe, expect, it } from '@jest/globals'
import type { Conflict } from '../../../src/domain/settle.ts'
import { factsById } from '../../../src/graph/queries/fact.ts'
import { removeDossier } from '../../../src/ingest/write/writeDossier.ts'
import { dumpGraph } from './dump.ts'
import { useTestGraph } from './testGraph.ts'
import { article, document } from './written.ts'

const test = useTestGraph()

const text = (value: number) => `Huyện Chợ Đồn có ${value} xã đạt chuẩn.`
const figure = (value: number, fields: object = {}) => ({
  figure: 'so-xa',
  quote: `Huyện Chợ Đồn có ${value} xã đạt chuẩn`,
  about: 'Huyện Chợ Đồn',
  indicator: 'so-xa-dat-chuan',
  label: 'xã đạt chuẩn',
  measure: 'COUNT',
  value,
  unit: 'xã',
  nature: 'REPORTED',
  at: { is: '2024', basis: 'CONTEXT' },
  ...fields,
})
const same = { same: 'figure:mot/so-xa' }
const saying = (id: string, value: number, head: object = {}, fields: object = id === 'mot' ? {} : same) =>
  article(id, { head: { publisher: `Báo ${id}`, ...head }, text: text(value), facts: [figure(value, fields)] })

const papers = document('bao', {
  text: 'Các báo.',
  entities: ['mot', 'hai', 'ba', 'bon'].map((name) => ({ organization: `Báo ${name}`, kind: 'NEWSPAPER' })),
})

async function settled() {
  const [row] = await test.graph.read(factsById, { ids: ['figure:mot/so-xa'] })
  const fact = row?.fact
  return { ...fact, conflicts: JSON.parse(fact?.conflicts ?? '[]') as Conflict[] }
}

describe('sources of one fact', () => {
  it('that agree add their citations to it', async () => {
    await test.import(papers, saying('mot', 9), saying('hai', 9))
    expect(await settled()).toMatchObject({ value: 9, citationCount: 2, sourceCount: 2, conflicts: [] })
  })

  it('that disagree are shown with both sides, the later one chosen', async () => {
    await test.import(papers, saying('mot', 9), saying('hai', 12, { publishedOn: '2024-07-01' }))
    expect(await settled()).toMatchObject({ value: 12 })
    expect((await settled()).conflicts).toEqual([
      {
        field: 'value',
        rule: 'LATER_PUBLICATION',
        values: [
          { text: '12', entity: null, chosen: true, citations: ['citation:hai/so-xa/1'] },
          { text: '9', entity: null, chosen: false, citations: ['citation:mot/so-xa/1'] },
        ],
      },
    ])
  })

  it('are outweighed by more of them, and these by an official document', async () => {
    await test.import(papers, saying('mot', 9), saying('hai', 9), saying('ba', 12, { publishedOn: '2025' }))
    expect(await settled()).toMatchObject({ value: 9, conflicts: [{ rule: 'MORE_SOURCES' }] })
    const head = { on: '2020', place: 'place:bac-kan' }
    await test.import(document('quyet-dinh', { head, text: text(7), facts: [figure(7, same)] }))
    expect(await settled()).toMatchObject({ value: 7, conflicts: [{ rule: 'OFFICIAL_DOCUMENT' }] })
  })

  it('equal in all else are chosen among by their ids', async () => {
    await test.import(papers, saying('mot', 9), saying('hai', 12))
    expect(await settled()).toMatchObject({ value: 12, conflicts: [{ rule: 'SOURCE_ID' }] })
  })

  it('keep “hơn” with the figure it was said of', async () => {
    const quote = 'Huyện Chợ Đồn có hơn 8 xã đạt chuẩn'
    const bound = { is: 'AT_LEAST', as: 'hơn' }
    const head = { publisher: 'Báo hai' }
    const more = article('hai', { head, text: `${quote}.`, facts: [figure(8, { ...same, quote, bound })] })
    await test.import(papers, saying('mot', 9), more)
    expect(await settled()).toMatchObject({ value: 9, bound: 'EXACT', conflicts: [] })
    await removeDossier(test.graph, 'article:mot')
    expect(await settled()).toMatchObject({ value: 8, bound: 'AT_LEAST' })
  })
})

describe('a reprint', () => {
  const original = saying('mot', 9)
  const reprint = saying('hai', 9, { reprintOf: 'article:mot' })

  it('counts as one source with the article that was first, whatever its publisher', async () => {
    await test.import(papers, original, reprint)
    expect(await settled()).toMatchObject({ citationCount: 2, sourceCount: 1 })
  })

  it('follows the first article when that changes hands, and a chain of reprints to its end', async () => {
    const again = saying('ba', 9, { reprintOf: 'article:hai' })
    await test.import(papers, original, reprint, again, saying('bon', 9))
    expect(await settled()).toMatchObject({ citationCount: 4, sourceCount: 2 })
    await test.import(saying('mot', 9, { publisher: 'Báo bon' }))
    expect(await settled()).toMatchObject({ citationCount: 4, sourceCount: 1 })
    await test.import(original)
    expect(await settled()).toMatchObject({ citationCount: 4, sourceCount: 2 })
  })

  it('becomes a source of its own when it is none after all', async () => {
    await test.import(papers, original, saying('hai', 9))
    const dump = await dumpGraph(test.graph)
    await test.import(reprint)
    expect(await settled()).toMatchObject({ sourceCount: 1 })
    await test.import(saying('hai', 9))
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('has the agency’s words when both name one', async () => {
    const entities = [{ organization: 'Thông tấn thử', kind: 'NEWSPAPER' }]
    const head = { agency: 'Thông tấn thử' }
    await test.import(
      papers,
      document('ttx', { text: 'Thông tấn.', entities }),
      saying('mot', 9, head),
      saying('hai', 9, head),
    )
    expect(await settled()).toMatchObject({ citationCount: 2, sourceCount: 1 })
  })
})

describe('facts that are probably the same', () => {
  const first = saying('mot', 9)
  const other = saying('hai', 9, {}, {})

  it('have to be answered by one of two at hand', async () => {
    expect(await test.problems(papers, first, other)).toEqual([
      expect.stringContaining('probably the same as figure:hai/so-xa'),
    ])
  })

  it('have to be answered by the one at hand, whichever is in the graph', async () => {
    await test.import(papers, first)
    expect(await test.problems(other)).toEqual([expect.stringContaining('probably the same as figure:mot/so-xa')])
    await removeDossier(test.graph, 'article:mot')
    await test.import(other)
    expect(await test.problems(first)).toEqual([expect.stringContaining('probably the same as figure:hai/so-xa')])
  })

  it('are told apart for good by either of them', async () => {
    const distinct = { distinct: ['figure:mot/so-xa'] }
    await test.import(papers, first, saying('hai', 9, {}, distinct))
    await test.import(saying('mot', 9, { title: 'Tin mới' }))
    await test.import(saying('hai', 9, { title: 'Tin mới' }, distinct))
  })

  it('are found when a source says them in several quotes', async () => {
    const quote = ['Huyện Chợ Đồn báo cáo', 'Có 9 xã đạt chuẩn']
    const head = { publisher: 'Báo mot' }
    await test.import(papers, article('mot', { head, text: quote.join('. '), facts: [figure(9, { quote })] }))
    expect(await test.problems(other)).toEqual([expect.stringContaining('probably the same as figure:mot/so-xa')])
  })
})
