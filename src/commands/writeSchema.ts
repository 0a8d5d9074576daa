/** `npm run dossier-schema`: writes the JSON Schema of dossiers, by which editors complete and check them. */
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { dossierSchema } from '../ingest/dossier/format.ts'

const file = new URL('../../schema/dossier.schema.json', import.meta.url)
const schema = z.toJSONSchema(dossierSchema, { io: 'input' })
writeFileSync(file, `${JSON.stringify({ title: 'Dossier', ...schema }, null, 2)}\n`)
