/** Suggestions for a name that nothing bears where it stands. */
import { distance } from 'fastest-levenshtein'
import { foldedKey } from '../../domain/name.ts'
import type { WrittenUnit } from '../../domain/writtenPlace.ts'
import { groupBy } from './group.ts'
import type { PlaceVersion } from './record.ts'
import { writtenKey } from './unitName.ts'

const most = 5

/** Letters by which a folded name may differ; short names are too much alike for two. */
const mostEdits = (name: string): number => (name.length <= 5 ? 1 : 2)

interface Circumstance {
  readonly isNearby: (place: PlaceVersion) => boolean
  readonly isValid: (place: PlaceVersion) => boolean
}

/** Finds up to five places whose folded name is the written one's or nearly so: nearest, valid and nearby ones first. */
export function createNear(places: readonly PlaceVersion[]) {
  let names: Map<string, PlaceVersion[]> | undefined
  const byFoldedName = () => {
    names ??= groupBy(places, ({ name }) => foldedKey(name))
    return names
  }

  return ({ name, type }: WrittenUnit, { isNearby, isValid }: Circumstance): PlaceVersion[] => {
    const wanted = foldedKey(name)
    return [...byFoldedName()]
      .map(([key, found]) => ({ found, edits: Math.abs(key.length - wanted.length) > 2 ? 9 : distance(key, wanted) }))
      .filter(({ edits }) => edits <= mostEdits(wanted))
      .flatMap(({ found, edits }) => found.map((place) => ({ place, edits })))
      .map(({ place, edits }) => ({ place, rank: rankOf(place, edits) }))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, most)
      .map(({ place }) => place)

    /** The spelling first, then the area, the day and the type. */
    function rankOf(place: PlaceVersion, edits: number): number {
      const misspelt = writtenKey(place.name) === writtenKey(name) ? 0 : edits + 1
      const isOfType = type === null || place.type === type
      return misspelt * 8 + (isNearby(place) ? 0 : 4) + (isValid(place) ? 0 : 2) + (isOfType ? 0 : 1)
    }
  }
}
