import { describe, expect, it } from '@jest/globals'
import { ask, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { written } from '../support/writtenNames.ts'

const seeded = useSeededGraph()

const document = `query ($names: [NameToMatch!]!) {
  match(names: $names) {
    name
    taken { node { canonicalId } }
    candidates(first: 20) { score text node { id canonicalId } reasons { kind points about } }
  }
}`

interface Candidate {
  readonly score: number
  readonly text: string
  readonly node: { readonly id: string; readonly canonicalId: string }
  readonly reasons: readonly { readonly kind: string; readonly points: number; readonly about: string | null }[]
}

interface Matched {
  readonly taken: Candidate | null
  readonly candidates: readonly Candidate[]
}

const match = async (...names: readonly object[]): Promise<Matched[]> =>
  (await data(seeded.graph, document, { names })).match

const best = ({ candidates }: Matched): string[] =>
  candidates.filter(({ score }) => score === candidates[0]?.score).map(({ node }) => node.canonicalId)

describe('names as people write them', () => {
  it('find the place that is meant first, or tied; none is taken that may be another', async () => {
    const found = await match(...written.map(([name, province]) => ({ name, province, kinds: ['PLACE'] })))
    for (const [at, [name, , place, isTaken]] of written.entries()) {
      expect([name, best(found[at] as Matched)]).toEqual([name, expect.arrayContaining([place])])
      expect([name, found[at]?.taken?.node.canonicalId ?? null]).toEqual([name, isTaken ? place : null])
    }
  })

  it('tell why, and describe whom they found on the day that was given', async () => {
    const [found] = await match({ name: 'xã Bằng Lãng', province: 'place:bac-kan', code: '2065', on: '2024-06-11' })
    expect(found?.candidates[0]).toEqual({
      score: 100,
      text: 'xã Bằng Lãng',
      node: {
        id: 'place:bac-kan/cho-don/xa-bang-lang@2024-06-11',
        canonicalId: 'place:bac-kan/cho-don/xa-bang-lang',
      },
      reasons: [
        { kind: 'SAME_NAME', points: 100, about: null },
        { kind: 'SAME_TYPE', points: 0, about: 'xã' },
        { kind: 'SAME_CODE', points: 10, about: '2065' },
        { kind: 'IN_AREA', points: 0, about: 'place:bac-kan' },
      ],
    })
  })

  it('find bodies, posts, campaigns and awards, and persons only where they acted', async () => {
    const found = await match(
      { name: 'UBND tỉnh Bắc Kạn' },
      { name: 'Chủ tịch UBND tỉnh Bắc Kạn' },
      { name: 'HCLĐ hạng 3' },
      { name: 'phong trào thi đua "Cả nước chung sức XD NTM" giai đoạn 2021-2025' },
      { name: 'Nguyễn Đăng Bình', kinds: ['PERSON'], province: 'Bắc Kạn' },
      { name: 'Nguyễn Đăng Bình', kinds: ['PERSON'] },
    )
    expect(found.map(({ taken }) => taken?.node.canonicalId ?? null)).toEqual([
      'organization:bac-kan/ubnd',
      'post:bac-kan/ubnd/chu-tich',
      'award:huan-chuong-lao-dong-hang-ba',
      'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi-giai-doan-2021-2025',
      'person:nguyen-dang-binh',
      null,
    ])
    expect(found[5]?.candidates[0]?.node.canonicalId).toBe('person:nguyen-dang-binh')
  })

  it('tell by the day which bearer of a code is meant', async () => {
    const [before, after, open] = await match(
      { name: '', code: '02020', on: '2025-01-01' },
      { name: '', code: '02020', on: '2026-01-01' },
      { name: '', code: '02020' },
    )
    expect(before?.taken?.node.canonicalId).toBe('place:bac-kan/cho-don/thi-tran-bang-lung')
    expect(after?.taken?.node.canonicalId).toBe('place:thai-nguyen-2025/xa-cho-don')
    expect(open?.taken).toBeNull()
  })

  it('stand alone: one that nothing bears leaves the others theirs', async () => {
    const [nothing, signs, found] = await match({ name: 'Qqqq Wwww' }, { name: '+ - && 1' }, { name: 'Ngọc Phái' })
    expect(nothing?.candidates).toEqual([])
    expect(signs).toBeDefined()
    expect(found?.candidates).not.toEqual([])
  })

  it('are refused in words when there are none, too many, or one without a letter', async () => {
    const refused = async (names: readonly object[]) =>
      (await ask(seeded.graph, document, { names })).errors?.[0]?.message
    expect(await refused([])).toBe('match was given 0 names.')
    expect(await refused(Array.from({ length: 51 }, () => ({ name: 'Bằng Lãng' })))).toBe('match was given 51 names.')
    expect(await refused([{ name: 'Bằng Lãng' }, { name: '…' }])).toBe(
      'names[1] has neither a letter nor a digit, and no code.',
    )
  })
})
