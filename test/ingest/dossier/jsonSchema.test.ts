import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { dossierSchemaText } from '../../../src/ingest/dossier/jsonSchema.ts'

it('the JSON Schema that editors use is the format that the importer reads; `thi-dua schema` writes it', () => {
  const shipped = readFileSync(new URL('../../../schema/dossier.schema.json', import.meta.url), 'utf8')
  expect(shipped).toBe(dossierSchemaText())
})
