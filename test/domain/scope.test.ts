import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scopesOf } from '../../src/domain/scope.ts'

const scopes = (place: string, parents: Record<string, string[]>, successors: Record<string, string[]>) =>
  Object.fromEntries(
    scopesOf([place], new Map(Object.entries(parents)), new Map(Object.entries(successors))).map(({ area, reach }) => [
      area,
      reach,
    ]),
  )

describe('the scope of a place', () => {
  it('holds itself, what it lies in, and what its ground became', () => {
    const parents = { xa: ['huyen'], huyen: ['tinh'], 'xa-moi': ['tinh-moi'] }
    const successors = { xa: ['xa-moi'], tinh: ['tinh-moi'] }
    expect(scopes('xa', parents, successors)).toEqual({ xa: 0, huyen: 1, tinh: 1, 'xa-moi': 2, 'tinh-moi': 3 })
  })

  it('reaches a successor through what contains it, when it has none itself', () => {
    expect(scopes('huyen', { huyen: ['tinh'] }, { tinh: ['tinh-moi'] })).toEqual({ huyen: 0, tinh: 1, 'tinh-moi': 3 })
  })

  it('ends, and names every area once, whatever cycles the data has', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd')
    const edges = fc.dictionary(names, fc.array(names, { maxLength: 3 }))
    fc.assert(
      fc.property(names, edges, edges, (place, parents, successors) => {
        const found = scopesOf([place], new Map(Object.entries(parents)), new Map(Object.entries(successors)))
        expect(new Set(found.map(({ area }) => area)).size).toBe(found.length)
        expect(found).toContainEqual({ place, area: place, reach: 0 })
      }),
    )
  })
})
