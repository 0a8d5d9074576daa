/** Where a fact lies has one answer: in counts, filters, and on the pages of places, before and after the merger. */
import { describe, expect, it } from '@jest/globals'
import { isDeep } from '../support/amount.ts'
import { type Answer, data, inParts } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()
const asked = (source: string): Promise<Answer> => data(seeded.graph, source, {}, inParts(seeded.graph))

const moments = isDeep ? [null, '2024-06-11', '2025-07-01'] : [null, '2024-06-11']
const cases = moments.flatMap((moment) =>
  ['PROVINCE', 'COMMUNE'].flatMap((level) => [false, true].map((lineage) => ({ moment, level, lineage }))),
)

const argumentsOf = (moment: string | null, more: readonly string[]): string =>
  [...(moment ? [`asOf: "${moment}"`] : []), ...more].join(', ')

interface Group {
  readonly value: string
  readonly size: number
}

async function groupsOf(field: string, { moment, level, lineage }: (typeof cases)[number]): Promise<Group[]> {
  const given = argumentsOf(moment, [])
  const { found } = await asked(`{ found: ${field}${given && `(${given})`} {
    counts(by: [${level}], lineage: ${lineage}) { keys { value } count uncertain } } }`)
  expect(found.counts.length).toBeLessThan(100)
  return found.counts.map(({ keys, count, uncertain }: Answer) => ({ value: keys[0].value, size: count + uncertain }))
}

/** How many of each the fields give, by what they are written as. */
async function totalsOf(fields: readonly string[]): Promise<number[]> {
  const totals: number[] = []
  for (const field of fields) totals.push((await asked(`{ ${field} }`)).found.totalCount)
  return totals
}

describe.each(isDeep ? ['honours', 'recognitions', 'facts'] : ['honours'])('%s', (field) => {
  it.each(cases)(
    'lie where counts put them: $level at $moment, lineage $lineage',
    async (one) => {
      const { moment, level, lineage } = one
      const groups = await groupsOf(field, one)
      const where = ({ value }: Group) =>
        value ? `within: {place: "${value}", lineage: ${lineage}}` : `unplaced: {level: ${level}, lineage: ${lineage}}`
      const found = await totalsOf(
        groups.map((group) => `found: ${field}(${argumentsOf(moment, [`filter: {${where(group)}}`])}) { totalCount }`),
      )
      expect(groups.map(({ value }, at) => [value, found[at]])).toEqual(groups.map(({ value, size }) => [value, size]))
    },
    120_000,
  )
})

describe('honours of a place', () => {
  it.each(cases)(
    'are those of recipients in it: $level at $moment, lineage $lineage',
    async (one) => {
      const { moment, lineage } = one
      const groups = (await groupsOf('honours', one)).filter(({ value }) => value)
      expect(groups.length).toBeGreaterThan(0)
      const within = await totalsOf(
        groups.map(({ value }) => {
          const filter = `filter: {recipient: {within: {place: "${value}", lineage: ${lineage}}}}`
          return `found: honours(${argumentsOf(moment, [filter])}) { totalCount }`
        }),
      )
      const pages: number[] = []
      for (const { value } of groups) {
        const id = moment ? `${value}@${moment}` : value
        const source = `{ node(id: "${id}") { ... on Place { honours(subtree: true, lineage: ${lineage}) { totalCount } } } }`
        pages.push((await asked(source)).node.honours.totalCount)
      }
      const sizes = groups.map(({ value, size }) => [value, size, size])
      expect(groups.map(({ value }, at) => [value, within[at], pages[at]])).toEqual(sizes)
    },
    120_000,
  )
})
