/**
 * Where a page of facts starts. Each fact is listed, by one edge with an ordered key, under everything it concerns: an
 * anchor names the entity and how far from it the fact lies. A page merges the ordered anchors that its question takes in.
 */
import type { FactKind } from '../../domain/fact.ts'
import { anchorOf, entityOf, reachOf, slotsOf } from '../../domain/listing.ts'
import type { Within } from '../filter/entityFilter.ts'
import type { Filter } from '../filter/filter.ts'

/** How a fact is listed under an entity: itself in a role; a part of it; what it was before; a part of what it was. */
export const reach = { self: 0, part: 1, past: 2, pastPart: 3 } as const

export interface Ground {
  readonly subtree?: boolean | null | undefined
  readonly lineage?: boolean | null | undefined
}

/** The anchors of an entity: with its parts or variants, with what it was before, or both. */
export function anchorsOf(id: string, { subtree, lineage }: Ground = {}): string[] {
  const reaches: number[] = [reach.self]
  if (subtree) reaches.push(reach.part)
  if (lineage) reaches.push(reach.past)
  if (subtree && lineage) reaches.push(reach.pastPart)
  return reaches.map((distance) => anchorOf(id, distance))
}

/** Lists of an entity, as the graph finds them. */
export interface OwnLists {
  readonly of: string
  readonly slots: readonly number[]
}

/** The lists of facts of a kind, or of all, that anchors stand for. */
export function listsOf(anchors: readonly string[], kind: FactKind | null): OwnLists[] {
  const slots = new Map<string, number[]>()
  for (const anchor of anchors) {
    const of = entityOf(anchor)
    slots.set(of, [...(slots.get(of) ?? []), ...slotsOf(kind, reachOf(anchor))])
  }
  return [...slots].map(([of, own]) => ({ of, slots: own }))
}

/**
 * Anchors that hold every fact a filter can take, when it names who fills a role: then the page starts there instead of
 * walking through all facts. The filter itself is still applied in full. Null when it names nobody.
 */
export function anchorsOfFilter(filter: Filter): string[] | null {
  const starts = startsOf(filter)
  return starts.find(isNear) ?? starts[0] ?? null
}

/** All such anchors, of each role that the filter names somebody in. */
export const startsOf = (filter: Filter): string[][] =>
  Object.entries(filter).flatMap(([field, asked]) => {
    const anchors = anchorsOfField(field, asked)
    return anchors ? [anchors] : []
  })

/** Entities themselves list fewer facts than areas do with all that lies in them. */
const isNear = (anchors: readonly string[]): boolean => anchors.every((anchor) => anchor.endsWith(`#${reach.self}`))

function anchorsOfField(field: string, asked: unknown): string[] | null {
  if (field === 'not') return null
  if (field === 'or') return anchorsOfEach(asked as readonly Filter[], anchorsOfFilter)
  if (field === 'about') return (asked as readonly string[]).flatMap((id) => anchorsOf(id))
  if (field === 'within') return anchorsOfArea(asked as Within)
  return isFilter(asked) ? anchorsOfRole(field, asked) : null
}

const isFilter = (asked: unknown): asked is Filter =>
  typeof asked === 'object' && asked !== null && !Array.isArray(asked)

/** Whoever fills the role is one of these, or lies in one of these areas. */
function anchorsOfRole(field: string, role: Filter): string[] | null {
  const { id, within, or, place, organization } = role
  if (id) return (id as readonly string[]).flatMap((one) => anchorsOf(one))
  if (typeof within === 'string') return anchorsOf(within, { subtree: true })
  if (Array.isArray(within)) return within.flatMap((one: string) => anchorsOf(one, { subtree: true }))
  if (isFilter(within) && isPlace(field, role)) return anchorsOfArea(within as unknown as Within)
  if (isFilter(place)) return anchorsOfRole('place', place)
  if (isFilter(organization)) return anchorsOfBody(organization)
  return or ? anchorsOfEach(or as readonly Filter[], (branch) => anchorsOfRole(field, branch)) : null
}

const anchorsOfArea = ({ place, lineage }: Within): string[] => anchorsOf(place, { subtree: true, lineage })

/** The facts of a body's posts are listed under the body. */
const anchorsOfBody = ({ id }: Filter): string[] | null =>
  id ? (id as readonly string[]).flatMap((one) => anchorsOf(one, { subtree: true })) : null

/** Those of all branches; null when one of them could lie anywhere. */
function anchorsOfEach(branches: readonly Filter[], anchors: (branch: Filter) => string[] | null): string[] | null {
  const found = branches.map(anchors)
  return found.every((one) => one !== null) ? [...new Set(found.flat())] : null
}

/** Bodies lie in a place by their seat, under which their facts are not listed: only places themselves are found there. */
function isPlace(field: string, { kind, level }: Filter): boolean {
  if (field === 'place' || (field === 'recipient' && level)) return true
  return Array.isArray(kind) && kind.every((one) => one === 'PLACE')
}
