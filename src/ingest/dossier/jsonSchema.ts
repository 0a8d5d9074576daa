/** The dossier's format as JSON Schema, for editors. */
import { z } from 'zod'
import { dossierSchema } from './format.ts'

/** The schema of a dossier as it is written; parts used more than once stand once, under `$defs`. */
export const dossierJsonSchema = (): object => ({
  title: 'Dossier',
  ...z.toJSONSchema(dossierSchema, { io: 'input', reused: 'ref' }),
})

/** The text of `schema/dossier.schema.json`. */
export const dossierSchemaText = (): string => `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`
