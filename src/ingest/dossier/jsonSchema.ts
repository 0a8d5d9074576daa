/** The dossier's format as JSON Schema, for editors. */
import { z } from 'zod'
import { dossierSchema } from './format.ts'

/** The schema of a dossier as it is written, in draft 7, which the YAML editors know best. */
export function dossierJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(dossierSchema, { io: 'input', target: 'draft-7' })
  return {
    $schema,
    title: 'Dossier',
    description: 'One article or document with its text and the facts read from it, each with the words it rests on.',
    ...schema,
    oneOf: [{ required: ['article'] }, { required: ['document'] }],
  }
}

/** The text of `schema/dossier.schema.json`. */
export const dossierSchemaText = (): string => `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`
