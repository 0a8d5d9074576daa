/** The driver with Cypher written by hand: auto-committed in read mode, which costs the fewest round trips. */
import neo4j, { type Driver } from 'neo4j-driver'
import type { Side } from './side.ts'

export const createDriverSide = (driver: Driver): Side => ({
  name: 'driver',
  async ask({ driver: asked }, variables) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(asked.text, inDriver(asked.parameters?.(variables) ?? variables))
      return records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  },
  close: async () => {},
})

/** Whole numbers travel as floats unless they are wrapped, and a float limits no page. */
function inDriver(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, wrapped(value)]))
}

function wrapped(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(wrapped)
  return typeof value === 'object' && value !== null && !neo4j.isInt(value) ? inDriver(value) : value
}
