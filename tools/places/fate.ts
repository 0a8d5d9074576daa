/** What became of the old provinces and communes on 2025-07-01, worked out from the rows of the mapping. */

import { groupBy } from '../../src/ingest/place/group.ts'
import type { PlaceVersion, Share } from '../../src/ingest/place/record.ts'
import { nameKey } from '../../src/ingest/place/unitName.ts'
import type { MappingRow, UnitsAfter } from './addressDatabase.ts'
import type { Corrections } from './correction.ts'
import type { Gazetteer } from './gazetteer.ts'
import { bareName, unitKey, unitName } from './listedName.ts'
import { createMatcher, type Located, type Match, reliable } from './matching.ts'
import { lastDayBefore } from './reform.ts'
import type { ListedUnit } from './vietnamProvinces.ts'

/** What became of one old unit. */
export interface Fate {
  readonly place: PlaceVersion
  /** The codes of the new units that it went into. */
  readonly successors: ReadonlySet<string>
  /** Whether it was still the same on its last day. */
  readonly unchanged: boolean
  /** Whether all of it went into one unit, as far as is known, so that it may simply go on. */
  readonly keptShape: boolean
  /** How much of it each successor took. */
  readonly share: Share
}

export interface CommuneFates {
  readonly fates: readonly Fate[]
  /** Every row with what was found for it, for the report. */
  readonly matched: readonly { readonly row: MappingRow; readonly to: ListedUnit | null; readonly matches: Match[] }[]
  /** Communes without a row that both lists have, alone with their type and name in the province. */
  readonly bothLists: readonly PlaceVersion[]
}

/** The places of one level that were valid on the last day before the reform. */
export const lastOf = (gazetteer: Gazetteer, level: PlaceVersion['level']): PlaceVersion[] =>
  gazetteer.places().filter((place) => place.level === level && place.validTo === lastDayBefore)

const parentOf = (gazetteer: Gazetteer, { partOf }: PlaceVersion) => gazetteer.get(partOf.at(-1)?.place ?? '')

/** The province of each new one's predecessors. Every old province went as a whole into one new one, or this throws. */
export function provinceFates(gazetteer: Gazetteer, { provinces, rows }: UnitsAfter): Fate[] {
  const codes = new Map(provinces.map(({ code, name }) => [nameKey(bareName(name)), code]))
  const byOld = groupBy(
    rows.filter(({ oldProvince }) => oldProvince !== null),
    ({ oldProvince }) => nameKey(bareName(oldProvince ?? '')),
  )
  return lastOf(gazetteer, 'PROVINCE').map((place) => {
    const names = new Set(byOld.get(nameKey(place.name))?.map(({ newProvince }) => nameKey(bareName(newProvince))))
    const successors = new Set([...names].map((name) => codes.get(name) ?? `no new province ${name}`))
    if (successors.size !== 1) throw new Error(`${place.id} has ${successors.size} successors in the mapping`)
    return { place, successors, unchanged: true, keptShape: true, share: 'WHOLE' }
  })
}

/** The successors of every old commune, those without any included. */
export function communeFates(gazetteer: Gazetteer, after: UnitsAfter, corrections: Corrections): CommuneFates {
  const located = lastOf(gazetteer, 'COMMUNE').map((commune): Located => {
    const district = parentOf(gazetteer, commune)
    return { commune, district, province: parentOf(gazetteer, district) }
  })
  const matched = matchRows(located, after, corrections)
  const found = groupBy(
    matched.flatMap(({ matches, to }) => (to ? matches.map((match) => ({ match, code: to.code })) : [])),
    ({ match }) => match.commune.id,
  )
  const inBoth = inBothLists(located, found, matched, after)
  const fateOf = createFateOf(gazetteer, corrections)
  const fates = located.map((each) => fateOf(each, found.get(each.commune.id) ?? [], inBoth.get(each.commune.id)))
  return { fates, matched, bothLists: located.map(({ commune }) => commune).filter(({ id }) => inBoth.has(id)) }
}

/**
 * Concludes from what was found for a commune. The mapping names successors and never says how much they took: several got
 * a part each; a single one is taken to have got the whole, unless the commune had been renamed or merged before, undated,
 * or corrections say that the mapping is not to be trusted there. Held against the official table of 2025 (see
 * seeds/places/README.md), 99 of 100 such edges are right: hence the basis INFERRED.
 */
