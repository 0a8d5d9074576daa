/** Where facts lie: on their own day, and who holds that ground at the moment of the file. */
import { type Day, firstDay, lastDay } from '../../domain/day.ts'
import { type FactKind, factSpec, type Role } from '../../domain/fact.ts'
import { entityKindOf } from '../../domain/id.ts'
import type { BundleReader } from '../../graph/bundle.ts'
import { type AreaRow, type GroundRow, groundsById, placesOfEntities, type Unit } from '../../graph/queries/place.ts'
import { type Answer, at, isList } from './column.ts'

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
      const placing = nodes.map(placingEntities)
      const seats = await seatsOf(placing.flat(), reader)
      const places = placing.map((ids) => ids.map((id) => (isPlace(id) ? id : seats.get(id))).find((id) => id))
      await learn(
        places.filter((id) => id !== undefined),
        reader,
      )
      // In place: nobody else has these nodes, and copies would cost time.
      for (const [index, node] of nodes.entries()) {
        const row = known.get(places[index] ?? '')
        node.ground = row ? groundOf(row, dayOf(node)) : null
      }
    },
  }
}

const isPlace = (id: string): boolean => entityKindOf(id) === 'PLACE'

/** The places of those that are none themselves; of several the first. */
async function seatsOf(entities: readonly string[], reader: BundleReader): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(entities)].filter((id) => !isPlace(id))
  if (ids.length === 0) return new Map()
  const rows = await reader.read(placesOfEntities, { ids })
  return new Map(rows.reverse().map(({ id, place }) => [id, place]))
}

/** The fields of a fact that say where it lies, the foremost first. */
export function placingFields(kind: FactKind): string[] {
  const { placedBy, roles } = factSpec(kind)
  return (placedBy as readonly Role[]).flatMap((role) =>
    Object.entries(roles).flatMap(([field, spec]) => {
      const served = spec.served === undefined ? field : spec.served
      return spec.role === role && served !== null ? [served] : []
    }),
  )
}

/** What is asked of a fact to know where it lies: of one of any kind all roles. */
export const placingSelection = (kind: FactKind | null): string =>
  kind === null ? 'roles { role entity { canonicalId } }' : placingFields(kind).map(selectionOf(kind)).join(' ')

const selectionOf =
  (kind: FactKind) =>
  (field: string): string =>
    factSpec(kind).roles[field]?.group
      ? `${field} { ... on Node { canonicalId } ... on RecipientGroup { names { canonicalId } } }`
      : `${field} { canonicalId }`

function placingEntities(node: Answer): string[] {
  const kind = node.kind as FactKind
  if (isList(node.roles)) return fromRoles(kind, node.roles)
  return placingFields(kind).flatMap((field) => idsIn(node[field]))
}

const fromRoles = (kind: FactKind, links: readonly Answer[]): string[] =>
  (factSpec(kind).placedBy as readonly Role[]).flatMap((role) =>
    links.filter((link) => link.role === role).flatMap((link) => idsIn(link.entity)),
  )

/** The entity that stands in a field, all of a list, or those whom a group names. */
function idsIn(value: unknown): string[] {
  if (isList(value)) return value.flatMap(idsIn)
  const { canonicalId, names } = (value ?? {}) as Answer
  return typeof canonicalId === 'string' ? [canonicalId] : isList(names) ? names.flatMap(idsIn) : []
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
