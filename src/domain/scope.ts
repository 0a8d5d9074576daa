/**
 * What each place is listed under: itself, what it lies in or lay in, and what its ground belongs to since places merged.
 */

/** How far a place lies from an area: itself, a part of it, what it was before, a part of what it was. */
export type Reach = 0 | 1 | 2 | 3

export interface Scope {
  readonly place: string
  readonly area: string
  readonly reach: Reach
}

const part = 1
const past = 2

/**
 * All scopes. The walk goes from each place to what contains it and to what succeeded it, as often as there is a step:
 * huyện Pác Nặm has no successor, yet lies on the ground of today's Thái Nguyên through tỉnh Bắc Kạn.
 */
export function scopesOf(
  places: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
  successors: ReadonlyMap<string, readonly string[]>,
): Scope[] {
  return places.flatMap((place) =>
    [...reached(place, parents, successors)].map(([area, reach]) => ({ place, area, reach })),
  )
}

function reached(
  place: string,
  parents: ReadonlyMap<string, readonly string[]>,
  successors: ReadonlyMap<string, readonly string[]>,
): Map<string, Reach> {
  const nearest = new Map<string, Reach>()
  const waiting: [string, number][] = [[place, 0]]
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const [area, reach] = step
    const known = nearest.get(area)
    if (known !== undefined && known <= reach) continue
    nearest.set(area, reach as Reach)
    for (const parent of parents.get(area) ?? []) waiting.push([parent, reach | part])
    for (const successor of successors.get(area) ?? []) waiting.push([successor, reach | past])
  }
  return nearest
}
