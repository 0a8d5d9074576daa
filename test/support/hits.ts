/** What queries cost the database: its hits, as PROFILE counts them. */
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'

/** A query as it was sent, by this process or another. */
interface SentQuery {
  readonly text: string
  readonly parameters: object
}

/** The hits of one query. */
export const hitsOf = async (driver: Driver, query: SentQuery): Promise<number> => sum(await profileOf(driver, query))

/** The plan of one query, each step with the rows and hits that it took. */
export async function profileOf(driver: Driver, { text, parameters }: SentQuery): Promise<ProfiledPlan> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run(profiled(text), revived(parameters) as object)
    return summary.profile as ProfiledPlan
  } finally {
    await session.close()
  }
}

/** The choice of a language version stands first in a text. */
const profiled = (text: string): string => text.replace(/^\s*(CYPHER \d+\s)?/, '$1PROFILE ')

const sum = ({ dbHits, children }: ProfiledPlan): number =>
  Number(dbHits) + children.reduce((hits, child) => hits + sum(child), 0)

/** Whole numbers come from another process as the two halves that the driver keeps; bare ones would travel as floats. */
function revived(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number)
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  if ('low' in value && 'high' in value) return neo4j.int(value as { low: number; high: number })
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revived(one)]))
}
