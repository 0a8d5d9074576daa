import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Driver, Plan } from 'neo4j-driver'
import { connect } from '../../../src/graph/connection.ts'
import { testNeo4j, useSeededGraph } from '../../support/neo4j.ts'

const folder = new URL('../../../src/graph/queries/', import.meta.url)

const isQuery = (value: unknown): value is { readonly text: string } =>
  typeof value === 'object' && value !== null && typeof (value as { text?: unknown }).text === 'string'

/** Every query that a module of the folder exports, by file and name. Jest takes modules in one by one, or loses some. */
async function constants(): Promise<[name: string, text: string][]> {
  const found: [name: string, text: string][] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(new URL(file, folder).href)) as object
    for (const [name, value] of Object.entries(module))
      if (isQuery(value)) found.push([`${file.replace('.ts', '')} ${name}`, value.text])
  }
  return found
}

const isScan = (operator: string): boolean => /Scan(@|$)/.test(operator) && !operator.includes('Index')

/** The scans of a plan, each with what it reads. */
const scansOf = ({ operatorType, arguments: given, children }: Plan): string[] => [
  ...(isScan(operatorType) ? [`${operatorType.split('@')[0]} ${given.Details}`] : []),
  ...children.flatMap(scansOf),
]

async function scansBy(driver: Driver): Promise<Record<string, string[]>> {
  const session = driver.session()
  const found: Record<string, string[]> = {}
  for (const [name, text] of await constants()) {
    const { summary } = await session.run(`EXPLAIN ${text}`)
    if (!summary.plan) throw new Error(`no plan for ${name}`)
    const scans = scansOf(summary.plan)
    if (scans.length > 0) found[name] = scans
  }
  await session.close()
  return found
}

/** What reads a whole label or type on purpose: files, and single queries. */
const allowed: Readonly<Record<string, string>> = {
  checkGraph: 'the audit works out all that is in the graph',
  coverage: 'a report on all that was read',
  'dataset kindCounts': 'counts every node of each kind, only after the counts kept were lost',
  'importPlace storedPlaces': 'all official places, when the place data has changed',
  'importPlace formerPlaces': 'all official places, when the seeds have changed',
  'importPlace placesInUse': 'all official places, when the place data has changed',
  'importTally sortsOfFacts': 'the dataset, of which there is one node',
  'importList giveLists': 'all entities, once, in a graph of an earlier layout',
  'importList listedOtherwise': 'all listings, once, in a graph of an earlier layout',
}
const isAllowed = (name: string): boolean => name in allowed || (name.split(' ')[0] ?? '') in allowed

describe('a constant query', () => {
  useSeededGraph()
  let scans: Record<string, string[]> = {}

  beforeAll(async () => {
    const driver = await connect(testNeo4j('SEEDED'))
    scans = await scansBy(driver)
    await driver.close()
  }, 300_000)

  it('starts from an index, unless it reads everything of a sort on purpose', () => {
    const others = Object.entries(scans).filter(([name]) => !isAllowed(name))
    expect(Object.fromEntries(others)).toEqual({})
  })

  it('that is excused does scan', () => {
    const idle = Object.keys(allowed).filter((one) => !Object.keys(scans).some((name) => name.startsWith(one)))
    expect(idle).toEqual([])
  })

  it('is found in every file of the folder', async () => {
    expect((await constants()).length).toBeGreaterThan(100)
  })
})
