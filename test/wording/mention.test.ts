import { describe, expect, it } from '@jest/globals'
import { languages } from '../../src/wording/language.ts'
import { sentenceOf } from '../../src/wording/sentence.ts'
import { say, sentence } from '../../src/wording/words.ts'
import { goldens } from './golden.ts'

const commune = { id: 'place:x', text: 'xã Bằng Lãng' }

describe('where a sentence names entities', () => {
  it('is the very name, with the capital that begins the sentence', () => {
    const { text, mentions } = sentence(say`${commune} được tặng Bằng khen`)
    expect(text).toBe('Xã Bằng Lãng được tặng Bằng khen.')
    expect(mentions).toEqual([{ id: 'place:x', start: 0, end: 12 }])
  })

  it('counts in composed characters, whatever the name was written in', () => {
    const { text, mentions } = sentence(say`UBND ${{ id: 'place:x', text: 'xã Bằng Lãng'.normalize('NFD') }}`)
    expect(text).toBe('UBND xã Bằng Lãng.')
    expect(mentions).toEqual([{ id: 'place:x', start: 5, end: 17 }])
  })

  it('is not moved by spaces that the sentence drops', () => {
    const { text, mentions } = sentence(say`Theo  ${commune} , ${''} ${commune} .`)
    expect(text).toBe('Theo xã Bằng Lãng, xã Bằng Lãng.')
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([commune.text, commune.text])
  })

  it.each(languages)('is inside every golden example, in %s, one behind the other', (language) => {
    for (const { story } of goldens) {
      const { text, mentions } = sentenceOf(story, language)
      expect(text).toBe(text.normalize('NFC'))
      let last = 0
      for (const { start, end } of mentions) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toMatch(/^[^\s“”,.].*[^\s“,.]$/su)
        last = end
      }
      // A congress of which nobody is known is the one thing told that names nobody.
      if (story.kind !== 'GATHERING') expect(mentions.length).toBeGreaterThan(0)
      expect(last).toBeLessThanOrEqual(text.length)
    }
  })
})
