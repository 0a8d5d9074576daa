import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FactKind, factKindNames, factKinds } from '../../../src/domain/fact.ts'
import { anchorOf, listingsOf } from '../../../src/domain/listing.ts'
import { type Scope, scopesOf } from '../../../src/domain/scope.ts'
import { anchorsOf, anchorsOfFilter, startsOf } from '../../../src/graph/page/anchor.ts'
import { Meaning } from '../../oracle/meaning.ts'
import { filterOf } from '../../oracle/question.ts'
import { days, type Statement, type World, worlds } from '../../oracle/world.ts'

describe('the anchors of an entity', () => {
  it('are its own, with its parts, with what it was before, or with both', () => {
    expect(anchorsOf('place:x')).toEqual(['place:x#0'])
    expect(anchorsOf('place:x', { subtree: true })).toEqual(['place:x#0', 'place:x#1'])
    expect(anchorsOf('place:x', { lineage: true })).toEqual(['place:x#0', 'place:x#2'])
    expect(anchorsOf('place:x', { subtree: true, lineage: true })).toHaveLength(4)
  })
})

describe('the anchors of a filter', () => {
  it('are those of whoever it names, of an entity before those of an area', () => {
    const area = { place: { within: { place: 'place:area', lineage: false } } }
    expect(anchorsOfFilter(area)).toEqual(['place:area#0', 'place:area#1'])
    expect(anchorsOfFilter({ ...area, recogniser: { id: ['post:a', 'post:b'] } })).toEqual(['post:a#0', 'post:b#0'])
  })

  it('are those of all branches, and none when one branch may lie anywhere', () => {
    const branches = [{ campaign: { id: ['campaign:a'] } }, { award: { within: 'award:b' } }]
    expect(anchorsOfFilter({ or: branches })).toEqual(['campaign:a#0', 'award:b#0', 'award:b#1'])
    expect(anchorsOfFilter({ or: [...branches, { conflicted: true }] })).toBeNull()
  })

  it('are never those of what it leaves out, nor of a body’s area', () => {
    expect(anchorsOfFilter({ not: { campaign: { id: ['campaign:a'] } } })).toBeNull()
    expect(anchorsOfFilter({ grantor: { within: { place: 'place:a', lineage: true } } })).toBeNull()
    expect(anchorsOfFilter({ recipient: { kind: ['PLACE', 'PERSON'], within: { place: 'place:a' } } })).toBeNull()
  })

  it('hold every fact that the filter takes', () => {
    const seen = { anchored: 0, taken: 0 }
    const kinds = fc.constantFrom<FactKind[]>(...factKindNames, 'HONOUR', 'HONOUR', 'RECOGNITION')
    const asked = kinds.chain((kind) => fc.record({ kind: fc.constant(kind), filter: filterOf(inputOf(kind), 3) }))
    fc.assert(
      fc.property(worlds, fc.array(asked, { minLength: 60, maxLength: 60 }), (world, questions) => {
        const listed = listing(world)
        for (const { kind, filter } of questions) {
          const starts = startsOf(filter)
          if (starts.length === 0) continue
          seen.anchored += 1
          for (const moment of [null, ...days.slice(-2)])
            for (const fact of new Meaning(world, moment).facts(kind, filter)) {
              seen.taken += 1
              const missing = starts.find((anchors) => !listed(fact).some((anchor) => anchors.includes(anchor)))
              if (missing)
                throw new Error(`${fact.id} is not listed under ${missing.join(', ')}: ${JSON.stringify(filter)}`)
            }
        }
      }),
      { numRuns: 100 },
    )
    expect(seen.anchored).toBeGreaterThan(500)
    expect(seen.taken).toBeGreaterThan(500)
  })
})

const inputOf = (kind: FactKind): string => `${factKinds[kind].label}Filter`

const upwards = ['PART_OF', 'OF', 'BROADER', 'VARIANT_OF', 'PHASE_OF']

/** The anchors under which an import lists each fact. */
function listing({ things }: World): (fact: Statement) => string[] {
  const edges = (types: readonly string[]) =>
    new Map(things.map(({ id, edges }) => [id, edges.filter(({ type }) => types.includes(type)).map(({ to }) => to)]))
  const scopes = new Map<string, Scope[]>()
  for (const scope of scopesOf(
    things.map(({ id }) => id),
    edges(upwards),
    edges(['SUCCEEDED_BY']),
  ))
    scopes.set(scope.place, [...(scopes.get(scope.place) ?? []), scope])
  return ({ roles, sources }) =>
    listingsOf(roles, sources, (id) => scopes.get(id) ?? []).map(({ area, reach }) => anchorOf(area, reach))
}
