/** Makes an imported store ready to be asked: indexes, constraints, hubs, the dataset's version. */
import neo4j, { type Driver } from 'neo4j-driver'
import { constraintStatements } from '../../src/graph/constraints.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { writeSeeds } from '../../src/graph/queries/dataset.ts'
import { seedsHash } from '../../src/ingest/seed.ts'
import { inVersion } from '../../src/ingest/write/version.ts'

export async function finish(driver: Driver, progress: (percent: number) => void = () => {}): Promise<void> {
  await createIndexes(driver, progress)
  const graph = createGraph(driver)
  await inVersion(graph, async () => true)
  await graph.run(writeSeeds, { hash: seedsHash(), sources: [] })
}

/**
 * Indexes of one transaction are filled by one reading of the store, where each of its own reads it anew. Constraints fill
 * theirs while they are created, beside the others.
 */
async function createIndexes(driver: Driver, progress: (percent: number) => void): Promise<void> {
  const statements = constraintStatements().map(({ text }) => text)
  const isConstraint = (text: string): boolean => text.startsWith('CREATE CONSTRAINT')
  await together(
    driver,
    statements.filter((text) => !isConstraint(text)),
  )
  const timer = setInterval(() => void filled(driver).then(progress, () => {}), 1_000)
  try {
    for (const text of statements.filter(isConstraint)) await together(driver, [text])
    await together(driver, ['CALL db.awaitIndexes(3600)'])
  } finally {
    clearInterval(timer)
  }
}

async function together(driver: Driver, statements: readonly string[]): Promise<void> {
  const session = driver.session()
  try {
    await session.executeWrite(async (transaction) => {
      for (const text of statements) await transaction.run(text)
    })
  } finally {
    await session.close()
  }
}

async function filled(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    'SHOW INDEXES YIELD populationPercent RETURN avg(populationPercent) AS percent',
    {},
    { routing: neo4j.routing.READ },
  )
  return Number(records[0]?.get('percent') ?? 0)
}
