import { describe, expect, it } from '@jest/globals'
import { accentedKey } from '../../../src/domain/name.ts'
import { isInner, readBodyPatterns, readTitles } from '../../../src/ingest/actor/pattern.ts'
import { readSeed } from './shippedGrammar.ts'

describe('the lists that come with the project', () => {
  const patterns = readBodyPatterns(readSeed('bodyPatterns'))
  const titles = readTitles(readSeed('titles'))

  it('give no words to two patterns or two titles', () => {
    const ofBodies = patterns.flatMap((pattern) => [
      pattern.name,
      ...pattern.names.map(({ text }) => text),
      ...(isInner(pattern) ? [] : Object.values(pattern.fused)),
    ])
    const ofPosts = titles.flatMap(({ title, names, fused }) => [
      title,
      ...names.map(({ text }) => text),
      ...Object.keys(fused),
    ])
    for (const words of [ofBodies, ofPosts].map((list) => list.map(accentedKey)))
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('say of every leading title that one person holds it, of every deputy that several may', () => {
    const deputies = titles.filter(
      ({ title }) => /^Phó /u.test(title) && !/Thường trực|thứ nhất|Tổng Thư ký/u.test(title),
    )
    expect(deputies.filter(({ singleHolder }) => singleHolder)).toEqual([])
    expect(titles.find(({ title }) => title === 'Chủ tịch')?.singleHolder).toBe(true)
  })
})

describe('a list of body patterns', () => {
  const ubnd = '{ key: ubnd, kind: STATE, levels: [PROVINCE], name: UBND }'

  it.each([
    ['two patterns with one key', `[${ubnd}, ${ubnd}]`, 'share a key'],
    ['a body inside one that is not there', `[${ubnd}, { key: van-phong, of: [hdnd], name: Văn phòng }]`, 'not there'],
    ['a kind that organizations do not have', `[${ubnd.replace('STATE', 'CLUB')}]`, 'no kind of organization'],
    ['a fused word for no type of place', `[${ubnd.replace('}', ', fused: { làng: Làng ủy } }')}]`, 'làng'],
  ])('is refused with %s', (_, yaml, problem) => {
    expect(() => readBodyPatterns(yaml)).toThrow(problem)
  })
})
