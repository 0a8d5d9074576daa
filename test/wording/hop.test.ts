import { describe, expect, it } from '@jest/globals'
import { displayName } from '../../src/wording/displayName.ts'
import { hopSentence, structureSentence } from '../../src/wording/hop.ts'
import type { Named } from '../../src/wording/story.ts'
import { storyOf } from './golden.ts'

const entity = (entityKind: Named['entityKind'], name: string, rest: Partial<Named> = {}): Named => ({
  id: `${entityKind.toLowerCase()}:${name}`,
  entityKind,
  name,
  ...rest,
})

const ceremony = storyOf('GATHERING', { type: 'CEREMONY', host: 'organization:UBND tỉnh Bắc Kạn', on: '2023-06-10' })
const chinh = entity('PERSON', 'Phạm Minh Chính')
const xuan = entity('PERSON', 'Võ Thị Ánh Xuân')

describe('the sentence of a hop', () => {
  it('is that of the fact when it names both ends', () => {
    const host = entity('ORGANIZATION', 'UBND tỉnh Bắc Kạn')
    const { text } = hopSentence(ceremony, [{ entity: host, role: 'HOST' }], 'VI')
    expect(text).toBe('Ngày 10/6/2023, UBND tỉnh Bắc Kạn tổ chức buổi lễ.')
  })

  it('names in brackets whom it does not name, those of one part together', () => {
    const ends = [
      { entity: chinh, role: 'GUEST' },
      { entity: xuan, role: 'GUEST' },
      { entity: entity('DOCUMENT', 'Quyết định số 1315/QĐ-TTg'), role: 'DOCUMENT' },
    ] as const
    const { text, mentions } = hopSentence(ceremony, ends, 'VI')
    expect(text).toBe(
      'Ngày 10/6/2023, UBND tỉnh Bắc Kạn tổ chức buổi lễ (dự: Phạm Minh Chính, Võ Thị Ánh Xuân; văn bản: Quyết định số 1315/QĐ-TTg).',
    )
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain('Võ Thị Ánh Xuân')
    expect(hopSentence(ceremony, ends.slice(0, 1), 'EN').text).toBe(
      'On 10 June 2023, the Bắc Kạn Provincial People’s Committee held a ceremony (guest: Phạm Minh Chính).',
    )
  })
})

describe('the sentence of a relation of structure', () => {
  const plain = { to: null, on: null, share: null }
  const commune = entity('PLACE', 'Bằng Lãng', { type: 'xã' })
  const district = entity('PLACE', 'Chợ Đồn', { type: 'huyện' })
  const body = entity('ORGANIZATION', 'UBND tỉnh Bắc Kạn')

  it('says whose a post is, and where a body sits', () => {
    const post = entity('POST', 'Chủ tịch UBND tỉnh Bắc Kạn')
    const of = { ...plain, type: 'OF' } as const
    expect(structureSentence(of, post, body, 'VI').text).toBe(
      'Chủ tịch UBND tỉnh Bắc Kạn là chức vụ của UBND tỉnh Bắc Kạn.',
    )
    expect(structureSentence(of, post, body, 'EN').text).toBe(
      'The Chair of the Bắc Kạn Provincial People’s Committee is an office of the Bắc Kạn Provincial People’s Committee.',
    )
    const province = entity('PLACE', 'Bắc Kạn', { type: 'tỉnh' })
    expect(structureSentence({ ...plain, type: 'SEAT' }, body, province, 'VI').text).toBe(
      'UBND tỉnh Bắc Kạn thuộc địa bàn tỉnh Bắc Kạn.',
    )
  })

  it('says until when a place was part of another, if that has ended', () => {
    const part = { ...plain, type: 'PART_OF' } as const
    const told = (to: string, language: 'VI' | 'EN') =>
      structureSentence({ ...part, to }, commune, district, language).text
    expect(told('2025-06-30', 'VI')).toBe('Xã Bằng Lãng thuộc huyện Chợ Đồn đến ngày 30/6/2025.')
    expect(told('2025-06-30', 'EN')).toBe('Bằng Lãng commune was part of Chợ Đồn district until 30 June 2025.')
    expect(told('9999-12-31', 'VI')).toBe('Xã Bằng Lãng thuộc huyện Chợ Đồn.')
  })

  it.each([
    ['WHOLE', 'Địa bàn xã Bằng Lãng thuộc huyện Chợ Đồn từ ngày 1/7/2025.'],
    ['PART', 'Một phần địa bàn xã Bằng Lãng thuộc huyện Chợ Đồn từ ngày 1/7/2025.'],
    ['UNKNOWN', 'Địa bàn (toàn bộ hay một phần) xã Bằng Lãng thuộc huyện Chợ Đồn từ ngày 1/7/2025.'],
  ] as const)('says how much of a place’s ground went on: %s', (share, text) => {
    const change = { type: 'SUCCEEDED_BY', to: null, on: '2025-07-01', share } as const
    expect(structureSentence(change, commune, district, 'VI').text).toBe(text)
  })
})

describe('display names', () => {
  const containers = [entity('PLACE', 'Chợ Đồn', { type: 'huyện' }), entity('PLACE', 'Bắc Kạn', { type: 'tỉnh' })]
  const country = entity('PLACE', 'Việt Nam', { type: 'quốc gia' })

  it('tell a place apart by what contains it, without the country', () => {
    const commune = entity('PLACE', 'Tân Lập', { type: 'xã' })
    expect(displayName(commune, [...containers, country], 'VI')).toBe('xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn')
    expect(displayName(commune, containers, 'EN')).toBe('Tân Lập commune, Chợ Đồn district, Bắc Kạn province')
    expect(displayName(country, [], 'VI')).toBe('Việt Nam')
  })

  it('say of what kind a movement is', () => {
    const movement = entity('CAMPAIGN', 'Thi đua ái quốc', { kind: 'MOVEMENT' })
    expect(displayName(movement, [], 'VI')).toBe('phong trào “Thi đua ái quốc”')
    expect(displayName(movement, [], 'EN')).toBe('emulation movement “Thi đua ái quốc”')
  })
})
