import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'

const web = new URL('../../../web/', import.meta.url)
const sizeOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, web)), { level: 9 }).length, 0) / 1_024
const named = (ending: string): string[] =>
  readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))

/** Kilobytes over the line, on a first visit. */
describe('what every page brings along', () => {
  it.each([
    ['.css', 8],
    ['.js', 6],
    ['.woff2', 70],
  ])('%s is at most %d kB', (ending, most) => {
    expect(named(ending)).not.toEqual([])
    expect(sizeOf(named(ending))).toBeLessThanOrEqual(most)
  })
})
