/** Under what a fact is listed, so that the pages of everything it concerns find it by one ordered seek. */
import { type FactKind, factKindNames, factSpec, type Role, roleCodes } from './fact.ts'
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

/** A fact's place in the list of an area: how far the area is, and the roles through which it is that far. */
export interface Listing extends Area {
  readonly roles: readonly Role[]
  /** Whether the fact lies there: not only in a part of it. */
  readonly isGround?: boolean
}

/** A place where a fact lies: named in a role, or where whoever fills one has its seat, and is as a part of the place. */
export interface GroundPlace {
  readonly place: string
  readonly isSeat: boolean
}

/** What a list is found by: an entity and how far from it the facts lie. */
export const anchorOf = (entity: string, reach: number): string => `${entity}#${reach}`

/**
 * In the graph a list has a number: facts of one kind, at one reach, under one entity. Each entity has as many,
 * from its `firstList` on. What millions of edges and the entries of their index repeat is then a few bytes, where the
 * entity's id would be most of the store. Kinds and roles bring numbers of their own, which are part of the layout.
 */
export const listsOfReach = 16
export const reaches = 4
export const listsEach = reaches * listsOfReach

/** Where the lists of an entity begin: of the first, the second and so on that is given any. */
export const firstListOf = (entity: number): number => entity * listsEach

/** Which of an entity's lists holds the facts of a kind at a reach, from 0. */
export const slotOf = (kind: FactKind, reach: number): number => reach * listsOfReach + factSpec(kind).slot

/** At which reach a list holds its facts. */
export const reachOfSlot = (slot: number): number => Math.floor(slot / listsOfReach)

/** Those of a kind, or of all kinds. */
export const slotsOf = (kind: FactKind | null, reach: number): number[] =>
  (kind === null ? factKindNames : [kind]).map((one) => slotOf(one, reach))

/** A role as listings name it. */
export const roleCode = (role: Role): number => roleCodes[role]

/** Stands among the roles of the listing that says where a fact lies. It is part of the layout, and the number of no role. */
export const groundCode = 64

export const codesOf = ({ roles, isGround }: Listing): number[] => [
  ...roles.map(roleCode),
  ...(isGround ? [groundCode] : []),
]

export const entityOf = (anchor: string): string => anchor.slice(0, anchor.lastIndexOf('#'))
export const reachOf = (anchor: string): number => Number(anchor.slice(anchor.lastIndexOf('#') + 1))

/**
 * Every area that the fact concerns, once at each reach: those in which the fillings of its roles lie, those in which it
 * lies itself, and the sources that state it, which fill no role. A fact may be near an area through one role and far from
 * it through another, and a list that takes in only what is far, or only one of the roles, must find it as well.
 */
export function listingsOf(
  fillings: readonly Filling[],
  sources: readonly string[],
  areasOf: (entity: string) => readonly Area[],
  grounds: readonly GroundPlace[] = [],
): Listing[] {
  const found = new Map<string, Found>()
  const listing = ({ area, reach }: Area): Found => {
    const anchor = anchorOf(area, reach)
    const known = found.get(anchor) ?? { area, reach, roles: new Set(), isGround: false }
    found.set(anchor, known)
    return known
  }
  for (const { role, entity } of fillings) for (const area of areasOf(entity)) listing(area).roles.add(role)
  for (const ground of grounds)
    for (const area of areasAround(ground, areasOf)) {
      const one = listing(area)
      one.isGround ||= area.area === ground.place
    }
  for (const source of sources) listing({ area: source, reach: 0 })
  return [...found.values()].map(listingOf)
}

type Found = Area & { readonly roles: Set<Role>; isGround: boolean }

const listingOf = ({ area, reach, roles, isGround }: Found): Listing => ({
  ...{ area, reach, roles: [...roles].sort() },
  ...(isGround ? { isGround } : {}),
})

/** What has its seat in a place lies in it as a part does. */
const areasAround = ({ place, isSeat }: GroundPlace, areasOf: (entity: string) => readonly Area[]): Area[] =>
  areasOf(place).map(({ area, reach }) => ({ area, reach: (isSeat ? reach | 1 : reach) as Reach }))

/**
 * Where a fact lies, by its kind: the places of the foremost of its placing roles that leads to any. Everything that asks
 * where a fact lies asks for these: lists, filters, counts and files.
 */
export function groundsOf(
  kind: FactKind,
  fillings: readonly Filling[],
  placesOf: (entity: string) => readonly string[],
): GroundPlace[] {
  for (const placing of factSpec(kind).placedBy) {
    const entities = fillings.filter(({ role }) => role === placing).map(({ entity }) => entity)
    const grounds = entities.flatMap((entity) => placesOf(entity).map((place) => ({ place, isSeat: place !== entity })))
    if (grounds.length > 0) return grounds
  }
  return []
}
