/**
 * Which old communes the rows of the mapping speak of, and which new ones. The rows are of two sorts: one for each of the
 * 10,034 communes of June 2025, with its code; and 938 without a code for communes that had been renamed or merged before,
 * which the older list still has. Codes are mended by names: a new commune's name and province are always unique, its
 * code in the row may be unpadded or plainly another's.
 */
import { foldedKey } from '../../src/domain/name.ts'
import { groupBy } from '../../src/ingest/place/group.ts'
import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { nameKey } from '../../src/ingest/place/unitName.ts'
import type { MappingRow } from './addressDatabase.ts'
import { bareName, unitKey, unitName } from './listedName.ts'

/**
 * How a row was found to speak of a commune. UNCHANGED: by its code and its name, so it was still the same on the last
 * day. NAME: by its name in its district. PROVINCE: by its name, which is unique in its province; the district is another
 * by then. CODE: by its code alone, under a later name or type.
 */
export type Evidence = 'UNCHANGED' | 'NAME' | 'PROVINCE' | 'CODE'

export interface Match {
  readonly row: MappingRow
  readonly commune: PlaceVersion
  readonly evidence: Evidence
}

/** An old commune with the names of the district and the province it lay in on its last day. */
export interface Located {
  readonly commune: PlaceVersion
  readonly district: PlaceVersion
  readonly province: PlaceVersion
}

/** The old communes each row speaks of: none, or one, or two when its name and its code lead to different ones. */
export function createMatcher(located: readonly Located[]): (row: MappingRow) => Match[] {
  const byCode = new Map(located.map((each) => [each.commune.code, each]))
  const keyed = located.flatMap((each) => unitKeys(each.commune).map((key) => ({ ...each, key })))
  const areaKeys = new Map(located.map(({ district, province }) => [district.id, areasOf(district, province)]))
  const within = (area: 0 | 1 | 2) =>
    groupBy(keyed, ({ key, district }) => `${key}, ${areaKeys.get(district.id)?.[area]}`)
  const [byDistrict, byDistrictName, byProvince] = [within(0), within(1), within(2)]

  return (row) => {
    if (!row.oldName) return []
    const own = row.oldCode ? byCode.get(row.oldCode)?.commune : undefined
    if (own && isNamed(own, row.oldName)) return [{ row, commune: own, evidence: 'UNCHANGED' }]
    const unit = unitKey(unitName(row.oldName))
    const district = row.oldDistrict ?? ''
    const province = nameKey(bareName(row.oldProvince ?? ''))
    const named =
      only(byDistrict.get(`${unit}, ${unitKey(unitName(district))}, ${province}`)) ??
      only(byDistrictName.get(`${unit}, ${nameKey(bareName(district))}, ${province}`))
    const inProvince = named || row.oldCode ? undefined : only(byProvince.get(`${unit}, ${province}`))
    return [
      ...(named ? [{ row, commune: named, evidence: 'NAME' as const }] : []),
      ...(inProvince ? [{ row, commune: inProvince, evidence: 'PROVINCE' as const }] : []),
      ...(own ? [{ row, commune: own, evidence: 'CODE' as const }] : []),
    ]
  }
}

const unitKeys = ({ type, name, aliases }: PlaceVersion): string[] =>
  [name, ...aliases].map((spelling) => unitKey({ type, name: spelling }))

/** The keys of a district with its type, of one without, and of the province. */
function areasOf(district: PlaceVersion, province: PlaceVersion): readonly [string, string, string] {
  const provinceKey = nameKey(province.name)
  return [`${unitKey(district)}, ${provinceKey}`, `${nameKey(district.name)}, ${provinceKey}`, provinceKey]
}

const only = (found: readonly Located[] | undefined): PlaceVersion | undefined =>
  found?.length === 1 ? found[0]?.commune : undefined

/** With the code agreeing, spellings that differ in diacritics alone are the same name. */
function isNamed(commune: PlaceVersion, written: string): boolean {
  const [own, other] = [unitKey(commune), unitKey(unitName(written))]
  return own === other || foldedKey(own) === foldedKey(other)
}

/** What may be relied on of all that was found for a commune: its name in another district, only if it had changed before. */
export function reliable<Found extends { readonly match: Match }>(found: readonly Found[]): Found[] {
  const unchanged = found.some(({ match }) => match.evidence === 'UNCHANGED')
  return found.filter(({ match }) => !unchanged || match.evidence !== 'PROVINCE')
}
