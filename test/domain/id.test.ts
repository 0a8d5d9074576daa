import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { entityKindNames, entitySpec } from '../../src/domain/entity.ts'
import { factKindNames, factSpec } from '../../src/domain/fact.ts'
import { idAt, idUnder, isCanonicalId, kindOf, parseId } from '../../src/domain/id.ts'
import { Problem } from '../../src/domain/problem.ts'

const kinds = [
  ...entityKindNames.map((kind) => [kind, entitySpec(kind).prefix] as const),
  ...factKindNames.map((kind) => [kind, factSpec(kind).prefix] as const),
  ['CITATION', 'citation'] as const,
]
const ids = fc
  .tuple(fc.constantFrom(...kinds), fc.stringMatching(/^[a-z0-9]{1,8}([/.-][a-z0-9]{1,8}){0,4}$/))
  .map(([[kind, prefix], path]) => ({ kind, id: `${prefix}:${path}` }))
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('an id', () => {
  it('comes back as it went in, with and without a moment', () => {
    fc.assert(
      fc.property(ids, fc.option(day), ({ kind, id }, asOf) => {
        expect(parseId(idAt(id, asOf))).toEqual({ kind, canonicalId: id, asOf })
        expect(idUnder(idAt(id, asOf), asOf)).toBe(id)
        expect(kindOf(id)).toBe(kind)
        expect(isCanonicalId(id)).toBe(true)
        expect(isCanonicalId(idAt(id, '2024-06-11'))).toBe(false)
      }),
    )
  })

  it.each([
    '',
    'place',
    'place:',
    ':x',
    'nothing:x',
    'place:Bắc',
    'place:a//b',
    'place:a-',
    'place:a@2024-13-45',
    'place:a@2024-02-30',
    'place:a@',
  ])('is not %j, which is told as a problem', (text) => {
    expect(() => parseId(text)).toThrow(Problem)
    expect(isCanonicalId(text)).toBe(false)
  })

  it.each(['2023-01-01', null])('under one day is refused in a question about %s', (asOf) => {
    expect(() => idUnder('place:bac-kan@2024-06-11', asOf)).toThrow(
      expect.objectContaining({ code: 'MOMENT_CONFLICT' }),
    )
  })

  it('is read or refused as a problem, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `place:${text}`),
        ),
        (text) => {
          try {
            expect(parseId(text).canonicalId).toBe(text.split('@')[0])
          } catch (error) {
            expect(error).toBeInstanceOf(Problem)
          }
        },
      ),
    )
  })
})
