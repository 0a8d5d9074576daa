/** The places until 2025-06-30, with their ids. */
import { slug } from '../../src/domain/name.ts'
import { groupBy } from '../../src/ingest/place/group.ts'
import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { type UnitName, unitName } from './listedName.ts'
import { distinctPaths } from './placePath.ts'
import { lastDayBefore } from './reform.ts'
import type { ListedUnit, UnitsBefore } from './vietnamProvinces.ts'

export const vietNam: PlaceVersion['id'] = 'place:viet-nam'

/** Việt Nam and the provinces, districts and communes of the list, each in its parent. */
export function placesBefore({ provinces, districts, communes, dataset }: UnitsBefore): PlaceVersion[] {
  const root = place({ type: 'quốc gia', name: 'Việt Nam' }, { id: vietNam, level: 'NATIONAL', document: dataset.id })
  const document = dataset.id
  const level1 = children('PROVINCE', provinces, () => vietNam, [provincePath], document)
  const level2 = children('DISTRICT', districts, parentIn(level1), [bareSlug, typedSlug, codedSlug], document)
  const level3 = children('COMMUNE', communes, parentIn(level2), [typedSlug, codedSlug], document)
  return [{ ...root, validTo: null }, ...level1.values(), ...level2.values(), ...level3.values()]
}

interface Named extends UnitName {
  readonly code: string
  readonly parent: string
}

export const provincePath = ({ name }: UnitName) => `place:${slug(name)}`
const bareSlug = ({ parent, name }: Named) => `${parent}/${slug(name)}`
export const typedSlug = ({ parent, type, name }: Named) => `${parent}/${slug(`${type} ${name}`)}`
export const codedSlug = (unit: Named) => `${typedSlug(unit)}-${unit.code}`

const parentIn = (places: ReadonlyMap<string, PlaceVersion>) => (code: string | null) => {
  const parent = places.get(code ?? '')
  if (!parent) throw new Error(`a unit lies in ${code}, which is not in the list`)
  return parent.id
}

/** The units of one level, by code. */
function children(
  level: PlaceVersion['level'],
  units: readonly ListedUnit[],
  parentOf: (code: string | null) => string,
  spellings: readonly ((unit: Named) => string)[],
  document: string,
): Map<string, PlaceVersion> {
  const named = units.map(({ code, name, parent }) => ({ ...unitName(name), code, parent: parentOf(parent) }))
  const paths = distinctPaths(named, spellings)
  const repeated = [...groupBy(named, ({ code }) => code).values()].find((same) => same.length > 1)
  if (repeated) throw new Error(`${repeated.length} units of one level have the code ${repeated[0]?.code}`)
  return new Map(
    named.map((unit) => [
      unit.code,
      { ...place(unit, { id: paths.get(unit) as string, level, document }), code: unit.code, partOf: [lyingIn(unit)] },
    ]),
  )
}

const lyingIn = ({ parent }: Named) => ({ place: parent, from: null, to: lastDayBefore })

const place = ({ type, name }: UnitName, own: Pick<PlaceVersion, 'id' | 'level' | 'document'>): PlaceVersion => ({
  ...own,
  type,
  name,
  code: null,
  country: 'VN',
  validFrom: null,
  validTo: lastDayBefore,
  endKnown: true,
  partOf: [],
  aliases: [],
})
