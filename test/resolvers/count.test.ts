import { describe, expect, it } from '@jest/globals'
import { ask, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { existingIds } from '../support/randomValue.ts'
import { describeCounts, severalKeys } from './countSuite.ts'

/** Each new question costs Neo4j a plan: here every key is asked of all facts and of honours. The deep part asks every key of all. */
const keysOf = (connection: string): readonly string[] =>
  ['facts', 'honours'].includes(connection) ? severalKeys : severalKeys.slice(0, 1)

describeCounts(
  keysOf,
  existingIds.filter((_, index) => index % 3 === 0),
)

const seeded = useSeededGraph()

describe('a key', () => {
  const question =
    '{ honours(asOf: "2024-06-11") { counts(by: [AWARD, STATUS]) { keys { by value label entity { id canonicalId } } } } }'

  it('answers in the order asked for, with the entity behind it at the same moment', async () => {
    const { honours } = await data(seeded.graph, question)
    for (const { keys } of honours.counts) {
      const [award, status] = keys
      expect([award.by, status.by, status.entity]).toEqual(['AWARD', 'STATUS', null])
      expect(award.entity).toEqual({ id: `${award.value}@2024-06-11`, canonicalId: award.value })
    }
  })

  it.each([
    ['none', '[]'],
    ['four', '[KIND, YEAR, STANDING, STATUS]'],
    ['the same twice', '[KIND, YEAR, KIND]'],
  ])('is one of one to three different ones: %s is refused', async (_, by) => {
    const { errors, data: given } = await ask(seeded.graph, `{ honours { totalCount counts(by: ${by}) { count } } }`)
    expect(errors?.[0]?.message).toContain('takes one to 3 different keys')
    // The total beside it is answered all the same.
    expect(given?.honours).toMatchObject({ totalCount: expect.any(Number), counts: null })
  })
})
