import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { markedParagraphs } from '../../../src/doors/explorer/markedText.ts'

const spanIn = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))

const marked = fc
  .array(fc.constantFrom('xã', 'ỗ', '\n', ' ', '🏅'), { minLength: 2, maxLength: 30 })
  .map((parts) => parts.join(''))
  .chain((text) => fc.tuple(fc.constant(text), fc.array(spanIn(text.length), { maxLength: 5 })))

describe('a text with its passages', () => {
  it('is the whole text in its order, cut where passages begin and end', () => {
    fc.assert(
      fc.property(marked, ([text, spans]) => {
        const paragraphs = markedParagraphs(text, spans)
        const joined = paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join('')).join('\n')
        expect(joined).toBe(text)
      }),
    )
  })

  it('covers each sign with the passages that hold it, and no other', () => {
    fc.assert(
      fc.property(marked, ([text, spans]) => {
        for (const { start, segments } of markedParagraphs(text, spans)) {
          let at = start
          for (const segment of segments) {
            const holding = spans.filter((span) => span.start <= at && span.end >= at + segment.text.length)
            if (segment.text) expect(new Set(segment.covering)).toEqual(new Set(holding))
            at += segment.text.length
          }
        }
      }),
    )
  })

  it('begins each passage once', () => {
    const text = 'một hai\nba bốn'
    const spans = [
      { start: 0, end: 10 },
      { start: 4, end: 7 },
      { start: 8, end: 10 },
    ]
    const starting = markedParagraphs(text, spans).flatMap(({ segments }) => segments.flatMap((one) => one.starting))
    expect(starting).toHaveLength(3)
  })
})
