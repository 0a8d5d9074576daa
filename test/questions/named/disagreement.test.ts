/** Papers that disagree, which those of the seeds do not: made up, and asked about as the query page does. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Answer, data } from '../../support/ask.ts'
import { disagreement, disputed, other } from '../../support/disagreement.ts'
import { useEmptyGraph } from '../../support/neo4j.ts'
import { createSmallGraph, referenceFiles, type SmallGraph } from '../../support/smallGraph.ts'
import { questionText, quotes } from './namedQuestion.ts'

useEmptyGraph()
let small: SmallGraph

beforeAll(async () => {
  small = await createSmallGraph()
  const publishers = referenceFiles().filter(({ file }) => file.endsWith('/publishers.yaml'))
  expect((await small.import([...publishers, ...disagreement])).problems).toEqual([])
}, 600_000)
afterAll(() => small?.graph.close())

const ask = (name: string): Promise<Answer> => data(small.graph, questionText(name))

describe('where-sources-disagree', () => {
  it('shows the one fact that two papers state otherwise, with all that both say', async () => {
    const { facts } = await ask('where-sources-disagree')
    expect(facts.nodes.map(({ id }: Answer) => id)).toEqual([disputed])
    const [{ field, rule, values }, ...others] = facts.nodes[0].conflicts
    // Equally many origins: the later paper counts.
    expect([field, rule, others]).toEqual(['value', 'LATER_PUBLICATION', []])
    const said = values.map((one: Answer) => [one.text, one.chosen, quotes(one)])
    expect(said.sort()).toEqual([
      ['27', true, 'Đến hết năm 2023, tỉnh Bắc Kạn có 27 xã đạt chuẩn'],
      ['28', false, 'Đến hết năm 2023, tỉnh Bắc Kạn có 28/96 xã đạt chuẩn'],
    ])
  })
})

describe('figures-as-series', () => {
  const question = `{ figureSeries(about: "place:bac-kan") { nature discrepancies { rule facts { id } }
    points { id on value denominator conflicts { field values { text chosen } } } } }`
  let reported: Answer
  let aimed: Answer

  beforeAll(async () => {
    const { figureSeries } = await data(small.graph, question)
    expect(figureSeries.map(({ nature }: Answer) => nature)).toEqual(['REPORTED', 'TARGET'])
    ;[reported, aimed] = figureSeries
  })

  it('shows numbers told of one fact in one point, with the denominator that only one paper gives', () => {
    const point = reported.points.find(({ id }: Answer) => id === disputed)
    expect(point).toMatchObject({ value: 27, denominator: 96, conflicts: [{ field: 'value' }] })
  })

  it('shows numbers told of two facts as two points that do not fit together', () => {
    const atEnd2023 = reported.points.filter(({ on }: Answer) => on === '2023-12-31')
    expect(atEnd2023.map(({ value }: Answer) => value).sort()).toEqual([27, 30])
    const facts = reported.discrepancies.map((one: Answer) => one.facts.map(({ id }: Answer) => id).sort())
    expect(facts).toEqual([[disputed, other].sort()])
  })

  it('shows no disagreement with an earlier year or with what is aimed for', () => {
    expect(reported.points[0]).toMatchObject({ on: '2020', value: 20, denominator: 108, conflicts: [] })
    expect(aimed).toMatchObject({ points: [{ on: '2024', value: 40 }], discrepancies: [] })
  })
})
