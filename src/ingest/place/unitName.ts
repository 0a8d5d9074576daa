/** Names of administrative units as lists and papers write them: a type word, then the name. */
import { accentedKey, normalise } from '../../domain/name.ts'

export const placeTypes = [
  'quốc gia',
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const
export type PlaceType = (typeof placeTypes)[number]

export interface UnitName {
  readonly type: PlaceType
  readonly name: string
}

/** The lists repeat the same 20,000 names five times over, and normalising is what costs: each is done once. */
function remembering<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = compute(text)
    known.set(text, result)
    return result
  }
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

/** The key under which names of units are compared, with diacritics; `05` and `5` are one. */
export const writtenKey = (name: string): string => accentedKey(name).replace(/^0+(?=\d+$)/u, '')

/** The same, remembered: for names of the lists. */
export const nameKey = remembering(writtenKey)

/** The key of type and name together: two communes of one district may share the bare name. */
export const unitKey = ({ type, name }: UnitName): string => `${type} ${nameKey(name)}`
