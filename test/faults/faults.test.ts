import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { layerOf } from './fault.ts'
import { faults } from './faults.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const timesIn = (file: string, text: string): number => readFileSync(at(file), 'utf8').split(text).length - 1

describe('the list of planted faults', () => {
  it.each(faults)('$name still has its one place in the source', ({ file, from, to }) => {
    expect(timesIn(file, from)).toBe(1)
    expect(to).not.toBe(from)
  })

  it.each(faults)('$name names tests that the gate runs', ({ tests }) => {
    expect(tests).not.toEqual([])
    expect(tests.filter((path) => !existsSync(at(path)) || path.startsWith('test/deep'))).toEqual([])
  })

  it('has a name for each fault, and faults in every layer', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
    const layers = ['commands', 'domain', 'doors', 'graph', 'ingest', 'loaders', 'paths', 'resolvers', 'server']
    expect([...new Set(faults.map(layerOf))].sort()).toEqual(layers)
    expect(faults.length).toBeGreaterThanOrEqual(25)
  })
})
