import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FactKind, factKindNames, factKinds } from '../../../src/domain/fact.ts'
import { type Area, groundsOf, listingsOf } from '../../../src/domain/listing.ts'
import { type Scope, scopesOf } from '../../../src/domain/scope.ts'
import { type FactList, factList, keyOf, listsOfFilter, startsOf } from '../../../src/graph/page/factList.ts'
import { Meaning } from '../../oracle/meaning.ts'
import { filterOf } from '../../oracle/question.ts'
import { days, type Statement, type World, worlds } from '../../oracle/world.ts'

const own = (of: string) => ({ of, reaches: [0] })
const withParts = (of: string) => ({ of, reaches: [0, 1] })

describe('the lists of an entity', () => {
  it('are its own, with its parts, with what it was before, or with both', () => {
    expect(factList('place:x')).toEqual(own('place:x'))
    expect(factList('place:x', { subtree: true })).toEqual(withParts('place:x'))
    expect(factList('place:x', { lineage: true })).toEqual({ of: 'place:x', reaches: [0, 2] })
    expect(factList('place:x', { subtree: true, lineage: true })).toEqual({ of: 'place:x', reaches: [0, 1, 2, 3] })
  })
})

describe('the lists of a filter', () => {
  it('are those of whoever it names, of an entity before those of an area', () => {
    const area = { place: { within: { place: 'place:area', lineage: false } } }
    expect(listsOfFilter(area)).toEqual([withParts('place:area')])
    expect(listsOfFilter({ ...area, recogniser: { id: ['post:a', 'post:b'] } })).toEqual([own('post:a'), own('post:b')])
  })

  it('are those of all branches, each entity once, and none when one branch may lie anywhere', () => {
    const branches = [{ campaign: { id: ['campaign:a'] } }, { award: { within: 'award:b' } }]
    expect(listsOfFilter({ or: branches })).toEqual([own('campaign:a'), withParts('award:b')])
    expect(listsOfFilter({ or: [...branches, { award: { id: ['award:b'] } }] })).toHaveLength(2)
    expect(listsOfFilter({ or: [...branches, { conflicted: true }] })).toBeNull()
  })

  it('are those of an area in which facts lie, whoever is honoured there', () => {
    expect(listsOfFilter({ within: { place: 'place:a' } })).toEqual([withParts('place:a')])
    expect(listsOfFilter({ recipient: { kind: ['PERSON'], within: { place: 'place:a' } } })).toEqual([
      withParts('place:a'),
    ])
  })

  it('are never those of what it leaves out, nor of a body’s area', () => {
    expect(listsOfFilter({ not: { campaign: { id: ['campaign:a'] } } })).toBeNull()
    expect(listsOfFilter({ grantor: { within: { place: 'place:a', lineage: true } } })).toBeNull()
  })

  it('hold every fact that the filter takes', () => {
    const seen = { started: 0, taken: 0 }
    const kinds = fc.constantFrom<FactKind[]>(...factKindNames, 'HONOUR', 'HONOUR', 'RECOGNITION')
    const asked = kinds.chain((kind) => fc.record({ kind: fc.constant(kind), filter: filterOf(inputOf(kind), 3) }))
    fc.assert(
      fc.property(worlds, fc.array(asked, { minLength: 60, maxLength: 60 }), (world, questions) => {
        const listed = listing(world)
        for (const { kind, filter } of questions) {
          const starts = startsOf(filter)
          if (starts.length === 0) continue
          seen.started += 1
          for (const moment of [null, ...days.slice(-2)])
            for (const fact of new Meaning(world, moment).facts(kind, filter)) {
              seen.taken += 1
              const missing = starts.find((lists) => !listed(fact).some((area) => isIn(lists, area)))
              if (missing)
                throw new Error(`${fact.id} is not listed under ${keyOf(missing)}: ${JSON.stringify(filter)}`)
            }
        }
      }),
      { numRuns: 100 },
    )
    expect(seen.started).toBeGreaterThan(500)
    expect(seen.taken).toBeGreaterThan(500)
  })
})

const inputOf = (kind: FactKind): string => `${factKinds[kind].label}Filter`

const upwards = ['PART_OF', 'OF', 'BROADER', 'VARIANT_OF', 'PHASE_OF']

const isIn = (lists: readonly FactList[], { area, reach }: Area): boolean =>
  lists.some(({ of, reaches }) => of === area && reaches.includes(reach))

/** The areas under which an import lists each fact. */
function listing({ things }: World): (fact: Statement) => Area[] {
  const edges = (types: readonly string[]) =>
    new Map(things.map(({ id, edges }) => [id, edges.filter(({ type }) => types.includes(type)).map(({ to }) => to)]))
  const scopes = new Map<string, Scope[]>()
  for (const scope of scopesOf(
    things.map(({ id }) => id),
    edges(upwards),
    edges(['SUCCEEDED_BY']),
  ))
    scopes.set(scope.place, [...(scopes.get(scope.place) ?? []), scope])
  const meaning = new Meaning({ things, facts: [] }, null)
  const placesOf = (id: string): string[] => [meaning.groundOf(meaning.thing(id))?.id ?? []].flat()
  return ({ kind, roles, sources }) =>
    listingsOf(roles, sources, (id) => scopes.get(id) ?? [], groundsOf(kind, roles, placesOf))
}
