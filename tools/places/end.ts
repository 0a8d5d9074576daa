/** Which old units were still the same on the last day: those that a row of the mapping names as they were. */

import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { nameKey } from '../../src/ingest/place/unitName.ts'
import type { MappingRow } from './addressDatabase.ts'
import { type CommuneFates, lastOf } from './fate.ts'
import type { Gazetteer } from './gazetteer.ts'
import { bareName, unitKey, unitName } from './listedName.ts'
import type { Match } from './matching.ts'

/** Marks the end of the others as known at latest only, and takes the mapping's spelling of a name as an alias. */
export function tellEnds(gazetteer: Gazetteer, { fates, matched }: CommuneFates, rows: readonly MappingRow[]) {
  for (const { place, unchanged } of fates) if (!unchanged) gazetteer.patch(place.id, { endKnown: false })
  const lastDistricts = new Set(rows.filter(({ oldCode }) => oldCode !== null).map(districtKey))
  for (const district of lastOf(gazetteer, 'DISTRICT')) {
    const province = gazetteer.get(district.partOf.at(-1)?.place ?? '')
    const isNamed = lastDistricts.has(`${unitKey(district)}, ${nameKey(province.name)}`)
    if (!isNamed) gazetteer.patch(district.id, { endKnown: false })
  }
  for (const { matches } of matched) for (const match of matches) addSpelling(gazetteer, match)
}

const districtKey = ({ oldDistrict, oldProvince }: MappingRow) =>
  `${unitKey(unitName(oldDistrict ?? ''))}, ${nameKey(bareName(oldProvince ?? ''))}`

function addSpelling(gazetteer: Gazetteer, { commune, evidence, row }: Match) {
  if (evidence !== 'UNCHANGED' || row.oldName === null || isSpelt(commune, row.oldName)) return
  gazetteer.patch(commune.id, { aliases: [...commune.aliases, unitName(row.oldName).name] })
}

/** Whether the written name is the place's, with its diacritics. */
export const isSpelt = (place: PlaceVersion, written: string): boolean => unitKey(place) === unitKey(unitName(written))
