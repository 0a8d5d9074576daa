/** Takes a place as papers write it apart: `xã Sỹ Bình (Bạch Thông)`, `TP. Bắc Kạn`, `xã Thanh Mai, huyện Chợ Mới`. */
import { normalise } from './name.ts'

/** The types of administrative units. */
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

export interface WrittenUnit {
  /** Null when the name stands alone. */
  readonly type: PlaceType | null
  readonly name: string
}

/** The place, then what the text says it lies in, the most specific first. */
export type WrittenPlace = readonly [WrittenUnit, ...WrittenUnit[]]

const abbreviations: Readonly<Record<string, PlaceType>> = { tt: 'thị trấn', tx: 'thị xã', tp: 'thành phố' }
const typeWords = [...placeTypes, ...Object.keys(abbreviations)].join('|')
const typed = new RegExp(`^(?:(${typeWords})\\.?\\s+|(${Object.keys(abbreviations).join('|')})\\.)(.+)$`, 'iu')
const container = /[,;]\s*(?:thuộc\s+)?|\s+(?:thuộc|của)\s+/iu
const nextUnit = new RegExp(`\\s+(?=(?:${typeWords})\\.?\\s)`, 'iu')

/**
 * The ways to take the text apart, the likeliest first: by its type words; with the first as a part of the name, as in
 * `Phường Đúc`; and split where the next type word stands without a comma. Empty when there is no name in it.
 */
export function readPlace(text: string): WrittenPlace[] {
  const pieces = normalise(text)
    .replace(/\s*\(([^()]*)\)/gu, ', $1')
    .split(container)
  return [
    pieces.map(writtenUnit),
    pieces.map((piece, index) => (index === 0 ? { type: null, name: piece.trim() } : writtenUnit(piece))),
    pieces.flatMap((piece) => piece.split(nextUnit)).map(writtenUnit),
  ].flatMap((units) => {
    const [place, ...containers] = units.filter(({ name }) => name !== '')
    return place ? [[place, ...containers] as const] : []
  })
}

function writtenUnit(piece: string): WrittenUnit {
  const text = piece.trim()
  const [, word, abbreviation, name] = typed.exec(text) ?? []
  const type = (word ?? abbreviation)?.toLowerCase()
  if (!type || !name) return { type: null, name: text }
  return { type: abbreviations[type] ?? (type as PlaceType), name: name.trim() }
}
