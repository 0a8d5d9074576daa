import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import type { ReferenceForm } from './form.ts'
import { jsonLd } from './jsonLd.ts'
import { ris } from './ris.ts'

/** All forms of a reference, the usual first. */
export const referenceForms: readonly ReferenceForm[] = [bibtex, ris, csl, jsonLd]
