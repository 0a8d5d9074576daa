/** Reads a dossier file: YAML to one plain shape, with every problem at its line. */
import type { Dossier, DossierPath, DossierProblem } from './dossier.ts'
import { type Frame, shapeDossier } from './shape.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml.ts'

export interface ReadDossier {
  /**
   * What could be read, for the problems that only show when names are looked up and quotes are searched. It is the whole
   * file only when there are no problems. Null when not even the head can be read.
   */
  readonly dossier: Dossier | null
  readonly problems: readonly DossierProblem[]
}

/** Reads one file. Its bytes must be UTF-8; text is composed (NFC) before anything is compared with it. */
export function readDossier(file: string, bytes: Uint8Array): ReadDossier {
  const yaml = readYaml(bytes)
  if ('problems' in yaml)
    return { dossier: null, problems: yaml.problems.map((problem) => ({ file, path: '', ...problem })) }
  const { record, lineOf } = yaml
  const { findings, sound, isFramed } = validate(record)
  return {
    dossier: isFramed ? { file, ...shapeDossier(record as Frame, sound), lineOf } : null,
    problems: findings.map(({ path, message, hint }) => ({
      file,
      line: lineOf(path),
      path: formatPath(path),
      message,
      hint,
    })),
  }
}

/** The path as it is printed: `facts[3].award`. */
export const formatPath = (path: DossierPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
