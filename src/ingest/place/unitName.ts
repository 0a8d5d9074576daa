/** The types of administrative units, and the key under which their names are compared. */
import { accentedKey } from '../../domain/name.ts'
import { remembering } from './remembering.ts'

export { type PlaceType, placeTypes } from '../../domain/writtenPlace.ts'

/** The key under which names of units are compared, with diacritics; `05` and `5` are one. */
export const writtenKey = (name: string): string => accentedKey(name).replace(/^0+(?=\d+$)/u, '')

/** The same, remembered: for names of places, which repeat, never for what people write. */
export const nameKey = remembering(writtenKey)
