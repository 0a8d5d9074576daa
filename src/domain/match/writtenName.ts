/** A name as people type it into a list: with short forms of types, with the areas it lies in, or without anything. */
import { foldedKey, normalise } from '../name.ts'
import { readPlace, type WrittenPlace, type WrittenUnit } from '../writtenPlace.ts'

/** `X. Ngọc Phái`, `P. Bến Nghé`, `Q.1`, `TP.HCM`. The single letters only at the start of a piece. */
const shortTypes: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}])t\.?\s?p\.?\s?(?:hcm|h\.c\.m\.?|hồ chí minh)(?!\p{L})/giu, 'thành phố Hồ Chí Minh'],
  [/(^|[,;(–-]\s*)x\.\s*(?=\p{L})/giu, '$1xã '],
  [/(^|[,;(–-]\s*)(?:p\.\s*(?=\p{L})|p\.?\s?(?=\d))/giu, '$1phường '],
  [/(^|[,;(–-]\s*)(?:q\.\s*(?=\p{L})|q\.?\s?(?=\d))/giu, '$1quận '],
  [/(^|[,;(–-]\s*)h\.\s*(?=\p{L})/giu, '$1huyện '],
  [/(^|[,;(–-]\s*)t\.\s*(?=\p{L}{2})/giu, '$1tỉnh '],
  [/(^|[,;(–-]\s*)tt\.?\s*(?=\p{Lu})/gu, '$1thị trấn '],
  [/(^|[,;(–-]\s*)t\.p\.?\s*(?=\p{L})/giu, '$1thành phố '],
  [/(^|[,;(–-]\s*)t\.x\.?\s*(?=\p{L})/giu, '$1thị xã '],
]

/** What nobody could find in a list of places, since no text says what it is short for. */
const shortNames: Readonly<Record<string, string>> = {
  hcm: 'Hồ Chí Minh',
  tphcm: 'Hồ Chí Minh',
  hn: 'Hà Nội',
  brvt: 'Bà Rịa - Vũng Tàu',
  'br-vt': 'Bà Rịa - Vũng Tàu',
  tth: 'Thừa Thiên Huế',
  'tt-hue': 'Thừa Thiên Huế',
}

const english = /\s+(?:commune|ward|township|town|district|province|city)$/iu
const parts = /\s+[-–—|/]\s+/u

const plain = (unit: WrittenUnit): WrittenUnit => {
  const name = unit.name.replace(english, '')
  return { ...unit, name: shortNames[foldedKey(name)] ?? name }
}

const plainPlace = ([place, ...areas]: WrittenPlace): WrittenPlace => [plain(place), ...areas.map(plain)]

/**
 * The ways to take the name of a place apart, the likeliest first: the place, then the areas that the text says it lies in.
 * Empty when there is no name in it.
 */
export function readWrittenPlace(text: string): WrittenPlace[] {
  const written = shortTypes.reduce((so, [short, long]) => so.replace(short, long), normalise(text))
  const readings = readPlace(written)
  if (parts.test(written)) readings.push(...readPlace(written.split(parts).join(', ')))
  return distinct(readings.map(plainPlace))
}

const distinct = (readings: readonly WrittenPlace[]): WrittenPlace[] => [
  ...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values(),
]

/** The unit as it stands in a text: `xã Bằng Lãng`, or `Bằng Lãng` alone. */
export const unitText = ({ type, name }: WrittenUnit): string => (type ? `${type} ${name}` : name)
