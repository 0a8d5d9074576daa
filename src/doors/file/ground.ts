/** Where facts lie: on their own day, and who holds that ground at the moment of the file. */
import { type Day, firstDay, lastDay } from '../../domain/day.ts'
import type { BundleReader } from '../../graph/bundle.ts'
import { type AreaRow, type GroundRow, groundsById, placesOfFacts, type Unit } from '../../graph/queries/place.ts'
import { type Answer, at } from './column.ts'

export interface Ground {
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly atTime: Readonly<Record<Level, Unit | null>>
  readonly now: Readonly<Record<Level, readonly Unit[]>>
}

type Level = 'commune' | 'district' | 'province'
const levels: readonly Level[] = ['commune', 'district', 'province']

/** Most places of the country; what is known beyond is forgotten and asked anew. */
const mostKnown = 20_000

export type Placed = Answer & { ground?: Ground | null }

export interface Grounds {
  /** Gives each of the nodes, which nobody else has, its `ground`; null where it has none. */
  place(nodes: readonly Placed[], reader: BundleReader): Promise<void>
}

/** @param moment the day of the file; null for the end of the record */
export function createGrounds(moment: Day | null): Grounds {
  const known = new Map<string, GroundRow>()

  async function learn(places: readonly string[], reader: BundleReader): Promise<void> {
    const ids = [...new Set(places)].filter((id) => !known.has(id))
    if (ids.length === 0) return
    if (known.size > mostKnown) known.clear()
    for (const row of await reader.read(groundsById, { ids, on: moment ?? lastDay })) known.set(row.id, row)
  }

  return {
    async place(nodes, reader) {
      const places = await placesIn(nodes, reader)
      await learn([...places.values()], reader)
      // In place: nobody else has these nodes, and copies would cost time.
      for (const node of nodes) {
        const row = known.get(places.get(node.canonicalId as string) ?? '')
        node.ground = row ? groundOf(row, dayOf(node)) : null
      }
    },
  }
}

/** Where the facts lie, as filters and counts have it. */
async function placesIn(nodes: readonly Placed[], reader: BundleReader): Promise<ReadonlyMap<string, string>> {
  const ids = nodes.map(({ canonicalId }) => canonicalId as string)
  const rows = await reader.read(placesOfFacts, { ids })
  return new Map(rows.map(({ id, place }) => [id, place]))
}

/** As for counts by province: the last day that the fact may be of, or the first where only that is known. */
const dayOf = (node: Answer): Day => (at(node, ['days', 'latest']) ?? at(node, ['days', 'earliest']) ?? firstDay) as Day

function groundOf({ id: place, areas, held }: GroundRow, day: Day): Ground {
  const lying = areas.filter(({ steps }) => steps.every((step) => holds(step, day)))
  const of = <Found extends Unit>(units: readonly Found[], level: Level): Found[] =>
    units.filter((unit) => unit.level === level.toUpperCase())
  const own = areas.find(({ id }) => id === place) as AreaRow
  return {
    ...{ id: own.id, name: own.name, code: own.code },
    atTime: byLevel((level) => of(lying, level)[0] ?? null),
    now: byLevel((level) => of(held, level)),
  }
}

/** What had ended by the day, or began after it, is looked at on its nearest day. */
function holds([from, to, existsFrom, existsTo]: AreaRow['steps'][number], day: Day): boolean {
  const nearest = day < existsFrom ? existsFrom : day > existsTo ? existsTo : day
  return from <= nearest && nearest <= to
}

const byLevel = <Value>(value: (level: Level) => Value): Readonly<Record<Level, Value>> =>
  Object.fromEntries(levels.map((level) => [level, value(level)])) as Record<Level, Value>
