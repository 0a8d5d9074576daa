import { describe, expect, it } from '@jest/globals'
import { structureSentence } from '../../src/domain/structure.ts'

const plain = { to: null, on: null, share: null }

describe('the sentence of a relation of structure', () => {
  it('says whose a post is', () => {
    expect(structureSentence({ ...plain, type: 'OF' }, 'Bí thư Tỉnh ủy Bắc Kạn', 'Tỉnh ủy Bắc Kạn')).toBe(
      'Bí thư Tỉnh ủy Bắc Kạn là chức vụ của Tỉnh ủy Bắc Kạn.',
    )
  })

  it('says where a body sits, not what it is there', () => {
    expect(structureSentence({ ...plain, type: 'SEAT' }, 'UBND tỉnh Bắc Kạn', 'tỉnh Bắc Kạn')).toBe(
      'UBND tỉnh Bắc Kạn thuộc địa bàn tỉnh Bắc Kạn.',
    )
  })

  it('says until when a place was part of another, if that has ended', () => {
    const part = { ...plain, type: 'PART_OF' } as const
    expect(structureSentence({ ...part, to: '2025-06-30' }, 'xã Bằng Lãng', 'huyện Chợ Đồn')).toBe(
      'Xã Bằng Lãng thuộc huyện Chợ Đồn đến ngày 30/6/2025.',
    )
    expect(structureSentence({ ...part, to: '9999-12-31' }, 'xã Chợ Đồn', 'tỉnh Thái Nguyên')).toBe(
      'Xã Chợ Đồn thuộc tỉnh Thái Nguyên.',
    )
  })

  it.each([
    ['WHOLE', 'Địa bàn xã A thuộc xã B từ ngày 1/7/2025.'],
    ['PART', 'Một phần địa bàn xã A thuộc xã B từ ngày 1/7/2025.'],
    ['UNKNOWN', 'Địa bàn (toàn bộ hay một phần) xã A thuộc xã B từ ngày 1/7/2025.'],
  ] as const)('says how much of a place’s ground went on: %s', (share, sentence) => {
    const change = { type: 'SUCCEEDED_BY', to: null, on: '2025-07-01', share } as const
    expect(structureSentence(change, 'xã A', 'xã B')).toBe(sentence)
  })
})
