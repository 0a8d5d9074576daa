import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Driver, Plan } from 'neo4j-driver'
import { connect } from '../../../src/graph/connection.ts'
import type { QueryWithColumns } from '../../../src/graph/cypher.ts'
import { testNeo4j, useSeededGraph } from '../../support/neo4j.ts'

const folder = new URL('../../../src/graph/queries/', import.meta.url)

const isQuery = (value: unknown): value is Constant['query'] =>
  typeof value === 'object' && value !== null && typeof (value as { text?: unknown }).text === 'string'

interface Constant {
  readonly name: string
  readonly query: Pick<QueryWithColumns, 'text'> & Partial<QueryWithColumns>
}

/** Every query that a module of the folder exports, by file and name. Jest takes modules in one by one, or loses some. */
async function constants(): Promise<Constant[]> {
  const found: Constant[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(new URL(file, folder).href)) as object
    for (const [name, value] of Object.entries(module))
      if (isQuery(value)) found.push({ name: `${file.replace('.ts', '')} ${name}`, query: value })
  }
  return found
}

const isScan = (operator: string): boolean => /Scan(@|$)/.test(operator) && !operator.includes('Index')

/** The scans of a plan, each with what it reads. */
const scansOf = ({ operatorType, arguments: given, children }: Plan): string[] => [
  ...(isScan(operatorType) ? [`${operatorType.split('@')[0]} ${given.Details}`] : []),
  ...children.flatMap(scansOf),
]

interface Explained {
  readonly scans: readonly string[]
  /** What Neo4j says that the rows have. */
  readonly keys: readonly string[]
}

async function explainedBy(driver: Driver): Promise<Map<Constant, Explained>> {
  const session = driver.session()
  const found = new Map<Constant, Explained>()
  for (const constant of await constants()) {
    const result = session.run(`EXPLAIN ${constant.query.text}`)
    const keys = await result.keys()
    const { summary } = await result
    if (!summary.plan) throw new Error(`no plan for ${constant.name}`)
    found.set(constant, { scans: scansOf(summary.plan), keys })
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
  'withdrawn withdrawnTotal': 'all that was withdrawn, of which there is little',
  'match matchedNames': 'places by their codes, only for rows of a table that have a code and no name',
}
const isAllowed = (name: string): boolean => name in allowed || (name.split(' ')[0] ?? '') in allowed

describe('a constant query', () => {
  useSeededGraph()
  let explained: ReadonlyMap<Constant, Explained> = new Map()
  const scans = () =>
    Object.fromEntries([...explained].flatMap(([{ name }, { scans }]) => (scans.length > 0 ? [[name, scans]] : [])))

  beforeAll(async () => {
    const driver = await connect(testNeo4j('SEEDED'))
    explained = await explainedBy(driver)
    await driver.close()
  }, 300_000)

  it('starts from an index, unless it reads everything of a sort on purpose', () => {
    const others = Object.entries(scans()).filter(([name]) => !isAllowed(name))
    expect(Object.fromEntries(others)).toEqual({})
  })

  it('that is excused does scan', () => {
    const idle = Object.keys(allowed).filter((one) => !Object.keys(scans()).some((name) => name.startsWith(one)))
    expect(idle).toEqual([])
  })

  it('that can travel with others declares what its rows have', () => {
    const declared = [...explained].filter(([{ query }]) => query.columns)
    expect(declared.length).toBeGreaterThan(15)
    for (const [{ name, query }, { keys }] of declared)
      expect({ name, columns: query.columns }).toEqual({ name, columns: keys })
  })

  it('is found in every file of the folder', async () => {
    expect((await constants()).length).toBeGreaterThan(100)
  })
})
