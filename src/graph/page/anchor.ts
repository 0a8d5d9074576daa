/**
 * Where a page of facts starts. Each fact is listed, by one edge with an ordered key, under everything it concerns: an
 * anchor names the entity and how far from it the fact lies. A page merges the ordered anchors that its question takes in.
 */
import { anchorOf } from '../../domain/listing.ts'
import type { Filter, Within } from '../filter/entityFilter.ts'

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

interface RoleFilter {
  readonly id?: readonly string[] | null
  readonly kind?: readonly string[] | null
  readonly level?: readonly string[] | null
  readonly within?: Within | readonly string[] | string | null
}

/**
 * Anchors that hold every fact a filter can take, when it names who fills a role: then the page starts there instead of
 * walking through all facts. The filter itself is still applied in full.
 */
export function anchorsOfFilter(filter: Filter): string[] | null {
  for (const [field, role] of Object.entries(filter)) {
    if (role === null || typeof role !== 'object' || Array.isArray(role)) continue
    const anchors = anchorsOfRole(field, role as RoleFilter)
    if (anchors) return anchors
  }
  return null
}

function anchorsOfRole(field: string, role: RoleFilter): string[] | null {
  const { id, within } = role
  if (id?.length) return id.flatMap((one) => anchorsOf(one))
  if (typeof within === 'string') return anchorsOf(within, { subtree: true })
  if (Array.isArray(within)) return within.flatMap((one: string) => anchorsOf(one, { subtree: true }))
  if (within && 'place' in within && isPlace(field, role))
    return anchorsOf(within.place, { subtree: true, lineage: within.lineage })
  return null
}

/** Bodies lie in a place by their seat, under which their facts are not listed: only places themselves are found there. */
const isPlace = (field: string, { kind, level }: RoleFilter): boolean =>
  field === 'place' ||
  (field === 'recipient' && (Boolean(level?.length) || (kind?.length === 1 && kind[0] === 'PLACE')))
