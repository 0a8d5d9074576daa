/** `npm run dossier-schema`: writes the JSON Schema of dossiers, by which editors complete and check them. */
import { writeFileSync } from 'node:fs'
import { dossierSchemaText } from '../ingest/dossier/jsonSchema.ts'

writeFileSync(new URL('../../schema/dossier.schema.json', import.meta.url), dossierSchemaText())
