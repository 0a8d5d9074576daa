import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CitedClaims, Claim } from '../../src/domain/citation.ts'
import { settle } from '../../src/domain/settle.ts'

const dates = fc.constantFrom(
  '2023',
  '2024',
  '2024-05',
  '2024-06',
  '2024-06-11',
  '2024-06/2024-07',
  '2024~',
  'XXXX-06-11',
)
const bounds = fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST')
const entities = fc.constantFrom('organization:a', 'post:a/chu-tich', 'post:b/chu-tich', 'place:x')
const claim = (field: string, rest: Partial<Claim>): Claim => ({ field, basis: 'QUOTED', ...rest })

const says: fc.Arbitrary<Claim[]> = fc
  .record({
    value: fc.integer({ min: 480, max: 500 }),
    bound: fc.option(bounds),
    at: fc.option(dates),
    unit: fc.constantFrom('xã', 'Xã', 'thôn'),
    reportedBy: fc.option(entities),
    grantor: fc.array(entities, { maxLength: 3 }),
  })
  .map(({ value, bound, at, unit, reportedBy, grantor }) => [
    claim('value', { value, text: String(value) }),
    claim('unit', { value: unit, text: unit }),
    ...(bound ? [claim('bound', { value: bound, text: bound })] : []),
    ...(at ? [claim('at', { value: at, text: at })] : []),
    ...(reportedBy ? [claim('reportedBy', { entity: reportedBy })] : []),
    ...grantor.map((entity) => claim('grantor', { entity })),
  ])

const statements: fc.Arbitrary<CitedClaims[]> = fc
  .array(fc.record({ says, origin: fc.constantFrom('o1', 'o2', 'o3'), official: fc.boolean(), published: dates }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map(({ says, origin, official, published }, index) => ({
      citation: `citation:s${index}/f/1`,
      source: {
        id: `article:s${index}`,
        origin,
        official,
        publishedFirst: `${published.slice(0, 4)}-01-01`,
        publishedLast: `${published.slice(0, 4)}-12-31`,
      },
      says,
    })),
  )

const bodyOf = (post: string): string | undefined => (post === 'post:a/chu-tich' ? 'organization:a' : undefined)
const settled = (citations: readonly CitedClaims[]) => settle('FIGURE', citations, bodyOf)

const statementsShuffled = statements.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
)

