import { describe, expect, it } from '@jest/globals'
import type { EntityKind } from '../../../src/domain/entity.ts'
import { createKnown } from '../../../src/ingest/resolve/known.ts'
import { createResolve } from '../../../src/ingest/resolve/resolve.ts'
import { shippedGrammar } from './shippedGrammar.ts'
import { somePlaces } from './somePlaces.ts'

const entity = (kind: EntityKind, id: string, name: string) => ({ kind, id, name, names: [] })

const known = createKnown([
  entity('AWARD', 'award:anh-hung-lao-dong', 'Anh hùng Lao động'),
  entity('PERSON', 'person:anh-tho', 'Anh Thơ'),
  entity('PERSON', 'person:tho', 'Thơ'),
  entity('PERSON', 'person:nong-van-dinh', 'Nông Văn Đình'),
  entity('CAMPAIGN', 'campaign:em-giup-nhau', 'Em giúp nhau làm kinh tế'),
])
const resolve = createResolve({ known, places: somePlaces, actors: shippedGrammar(somePlaces) })
const found = (is: string, kind: EntityKind): string | null => {
  const result = resolve({ is }, [kind], { on: null, places: [] })
  return 'id' in result ? result.id : null
}

describe('a name that begins like a word of address', () => {
  it.each([
    ['Anh hùng Lao động', 'AWARD', 'award:anh-hung-lao-dong'],
    ['Anh Thơ', 'PERSON', 'person:anh-tho'],
    ['ông Thơ', 'PERSON', 'person:tho'],
    ['đồng chí Nông Văn Đình', 'PERSON', 'person:nong-van-dinh'],
    ['Đồng chí Nông Văn Ðình', 'PERSON', 'person:nong-van-dinh'],
    ['Anh em giúp nhau làm kinh tế', 'CAMPAIGN', null],
  ] as const)('is tried whole before it is cut: %s', (name, kind, id) => {
    expect(found(name, kind)).toBe(id)
  })
})
