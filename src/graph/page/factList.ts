/**
 * In which lists facts are found. Each fact is listed, by one edge with an ordered key, under everything it concerns, at
 * a reach that says how. A page merges the ordered lists that its question takes in.
 */
import type { FactKind } from '../../domain/fact.ts'
import { slotsOf } from '../../domain/listing.ts'
import type { Within } from '../filter/entityFilter.ts'
import type { Filter } from '../filter/filter.ts'

/** How a fact is listed under an entity: itself in a role; a part of it; what it was before; a part of what it was. */
export const reach = { self: 0, part: 1, past: 2, pastPart: 3 } as const

/** What an entity lists at some reaches. */
export interface FactList {
  readonly of: string
  readonly reaches: readonly number[]
}

export interface Ground {
  readonly subtree?: boolean | null | undefined
  readonly lineage?: boolean | null | undefined
}

/** What an entity lists: itself, with its parts or variants, with what it was before, or all of it. */
export function factList(id: string, { subtree, lineage }: Ground = {}): FactList {
  const reaches: number[] = [reach.self]
  if (subtree) reaches.push(reach.part)
  if (lineage) reaches.push(reach.past)
  if (subtree && lineage) reaches.push(reach.pastPart)
  return { of: id, reaches }
}

/** A list as the graph finds it: its entity, and which of the numbers that follow the entity's `firstList`. */
export interface NumberedList {
  readonly of: string
  readonly slots: readonly number[]
}

/** The lists that hold facts of a kind, or of all kinds. */
export const numbered = (lists: readonly FactList[], kind: FactKind | null): NumberedList[] =>
  lists.map(({ of, reaches }) => ({ of, slots: reaches.flatMap((distance) => slotsOf(kind, distance)) }))

/** Tells lists from others. */
export const keyOf = (lists: readonly FactList[]): string =>
  lists.map(({ of, reaches }) => `${of}#${reaches.join('')}`).join(' ')

/**
 * Lists that hold every fact a filter can take, when it names who fills a role: then the page starts there instead of
 * walking through all facts. The filter itself is still applied in full. Null when it names nobody.
 */
export function listsOfFilter(filter: Filter): FactList[] | null {
  const starts = startsOf(filter)
  return starts.find(isNear) ?? starts[0] ?? null
}

/** All such lists, of each role that the filter names somebody in. */
export const startsOf = (filter: Filter): FactList[][] =>
  Object.entries(filter).flatMap(([field, asked]) => {
    const lists = listsOfField(field, asked)
    return lists ? [lists] : []
  })

/** Entities themselves list fewer facts than areas do with all that lies in them. */
const isNear = (lists: readonly FactList[]): boolean =>
  lists.every(({ reaches }) => reaches.every((distance) => distance === reach.self))

function listsOfField(field: string, asked: unknown): FactList[] | null {
  if (field === 'not') return null
  if (field === 'or') return listsOfEach(asked as readonly Filter[], listsOfFilter)
  if (field === 'about') return merged((asked as readonly string[]).map((id) => factList(id)))
  if (field === 'within') return listsOfArea(asked as Within)
  return isFilter(asked) ? listsOfRole(field, asked) : null
}

const isFilter = (asked: unknown): asked is Filter =>
  typeof asked === 'object' && asked !== null && !Array.isArray(asked)

/** The entity in the role is one of these, or lies in one of these areas. */
function listsOfRole(field: string, role: Filter): FactList[] | null {
  const { id, within, or, place, organization } = role
  if (id) return merged((id as readonly string[]).map((one) => factList(one)))
  if (typeof within === 'string') return [factList(within, { subtree: true })]
  if (Array.isArray(within)) return merged(within.map((one: string) => factList(one, { subtree: true })))
  if (isFilter(within) && isListed(field)) return listsOfArea(within as unknown as Within)
  if (isFilter(place)) return listsOfRole('place', place)
  if (isFilter(organization)) return listsOfBody(organization)
  return or ? listsOfEach(or as readonly Filter[], (branch) => listsOfRole(field, branch)) : null
}

const listsOfArea = ({ place, lineage }: Within): FactList[] => [factList(place, { subtree: true, lineage })]

/** The facts of a body's posts are listed under the body. */
const listsOfBody = ({ id }: Filter): FactList[] | null =>
  id ? merged((id as readonly string[]).map((one) => factList(one, { subtree: true }))) : null

/** Those of all branches; null when one of them could lie anywhere. */
function listsOfEach(branches: readonly Filter[], lists: (branch: Filter) => FactList[] | null): FactList[] | null {
  const found = branches.map(lists)
  return found.every((one) => one !== null) ? merged(found.flat()) : null
}

/** Each entity once, with all the reaches that are asked of it. */
function merged(lists: readonly FactList[]): FactList[] {
  const reaches = new Map<string, Set<number>>()
  for (const list of lists) {
    const known = reaches.get(list.of) ?? new Set()
    reaches.set(list.of, known)
    for (const distance of list.reaches) known.add(distance)
  }
  return [...reaches].map(([of, own]) => ({ of, reaches: [...own] }))
}

/** Places themselves, and recipients, in whose place the honour lies; what another body in an area does may lie elsewhere. */
const isListed = (field: string): boolean => field === 'place' || field === 'recipient'