describe('what sources make of a fact', () => {
  it('does not depend on the order of their citations', () => {
    fc.assert(
      fc.property(statementsShuffled, ([all, shuffled]) => expect(settled(shuffled)).toEqual(settled(all))),
      { numRuns: 1_000 },
    )
  })

  it('is a value that some source states, for every field that any states', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const { values } = settled(all)
        for (const field of ['value', 'unit', 'at']) {
          const stated = all.flatMap((one) => one.says.filter((said) => said.field === field).map(({ value }) => value))
          if (stated.length > 0) expect(stated).toContain(values[field])
          else expect(values[field]).toBeUndefined()
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('shows in a conflict two values or more, each with a voice, exactly one of them chosen and served', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const { conflicts, values, roles } = settled(all)
        for (const { field, values: sides } of conflicts) {
          expect(sides.length).toBeGreaterThan(1)
          expect(sides.every(({ citations }) => citations.length > 0)).toBe(true)
          const [chosen, ...others] = sides.filter((side) => side.chosen)
          expect(others).toEqual([])
          if (chosen?.entity) expect(roles).toContainEqual(expect.objectContaining({ field, entity: chosen.entity }))
          else expect(chosen?.text).toBe(String(values[field]))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('hears every source that states a disputed field', () => {
    fc.assert(
      fc.property(statements, (all) => {
        for (const { field, values } of settled(all).conflicts) {
          const heard = new Set(values.flatMap(({ citations }) => citations))
          const speaking = all.filter((one) => one.says.some((said) => said.field === field))
          expect([...heard].sort()).toEqual(speaking.map(({ citation }) => citation).sort())
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('counts origins, not sources', () => {
    fc.assert(
      fc.property(statements, (all) =>
        expect(settled(all).independentSources).toBe(new Set(all.map(({ source }) => source.origin)).size),
      ),
    )
  })
})

/** Sources that say one thing each, the first published first. */
const each = (field: string, ...said: readonly Partial<Claim>[][]): CitedClaims[] =>
  said.map((claims, index) => ({
    citation: `citation:s${index}/f/1`,
    source: {
      id: `article:s${index}`,
      origin: `o${index}`,
      official: false,
      publishedFirst: `2024-0${index + 1}-01`,
      publishedLast: `2024-0${index + 1}-01`,
    },
    says: claims.map((one) => claim(one.field ?? field, one)),
  }))

describe('values', () => {
  it('that are more precise within another’s bounds refine it', () => {
    const { values, conflicts } = settled(
      each('at', [{ value: '2024' }], [{ value: '2024-06-11' }], [{ value: '2024-06' }]),
    )
    expect(values.at).toBe('2024-06-11')
    expect(conflicts).toEqual([])
  })

  it('that are exact stand before the same that are approximate, whoever comes first', () => {
    for (const said of [
      ['2023-06-10~', '2023-06-10'],
      ['2023-06-10', '2023-06-10~'],
      ['2023-06', '2023-06-10~', '2023-06-10'],
    ]) {
      const { values, conflicts } = settled(each('at', ...said.map((value) => [{ value }])))
      expect(values.at).toBe('2023-06-10')
      expect(conflicts).toEqual([])
    }
  })

  it('too vague to tell two others apart speak for both, and decide between neither', () => {
    const dated = each(
      'at',
      [{ value: '2024-06-11', text: 'a' }],
      [{ value: '2024-07-01', text: 'b' }],
      [{ value: '2024', text: 'c' }],
    )
    const [{ rule, values: sides } = { rule: '', values: [] }] = settled(dated).conflicts
    expect(rule).toBe('SOURCE_ID')
    expect(sides.map(({ citations }) => citations.length)).toEqual([2, 2])
  })

  it('of “hơn 490” agree with 500 and not with 480', () => {
    const more = [{ value: 490 }, { field: 'bound', value: 'AT_LEAST' }]
    expect(settled(each('value', more, [{ value: 500 }]))).toMatchObject({
      values: { value: 500, bound: 'EXACT' },
      conflicts: [],
    })
    expect(settled(each('value', more, [{ value: 480 }])).conflicts).toHaveLength(1)
  })

  it('of “10 đến 12” agree with 11', () => {
    const range = [{ value: 10 }, { field: 'valueMax', value: 12 }]
    expect(settled(each('value', range, [{ value: 11 }]))).toMatchObject({ values: { value: 11 }, conflicts: [] })
  })

  it('that no further source decides between are those of the later publication', () => {
    const { values, conflicts } = settled(each('value', [{ value: 7 }], [{ value: 9 }]))
    expect(values.value).toBe(9)
    expect(conflicts).toMatchObject([{ rule: 'LATER_PUBLICATION' }])
  })

  it('of groups agree when they count alike', () => {
    const group = (asWritten: string) => ({
      text: asWritten,
      value: {
        asWritten,
        parts: [
          { kind: 'COLLECTIVE', count: 15 },
          { kind: 'PERSON', count: 8 },
        ],
        names: [],
      },
    })
    const cited = each('recipient', [group('15 tập thể và 8 cá nhân')], [group('15 tập thể, 8 cá nhân')])
    expect(settle('HONOUR', cited, bodyOf)).toMatchObject({
      conflicts: [],
      group: { asWritten: '15 tập thể và 8 cá nhân' },
    })
  })

  it('of a post and its body are one, the post naming it more exactly', () => {
    const cited = each('reportedBy', [{ entity: 'organization:a' }], [{ entity: 'post:a/chu-tich' }])
    const { roles, conflicts } = settled(cited)
    expect(conflicts).toEqual([])
    expect(roles).toEqual([expect.objectContaining({ entity: 'post:a/chu-tich' })])
  })
})