function createFateOf(gazetteer: Gazetteer, { redrawn, doubtful }: Corrections) {
  const changed = new Set(redrawn.flatMap(({ places }) => places.map((id) => gazetteer.get(id).id)))
  const doubted = new Set(doubtful.flatMap(({ provinces }) => provinces.map((id) => gazetteer.get(id).id)))

  return ({ commune, province }: Located, found: readonly Found[], same: string | undefined): Fate => {
    const relied = reliable(found)
    const successors = new Set(same ? [same] : relied.map(({ code }) => code))
    const unchanged = same !== undefined || relied.some(({ match }) => match.evidence === 'UNCHANGED')
    const keptShape = unchanged && successors.size === 1 && !changed.has(commune.id)
    const single = keptShape && !doubted.has(province.id) ? 'WHOLE' : 'UNKNOWN'
    return { place: commune, successors, unchanged, keptShape, share: successors.size > 1 ? 'PART' : single }
  }
}

interface Found {
  readonly match: Match
  readonly code: string
}

function matchRows(
  located: readonly Located[],
  { provinces, communes, rows }: UnitsAfter,
  corrections: Corrections,
): CommuneFates['matched'] {
  const targetOf = createTargetOf(provinces, communes)
  const match = createMatcher(located)
  const byCode = new Map(communes.map((unit) => [unit.code, unit]))
  const corrected = new Map(corrections.rows.map(({ oldCode, newCode }) => [oldCode, byCode.get(newCode)]))
  return rows.map((row) => ({ row, to: corrected.get(row.oldCode ?? '') ?? targetOf(row), matches: match(row) }))
}

/** The new commune a row speaks of, by name and province; its code is often wrong. */
function createTargetOf(provinces: readonly ListedUnit[], communes: readonly ListedUnit[]) {
  const provinceKeys = new Map(provinces.map(({ code, name }) => [code, nameKey(bareName(name))]))
  const byName = groupBy(
    communes,
    ({ name, parent }) => `${unitKey(unitName(name))}, ${provinceKeys.get(parent ?? '')}`,
  )
  return ({ newName, newProvince }: MappingRow): ListedUnit | null => {
    const [found, ...others] = byName.get(`${unitKey(unitName(newName))}, ${nameKey(bareName(newProvince))}`) ?? []
    return others.length === 0 ? (found ?? null) : null
  }
}

/** The new codes of communes that no row names but both lists have, alone with their type and name in the province. */
function inBothLists(
  located: readonly Located[],
  found: ReadonlyMap<string, unknown>,
  matched: CommuneFates['matched'],
  { provinces, communes }: UnitsAfter,
): ReadonlyMap<string, string> {
  const reached = new Set(matched.flatMap(({ to }) => (to ? [to.code] : [])))
  const provinceKeys = new Map(provinces.map(({ code, name }) => [code, nameKey(bareName(name))]))
  const merged = new Map(matched.map(({ row }) => [nameKey(bareName(row.oldProvince ?? '')), row.newProvince]))
  const unreached = groupBy(
    communes.filter(({ code }) => !reached.has(code)),
    ({ name, parent }) => `${unitKey(unitName(name))}, ${provinceKeys.get(parent ?? '')}`,
  )
  const lost = groupBy(
    located.filter(({ commune }) => !found.has(commune.id)),
    ({ commune, province }) =>
      `${unitKey(commune)}, ${nameKey(bareName(merged.get(nameKey(province.name)) ?? province.name))}`,
  )
  return new Map(
    [...lost].flatMap(([key, [one, ...others]]) => {
      const [unit, ...units] = unreached.get(key) ?? []
      return one && unit && others.length + units.length === 0 ? [[one.commune.id, unit.code] as const] : []
    }),
  )
}

/**
 * The districts without communes that became a special zone of the same name: five islands, for which the mapping has a
 * row without an old unit. How much of the district it took is not said.
 */
export function islandFates(gazetteer: Gazetteer, { communes }: UnitsAfter, reached: ReadonlySet<string>): Fate[] {
  const zones = communes.filter(({ code, name }) => unitName(name).type === 'đặc khu' && !reached.has(code))
  const parents = new Set(gazetteer.places().flatMap(({ partOf }) => partOf.map(({ place }) => place)))
  const empty = lastOf(gazetteer, 'DISTRICT').filter(({ id }) => !parents.has(id))
  return empty.flatMap((place) => {
    const same = zones.filter(({ name }) => nameKey(unitName(name).name) === nameKey(place.name))
    const successors = new Set(same.map(({ code }) => code))
    return same.length === 1
      ? [{ place, successors, unchanged: false, keptShape: false, share: 'UNKNOWN' as const }]
      : []
  })
}
