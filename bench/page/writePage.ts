/** Pages of figures below docs/performance, one for each kind and size, and the short tables of docs/performance.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../docs/performance/', import.meta.url))
const summary = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))

export interface Page {
  /** The name of its file, without an ending. */
  readonly name: string
  readonly title: string
  /** What writes it. */
  readonly command: string
  /** Paragraphs, lists and tables. */
  readonly parts: readonly string[]
}

export const textOf = ({ title, command, parts }: Page): string =>
  [`# ${title}`, `Written by \`${command}\`, which overwrites this page.`, ...parts].join('\n\n').concat('\n')

export function writePage(page: Page): void {
  writeBeside(`${page.name}.md`, textOf(page))
}

/** For what a page shows, such as a picture. */
export function writeBeside(name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(folder + name, text)
  console.error(`Written: docs/performance/${name}`)
}

/** The one size that docs/performance.md speaks of. */
const sizeOfSummary = 1_000_000

/** Puts a table into docs/performance.md, between the comments that bear its name, when it is of the size shown there. */
export function writeSummary(name: string, honours: number, table: string): void {
  if (honours !== sizeOfSummary) return
  writeFileSync(summary, replaced(readFileSync(summary, 'utf8'), name, table))
  console.error(`Written: ${name} in docs/performance.md`)
}

export const replaced = (text: string, name: string, table: string): string =>
  replacedIn('docs/performance.md', text, name, table)

/** The text of a page with a table between the comments that bear its name. */
export function replacedIn(page: string, text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no “${begin.trim()}” and “${end.trim()}”.`)
  return text.slice(0, from + begin.length) + table + text.slice(to)
}

/** A number of honours in a file's name: `10k`, `1m`. */
export function sizeName(honours: number): string {
  if (honours % 1_000_000 === 0) return `${honours / 1_000_000}m`
  return honours % 1_000 === 0 ? `${honours / 1_000}k` : String(honours)
}
