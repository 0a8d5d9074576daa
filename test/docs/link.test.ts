import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codeSpans, pagesIn, proseOf, readPage, root } from './page.ts'

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (page: string): string[] =>
  [...proseOf(readPage(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** Links to files of the project, pictures included. */
const linksOf = (page: string): string[] =>
  [...proseOf(readPage(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))

function isBroken(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  if (!existsSync(join(root, file))) return true
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor)
}

/** A path in backticks that names a file or folder here; patterns, lines of a shell and the guide's study visit do not. */
const namesPath = (code: string): boolean =>
  !code.includes('studyVisit') &&
  /^(src|test|docs|schema|seeds|bench|client)\/[\w./-]*$/.test(code) &&
  !code.includes('...')

/** Tests are named without their folder, and may move. */
const tests = new Set(
  ['test', 'bench']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
    .map((path) => basename(path)),
)

const isMissing = (code: string): boolean =>
  namesPath(code) ? !existsSync(join(root, code)) : /^\w+\.test\.ts$/.test(code) && !tests.has(code)

describe.each(pagesIn())('%s', (page) => {
  it('has links that lead somewhere', () => {
    expect(linksOf(page).filter((target) => isBroken(page, target))).toEqual([])
  })

  it('names files and folders that are there', () => {
    expect(codeSpans(readPage(page)).filter(isMissing)).toEqual([])
  })
})
