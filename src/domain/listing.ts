/** Under what a fact is listed, so that the pages of everything it concerns find it by one ordered seek. */
import type { Role } from './fact.ts'
import type { Reach } from './scope.ts'

/** An entity that fills a role of a fact. */
export interface Filling {
  readonly role: Role
  readonly entity: string
}

/** An area that an entity lies in, itself included. */
export interface Area {
  readonly area: string
  readonly reach: Reach
}

/** A fact's place in the list of an area: how near the area is, and the roles through which it is that near. */
export interface Listing extends Area {
  readonly roles: readonly Role[]
}

/** What a list is found by: an entity and how far from it the facts lie. */
export const anchorOf = (entity: string, reach: number): string => `${entity}#${reach}`

/**
 * Every area that the fact concerns, once, at the nearest reach: those in which the fillings of its roles lie, and the
 * sources that state it, which fill no role.
 */
export function listingsOf(
  fillings: readonly Filling[],
  sources: readonly string[],
  areasOf: (entity: string) => readonly Area[],
): Listing[] {
  const nearest = new Map<string, { reach: Reach; roles: Role[] }>()
  for (const { role, entity } of fillings)
    for (const { area, reach } of areasOf(entity)) {
      const known = nearest.get(area)
      if (known === undefined || reach < known.reach) nearest.set(area, { reach, roles: [role] })
      else if (reach === known.reach && !known.roles.includes(role)) known.roles.push(role)
    }
  for (const source of sources) if (nearest.get(source)?.reach !== 0) nearest.set(source, { reach: 0, roles: [] })
  return [...nearest].map(([area, { reach, roles }]) => ({ area, reach, roles: roles.sort() }))
}
