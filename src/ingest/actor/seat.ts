/** Which place the words after a body's name mean: “tỉnh”, “huyện Chợ Đồn”, “xã Tân Tiến, huyện Bạch Thông”, “Cao Bằng”. */
import type { PlaceIndex } from '../place/placeIndex.ts'
import type { PlaceVersion } from '../place/record.ts'
import { type PlaceType, placeTypes } from '../place/unitName.ts'
import type { ActorContext } from './reading.ts'

export interface Seat {
  readonly place: PlaceVersion
  readonly byContext: boolean
}

/** What a body's pattern knows of its places. */
export interface SeatRule {
  readonly levels: readonly PlaceVersion['level'][]
  /** The type that a fused word holds: “Tỉnh ủy” speaks of a tỉnh. */
  readonly type: PlaceType | null
}

const shortTypes: Readonly<Record<string, PlaceType>> = { tp: 'thành phố', tx: 'thị xã' }
const typeAlone = new RegExp(
  `^(${[...placeTypes, ...Object.keys(shortTypes)].join('|')})\\.?(?: ?\\(([^()]+)\\))?$`,
  'u',
)

/** Reads the words, a key, as one seat. Several when they may mean different places; an empty list when they mean none. */
export function seatsOf(rest: string, rule: SeatRule, context: ActorContext, places: PlaceIndex): Seat[] {
  const text = rule.type && !rest.startsWith(`${rule.type} `) ? `${rule.type} ${rest}`.trim() : rest
  if (text === '') return rule.levels.length === 1 ? fromContext(({ level }) => level === rule.levels[0]) : []
  const [, word, name] = typeAlone.exec(text) ?? []
  if (!word) return named(text)
  const type = shortTypes[word] ?? word
  return name ? named(name.startsWith(`${type} `) ? name : `${type} ${name}`) : fromContext((it) => it.type === type)

  /** The nearest that contains what the context is about. */
  function fromContext(fits: (place: PlaceVersion) => boolean): Seat[] {
    const place = context.places
      .flatMap((id) => lineOf(places.byId(id)))
      .find((place) => isAllowed(place) && fits(place))
    return place ? [{ place, byContext: true }] : []
  }

  /** The place and what it lies in on the day, upwards. */
  function lineOf(place: PlaceVersion | undefined): PlaceVersion[] {
    if (!place) return []
    const outer = place.partOf.filter((part) => places.isWithin(place.id, part.place, context.on))
    return [place, ...outer.flatMap((part) => lineOf(places.byId(part.place)))]
  }

  /** By its own words if they name one place, else within those of the context. */
  function named(text: string): Seat[] {
    const anywhere = look(text)
    if (anywhere.length < 2) return seated(anywhere, false)
    const inContext = look(text, context.places)
    return seated(inContext.length > 0 ? inContext : anywhere, true)
  }

  function look(text: string, within?: readonly string[]): PlaceVersion[] {
    const found = rule.levels.flatMap((level) => {
      const result = places.resolve({ text, on: context.on, level, ...(within && { within }) })
      return result.kind === 'one' ? [result.place] : result.kind === 'several' ? result.candidates : []
    })
    const outermost = found.find(({ id }) => found.every((one) => one.id === id || isIn(one, id)))
    return outermost ? [outermost] : found
  }

  /** Bare names go as in the place index: “Công an Bắc Kạn” is the province's, not its city's. */
  function isIn(place: PlaceVersion, outer: string): boolean {
    return places.isWithin(place.id, outer, context.on)
  }

  function isAllowed({ level }: PlaceVersion): boolean {
    return rule.levels.some((allowed) => allowed === level)
  }
}

const seated = (places: readonly PlaceVersion[], byContext: boolean): Seat[] =>
  places.map((place) => ({ place, byContext }))
