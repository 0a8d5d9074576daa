/** From the bytes of a file to the record that its YAML holds, with the line of every part of it. */
import { isAlias, isCollection, isMap, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'
import type { DossierPath } from './dossier.ts'

export interface YamlRecord {
  readonly record: unknown
  /** The line on which the deepest part of the path that the file has stands; null for an empty file. */
  lineOf(path: DossierPath): number | null
}

export interface YamlProblem {
  readonly line: number | null
  readonly message: string
  readonly hint: string
}

const tooDeep = 'it is nested too deeply'

/** The largest file that is taken for a dossier, in bytes. */
export const largestFile = 1_000_000

/**
 * Reads YAML 1.2 from UTF-8, with or without a byte order mark, with any line ends. Every text comes back composed (NFC).
 * A name for another part of the file (`*name`) is refused: what it stands for can grow without bounds, and a curator who
 * compares a dossier with its article should find every word where it counts.
 */
export function readYaml(bytes: Uint8Array): YamlRecord | { readonly problems: readonly YamlProblem[] } {
  const text = decode(bytes)
  if (typeof text !== 'string') return { problems: [{ line: null, ...text }] }
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { problems: [{ line: null, message: `not YAML that can be read: ${tooDeep}`, hint: 'check its brackets' }] }
  }
}

function decode(bytes: Uint8Array): string | Pick<YamlProblem, 'message' | 'hint'> {
  if (bytes.length > largestFile)
    return {
      message: `the file has more than ${largestFile} bytes`,
      hint: `a dossier holds one article: at most ${largestFile} bytes`,
    }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n')
    return text.trim() === '' ? { message: 'the file is empty', hint: 'begin it with `article:` or `document:`' } : text
  } catch {
    return { message: 'the file is not UTF-8', hint: 'save it as UTF-8; if it was cut off, restore it' }
  }
}

function parse(text: string): YamlRecord | { problems: YamlProblem[] } {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults = [...yaml.errors, ...yaml.warnings].map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    message: `not YAML that can be read: ${message.includes('call stack') ? tooDeep : message}`,
    hint: 'check indentation, quotes, brackets and colons near here',
  }))
  if (faults.length > 0) return { problems: faults }
  const aliases: YamlProblem[] = []
  visit(yaml, (_, node) => {
    if (isAlias(node))
      aliases.push({
        line: lines.linePos(node.range?.[0] ?? 0).line,
        message: `“*${node.source}” stands for another part of the file`,
        hint: 'write out what it stands for',
      })
  })
  if (aliases.length > 0) return { problems: aliases }
  return {
    record: yaml.toJS({ reviver: (_, value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value) }),
    lineOf: (path) => (yaml.contents ? lineAt(yaml.contents, path, lines) : null),
  }
}

function lineAt(root: ParsedNode, path: DossierPath, lines: LineCounter): number {
  let node: unknown = root
  let offset = root.range[0]
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
