/** An entity by its name with its kind and what tells it apart: xã Tân Lập, huyện Chợ Đồn, tỉnh Bắc Kạn. */
import { one as oneInEnglish, placeName as placeInEnglish } from './en/name.ts'
import type { Language } from './language.ts'
import type { Named } from './story.ts'
import { one, placeName } from './vi/name.ts'
import { textOf } from './words.ts'

/** A place as it is called: xã Bằng Lãng, Bằng Lãng commune. */
export const nameOfPlace = (place: Named, language: Language): string =>
  language === 'VI' ? placeName(place) : placeInEnglish(place)

/** @param containers the places that contain a place, the nearest first; the country tells nothing apart */
export function displayName(entity: Named, containers: readonly Named[], language: Language): string {
  if (entity.entityKind === 'PLACE') {
    const told = containers.filter(({ type }) => type !== 'quốc gia')
    const own = entity.type === 'quốc gia' ? entity.name : nameOfPlace(entity, language)
    return [own, ...told.map((place) => nameOfPlace(place, language))].join(', ')
  }
  return textOf(language === 'VI' ? one(entity) : oneInEnglish(entity)).replace(/^the /u, '')
}
