/** Names of administrative units as the lists write them: a type word, then the name. */
import { normalise } from '../../src/domain/name.ts'
import { remembering } from '../../src/ingest/place/remembering.ts'
import { nameKey, type PlaceType, placeTypes } from '../../src/ingest/place/unitName.ts'

export interface UnitName {
  readonly type: PlaceType
  readonly name: string
}

const typed = new RegExp(`^(${placeTypes.join('|')}) (.+)$`, 'iu')

/** `Xã Bằng Lãng` as its type and its bare name. Throws when the text does not start with a type. */
export const unitName = remembering((text): UnitName => {
  const [, type, name] = typed.exec(normalise(text)) ?? []
  if (!type || !name) throw new Error(`“${text}” does not start with the type of an administrative unit`)
  return { type: type.toLowerCase() as PlaceType, name: mendName(name) }
})

/** The name without its type, if it has one: lists write `Lào Cai` and `Tỉnh Lào Cai` alike. */
export const bareName = remembering((text): string => typed.exec(normalise(text))?.[2] ?? normalise(text))

/** One list counts wards as 05 and shortens `Nông trường` (state farm) to NT; papers and the other list do neither. */
const mendName = (name: string): string => name.replace(/^0+(?=\d+$)/u, '').replace(/^NT /u, 'Nông trường ')

/** The key of type and name together: two communes of one district may share the bare name. */
export const unitKey = ({ type, name }: UnitName): string => `${type} ${nameKey(name)}`
