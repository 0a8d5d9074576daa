/** `thi-dua schema`: writes the JSON Schema of dossiers, by which editors complete and check them. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dossierSchemaText } from '../ingest/dossier/jsonSchema.ts'
import { exitCode, type Outcome } from './command.ts'

/** `src/commands` and the compiled `dist/commands` lie equally deep, so one relative path serves both. */
const file = fileURLToPath(new URL('../../schema/dossier.schema.json', import.meta.url))

export async function schema(): Promise<Outcome> {
  writeFileSync(file, dossierSchemaText())
  return { code: exitCode.well, text: `Wrote ${file}`, data: { file } }
}
