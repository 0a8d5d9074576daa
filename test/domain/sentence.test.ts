import { describe, expect, it } from '@jest/globals'
import type { FactKind } from '../../src/domain/fact.ts'
import { dateInWords, sentenceOf } from '../../src/domain/sentence.ts'

const told = (kind: FactKind, roles: Record<string, string[]>, values: Record<string, unknown>): string =>
  sentenceOf({ kind, named: (field) => roles[field] ?? [], values })

describe('dates in words', () => {
  it.each([
    ['2024-06-11', 'ngày 11/6/2024'],
    ['2024-06', 'tháng 6/2024'],
    ['2024', 'năm 2024'],
    ['2024~', 'khoảng năm 2024'],
    ['2024-34', 'quý II/2024'],
    ['2024-22', 'mùa hè/2024'],
    ['201X', 'từ năm 2010 đến năm 2019'],
    ['2024-06-1X', 'tháng 6/2024'],
    ['XXXX-08-28', 'ngày 28/8'],
    ['2021/2025', 'từ năm 2021 đến năm 2025'],
    ['2021/..', 'từ năm 2021'],
    ['undated', ''],
    ['../..', ''],
    [null, ''],
  ])('of %j are %j', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })
})

describe('the sentence of an honour', () => {
  const roles = { award: ['Bằng khen'], recipient: ['xã Bằng Lãng'], grantor: ['Chủ tịch UBND tỉnh Bắc Kạn'] }

  it('tells the furthest stage with that stage’s own day', () => {
    expect(told('HONOUR', roles, { decided: '2024-05', presented: '2024-06-10' })).toBe(
      'Chủ tịch UBND tỉnh Bắc Kạn tặng Bằng khen cho xã Bằng Lãng ngày 10/6/2024.',
    )
    expect(told('HONOUR', roles, { presented: '2024-06-10', revoked: 'undated' })).toBe(
      'Bằng khen của xã Bằng Lãng bị thu hồi.',
    )
    expect(told('HONOUR', roles, { proposed: '2024-01', decided: 'undated' })).not.toContain('2024')
  })

  it('names who proposed it while it is no more than that', () => {
    expect(told('HONOUR', { ...roles, proposer: ['UBND huyện'] }, { proposed: '2024' })).toBe(
      'UBND huyện đề nghị tặng Bằng khen cho xã Bằng Lãng năm 2024.',
    )
  })
})

describe('other sentences', () => {
  it.each<[FactKind, Record<string, string[]>, Record<string, unknown>, string]>([
    [
      'CAMPAIGN_ACT',
      { campaign: ['A'], by: ['tỉnh B'] },
      { act: 'LAUNCHED', on: '2024' },
      'Tỉnh B phát động “A” năm 2024.',
    ],
    ['CAMPAIGN_ACT', { campaign: ['A'] }, { act: 'CONCLUDED' }, '“A” được kết thúc.'],
    ['CAMPAIGN_LINK', { campaign: ['A'], other: ['B'] }, { link: 'SUCCEEDS' }, '“A” tiếp nối “B”.'],
    ['TENURE', { person: ['bà C'], post: ['Chủ tịch'] }, { former: true }, 'Bà C từng là Chủ tịch.'],
    [
      'PLEDGE',
      { block: ['khối 1'] },
      { year: 2024, partyCount: 1200 },
      'Khối 1 ký giao ước thi đua năm 2024 (1.200 đơn vị).',
    ],
    ['MEMBERSHIP', { member: ['sở D'], block: ['khối 1'] }, { part: 'LEAD' }, 'Sở D là đơn vị trưởng của khối 1.'],
    [
      'FIGURE',
      { about: ['huyện E'] },
      { label: 'xã đạt chuẩn', value: 9, unit: 'xã', denominator: 20, bound: 'AT_LEAST', nature: 'TARGET', at: '2025' },
      'Huyện E: xã đạt chuẩn ít nhất 9 xã trên 20 (mục tiêu), năm 2025.',
    ],
  ])('of a %s with %j and %j', (kind, roles, values, sentence) => {
    expect(told(kind, roles, values)).toBe(sentence)
  })
})
