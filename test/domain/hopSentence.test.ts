import { describe, expect, it } from '@jest/globals'
import { hopSentence } from '../../src/domain/hopSentence.ts'

const ceremony = 'Buổi lễ phát động phong trào ngày 10/6/2023.'

describe('the sentence of a hop', () => {
  it('is that of the fact when both ends stand in it', () => {
    const sentence = 'Xã Bằng Lãng được tặng Bằng khen.'
    const ends = [
      { name: 'xã Bằng Lãng', role: 'RECIPIENT' },
      { name: 'Bằng khen', role: 'AWARD' },
    ] as const
    expect(hopSentence(sentence, ends)).toBe(sentence)
  })

  it('names in brackets who does not stand in it, and as what', () => {
    expect(hopSentence(ceremony, [{ name: 'Phạm Minh Chính', role: 'GUEST' }])).toBe(
      'Buổi lễ phát động phong trào ngày 10/6/2023 (dự: Phạm Minh Chính).',
    )
  })

  it('names those of one part together', () => {
    const guests = ['Phạm Minh Chính', 'Võ Thị Ánh Xuân'].map((name) => ({ name, role: 'GUEST' }) as const)
    expect(hopSentence(ceremony, guests)).toContain('(dự: Phạm Minh Chính, Võ Thị Ánh Xuân).')
    expect(hopSentence(ceremony, [{ name: 'Trần Văn A', role: 'CHAIR' }, ...guests.slice(0, 1)])).toContain(
      '(chủ trì: Trần Văn A; dự: Phạm Minh Chính).',
    )
  })
})
