/** Reads a dossier file: YAML to one plain shape, with every problem at its line. */
import { isCollection, isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Dossier, DossierPath, DossierProblem } from './dossier.ts'
import { entitySchemas, factSchemas, frameSchema } from './format.ts'
import { type Frame, kindPrefix, shapeDossier } from './shape.ts'

/** The largest file that is taken for a dossier, in bytes. */
const largestFile = 1_000_000

export type ReadDossier = { readonly dossier: Dossier } | { readonly problems: readonly DossierProblem[] }

/** Reads one file. Its bytes must be UTF-8; text is composed (NFC) before anything is compared with it. */
export function readDossier(file: string, bytes: Uint8Array): ReadDossier {
  const decoded = decode(bytes)
  if (typeof decoded !== 'string') return { problems: [{ file, line: null, path: '', ...decoded }] }
  const lines = new LineCounter()
  const yaml = parseDocument(decoded, { lineCounter: lines, prettyErrors: false })
  if (yaml.errors.length > 0) return { problems: yaml.errors.map((error) => yamlProblem(file, error, lines)) }
  const lineOf = (path: DossierPath) => lineAt(yaml.contents, path, lines)
  const record: unknown = yaml.toJS()
  const problems = validate(record).map(({ path, message, hint }) => ({
    file,
    line: lineOf(path),
    path: formatPath(path),
    message,
    hint,
  }))
  return problems.length > 0 ? { problems } : { dossier: { file, ...shapeDossier(record as Frame), lineOf } }
}

function decode(bytes: Uint8Array): string | Pick<DossierProblem, 'message' | 'hint'> {
  if (bytes.length > largestFile)
    return {
      message: `the file has ${bytes.length} bytes`,
      hint: `a dossier holds one article: at most ${largestFile} bytes`,
    }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return { message: 'the file is not UTF-8', hint: 'save it as UTF-8; if it was cut off, restore it' }
  }
}

function yamlProblem(
  file: string,
  error: { message: string; pos: [number, number] },
  lines: LineCounter,
): DossierProblem {
  const { line } = lines.linePos(error.pos[0])
  return {
    file,
    line,
    path: '',
    message: `not YAML: ${error.message}`,
    hint: 'check indentation, quotes and colons near here',
  }
}

/** The line of the deepest part of the path that the file has. */
function lineAt(root: ParsedNode | null, path: DossierPath, lines: LineCounter): number | null {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    if (!isCollection(node)) break
    const key = isMap(node) ? node.items.find((pair) => String(pair.key) === step)?.key : undefined
    const next = node.get(step, true) as { range?: [number, number, number] } | undefined
    const range = (key as { range?: [number, number, number] } | undefined)?.range ?? next?.range
    if (!range) break
    offset = range[0]
    node = next
  }
  return lines.linePos(offset).line
}

export const formatPath = (path: DossierPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')

interface Finding {
  readonly path: DossierPath
  readonly message: string
  readonly hint: string | null
}

function validate(record: unknown): Finding[] {
  const frame = frameSchema.safeParse(record)
  if (!frame.success) return findings(frame.error, [])
  const { entities, facts } = record as { entities?: unknown[]; facts?: unknown[] }
  return [
    ...(entities ?? []).flatMap((entity, index) => validateKind(entity, ['entities', index], entitySchemas)),
    ...(facts ?? []).flatMap((fact, index) => validateKind(fact, ['facts', index], factSchemas)),
    ...repeatedKeys((facts ?? []) as Record<string, unknown>[]),
  ]
}

function validateKind(item: unknown, path: DossierPath, schemas: ReadonlyMap<string, z.ZodType>): Finding[] {
  const schema = schemas.get(kindPrefix(item, schemas) ?? '')
  if (!schema)
    return [
      {
        path,
        message: 'it does not say of which kind it is',
        hint: `begin it with one of: ${[...schemas.keys()].join(', ')}`,
      },
    ]
  const result = schema.safeParse(item)
  return result.success ? [] : findings(result.error, path)
}

function findings(error: z.ZodError, prefix: DossierPath): Finding[] {
  return error.issues.map((issue) => ({
    path: [...prefix, ...(issue.path as (string | number)[])],
    message: issue.message,
    hint: issue.code === 'unrecognized_keys' ? `this kind has no ${issue.keys.join(', ')}` : null,
  }))
}

function repeatedKeys(facts: readonly Record<string, unknown>[]): Finding[] {
  const seen = new Set<unknown>()
  return facts.flatMap((fact, index) => {
    const prefix = kindPrefix(fact, factSchemas)
    const key = prefix ? fact[prefix] : undefined
    if (key === undefined || !seen.has(key)) return seen.add(key) && []
    return [
      {
        path: ['facts', index, prefix as string],
        message: `the key ${String(key)} is taken`,
        hint: 'keys are unique within a dossier',
      },
    ]
  })
}
