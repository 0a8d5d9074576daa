/** The pages of the documentation, and what a test looks at in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folders that a clone does not hold: packages, what programs write, and what git keeps. */
const ignored = new Set(['node_modules', 'data', 'dist', 'coverage', 'target', '.git'])

/** All Markdown files below a folder, as paths from the root. */
export function pagesIn(folder = ''): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : pagesIn(`${path}/`)
    return path.endsWith('.md') ? [path] : []
  })
}

export const readPage = (page: string): string => readFileSync(`${root}${page}`, 'utf8')

/** The blocks of code in one language. */
export const codeBlocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```/gm)]
    .filter((found) => found[2] === language)
    .map(([, , , code = '']) => code)

/** The page without its blocks of code. */
export const proseOf = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```/gm, '')

/** What stands between backticks in the prose. */
export const codeSpans = (text: string): string[] =>
  [...proseOf(text).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '))
