/** Places as a page calls them: xã Bằng Lãng, Bằng Lãng commune. */
import { nameOfPlace } from '../../../wording/displayName.ts'
import type { Language } from '../../../wording/language.ts'
import { capital } from '../../../wording/words.ts'

export interface PlaceWords {
  readonly id: string
  readonly name: string
  readonly type: string
}

export const placeName = ({ id, name, type }: PlaceWords, lang: Language): string =>
  type === 'quốc gia' ? name : nameOfPlace({ id, entityKind: 'PLACE', name, type }, lang)

export const placeTitle = (place: PlaceWords, lang: Language): string => capital(placeName(place, lang))
