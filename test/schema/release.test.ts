import { describe, expect, it } from '@jest/globals'
import { buildASTSchema, buildSchema } from 'graphql'
import { readTypeDefs } from '../../src/server/sdl.ts'
import { acceptedChanges } from './acceptedChanges.ts'
import { breaking, lastRelease } from './release.ts'

describe('the schema since the last release', () => {
  it('breaks no client but where a change is accepted for a reason', () => {
    expect(breaking(lastRelease(), buildASTSchema(readTypeDefs())).sort()).toEqual(Object.keys(acceptedChanges).sort())
  })

  it('is told as broken when a field goes, changes its type, or asks for a further argument', () => {
    const before = buildSchema('type Query { gone: Int changed: Int! asking(a: Int): Int }')
    const after = buildSchema('type Query { changed: Int asking(a: Int, b: Int!): Int }')
    expect(breaking(before, after).sort()).toEqual([
      'A required arg b on Query.asking was added.',
      'Query.changed changed type from Int! to Int.',
      'Query.gone was removed.',
    ])
  })
})
