import { describe, expect, it } from '@jest/globals'
import { sentenceOf } from '../../src/wording/sentence.ts'
import { goldens } from './golden.ts'

describe('golden examples', () => {
  it.each(goldens)('$vi', ({ story, vi }) => {
    expect(sentenceOf(story, 'VI').text).toBe(vi)
  })

  it.each(goldens)('$en', ({ story, en }) => {
    expect(sentenceOf(story, 'EN').text).toBe(en)
  })
})
