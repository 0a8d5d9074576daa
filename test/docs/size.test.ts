import { describe, expect, it } from '@jest/globals'
import { pagesIn, readPage } from './page.ts'

const linesOf = (page: string): string[] => readPage(page).trimEnd().split('\n')

/** The first cell of each row in the glossary is a term, in bold. */
const terms = linesOf('docs/glossary.md').flatMap((line) => /^\| \*\*(.+?)\*\* \|/.exec(line)?.[1] ?? [])

describe('the documentation stays short', () => {
  it('in the README, which has at most 150 lines', () => {
    expect(linesOf('README.md').length).toBeLessThanOrEqual(150)
  })

  it('in the glossary, which explains at most 30 terms, each once', () => {
    expect(terms.length).toBeGreaterThan(0)
    expect(terms.length).toBeLessThanOrEqual(30)
    expect(new Set(terms).size).toBe(terms.length)
  })

  it('in the decisions, each of which fits half a page', () => {
    const long = pagesIn('docs/decisions/').filter((page) => linesOf(page).length > 50)
    expect(long).toEqual([])
  })
})

describe('the glossary', () => {
  it('gives each term its Vietnamese and its meaning', () => {
    const rows = linesOf('docs/glossary.md').filter((line) => line.startsWith('| **'))
    expect(rows.filter((row) => row.split(' | ').some((cell) => cell.replace(/[|\s]/g, '') === ''))).toEqual([])
    expect(rows.filter((row) => row.split(' | ').length !== 3)).toEqual([])
  })
})
