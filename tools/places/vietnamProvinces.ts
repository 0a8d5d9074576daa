/** The units until 2025-06-30, from the package `vietnam-provinces`: a list of about November 2021, undated itself. */
import { createRequire } from 'node:module'
import { z } from 'zod'
import type { PlaceDocument } from '../../src/ingest/place/record.ts'
import { datasetDocument, packageFormat } from './dataset.ts'

const require = createRequire(import.meta.url)

const unit = { code: z.string().min(1), name: z.string().min(1) }
const format = z.object({
  provinces: z.array(z.object(unit)),
  districts: z.array(z.object({ ...unit, province_code: z.string() })),
  wards: z.array(z.object({ ...unit, district_code: z.string() })),
})

/** A unit as a list has it: the name with its type in front, the parent by its code. */
export interface ListedUnit {
  readonly code: string
  readonly name: string
  readonly parent: string | null
}

export interface UnitsBefore {
  readonly provinces: readonly ListedUnit[]
  readonly districts: readonly ListedUnit[]
  readonly communes: readonly ListedUnit[]
  readonly dataset: PlaceDocument
}

/** Reads the installed package. Throws when its shape is not the one known. */
export function readVietnamProvinces(): UnitsBefore {
  const { provinces, districts, wards } = format.parse(require('vietnam-provinces'))
  return {
    provinces: provinces.map(({ code, name }) => ({ code, name, parent: null })),
    districts: districts.map(({ code, name, province_code }) => ({ code, name, parent: province_code })),
    communes: wards.map(({ code, name, district_code }) => ({ code, name, parent: district_code })),
    dataset: datasetDocument(packageFormat.parse(require('vietnam-provinces/package.json'))),
  }
}
