/** Groups add up: on every connection that can be counted, at the root and from every sort of entity. */
import { describe, expect, it } from '@jest/globals'
import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { entityKindNames, entitySpec } from '../../src/domain/entity.ts'
import { createSchema } from '../../src/server/schema.ts'
import { amount, isDeep } from '../support/amount.ts'
import { type Answer, ask, data, inParts } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { existingIds } from '../support/randomValue.ts'

const schema = createSchema()
const days = [null, '2024-06-11']

/** Keys of which each thing has one value, or none, which is a group too. Others may put one thing into several groups. */
const single = {
  FactGroup: ['KIND', 'YEAR', 'STANDING', 'STATUS', 'INDICATOR', 'STANCE'],
  EntityGroup: ['KIND', 'LEVEL', 'PROVINCE', 'DISTRICT'],
} as const
/** Keys under which one thing may stand in several groups. */
const severalKeys = [
  ...['CAMPAIGN', 'AWARD', 'STANDARD', 'RECIPIENT_KIND', 'RECIPIENT', 'GRANTOR', 'PROVINCE', 'DISTRICT'],
  ...['COMMUNE', 'ORGANIZATION', 'PERSON', 'PUBLISHER'],
]

type Group = keyof typeof single

/** What the connection behind a field is counted by; null where a field is no such connection. */
function groupOf(type: GraphQLNamedType): Group | null {
  const counts = isObjectType(type) ? type.getFields().counts : undefined
  const by = counts?.args.find(({ name }) => name === 'by')
  return by ? (getNamedType(by.type).name as Group) : null
}

/** Every connection of a type that can be counted, with what it is counted by. */
const countable = (type: GraphQLObjectType): (readonly [string, Group])[] =>
  Object.values(type.getFields()).flatMap(({ name, type: one }) => {
    const group = groupOf(getNamedType(one))
    return group ? [[name, group] as const] : []
  })

const counts = (alias: string, by: readonly string[], given = ''): string =>
  `${alias}: counts(by: [${by.join(', ')}]${given}) { keys { by value label entity { id } } count uncertain }`

/** All that is held against the total: each key, two and three keys together, and with lineage; the whole record's by every key. */
function countsOf(group: Group, day: string | null, several: readonly string[]): string {
  const keys = single[group]
  return [
    'totalCount',
    ...keys.map((key) => counts(key, [key])),
    ...(group === 'FactGroup' && day === null ? several.map((key) => counts(`SOME_${key}`, [key])) : []),
    counts('two', keys.slice(0, 2)),
    counts('three', keys.slice(0, 3)),
    counts('lineage', [group === 'FactGroup' ? 'STANDING' : 'PROVINCE'], ', lineage: true'),
  ].join(' ')
}

const size = ({ count, uncertain }: Answer): number => count + uncertain
const sum = (groups: readonly Answer[], of: (group: Answer) => number = size): number =>
  groups.reduce((total, group) => total + of(group), 0)

/** As many groups as are shown at most: there may be more, and then nothing adds up. */
const isCut = (groups: readonly Answer[]): boolean => groups.length === 100

function expectToAddUp(connection: Answer, group: Group, day: string | null, several: readonly string[]): void {
  const { totalCount, two, three, lineage } = connection
  for (const groups of [...single[group].map((key) => connection[key]), two, three, lineage])
    if (!isCut(groups)) expect(sum(groups)).toBe(totalCount)
  if (group === 'FactGroup' && day === null)
    for (const key of several)
      if (!isCut(connection[`SOME_${key}`])) expect(sum(connection[`SOME_${key}`])).toBeGreaterThanOrEqual(totalCount)
  if (day === null)
    for (const groups of [two, three, connection.KIND]) expect(sum(groups, ({ uncertain }) => uncertain)).toBe(0)
  expectTheSameFrom(two, connection[single[group][0]])
  if (group === 'FactGroup') expectApart(connection.STANDING)
}

/** Two keys, put together over the second, are the groups of the first. */
function expectTheSameFrom(two: readonly Answer[], one: readonly Answer[]): void {
  if (isCut(two)) return
  const sizes = new Map<string, number>()
  for (const group of two) sizes.set(group.keys[0].value, (sizes.get(group.keys[0].value) ?? 0) + size(group))
  expect([...sizes].sort()).toEqual(one.map((group) => [group.keys[0].value, size(group)]).sort())
}

/** What is uncertain stands under UNCERTAIN and is counted apart; nothing else is. */
function expectApart(standings: readonly Answer[]): void {
  for (const { keys, count, uncertain } of standings) {
    const isOpen = keys[0].value === 'UNCERTAIN' && standings.some((one) => one.uncertain > 0)
    expect(isOpen ? count : uncertain).toBe(0)
  }
}

/** Each new question costs Neo4j a plan: the gate asks by every key only of all facts and of honours, and of fewer owners. */
const keysOf = (connection: string): readonly string[] =>
  isDeep || ['facts', 'honours'].includes(connection) ? severalKeys : severalKeys.slice(0, 1)
const owners = existingIds.filter((_, at) => at % amount(3, 1) === 0)

const seeded = useSeededGraph()
const asked = (source: string): Promise<Answer> => data(seeded.graph, source, {}, inParts(seeded.graph))

describe('groups of everything', () => {
  const roots = countable(schema.getQueryType() as GraphQLObjectType)

  it.each(days)(
    'add up under %s',
    async (day) => {
      expect(roots.length).toBe(11 + 9)
      const asOf = day ? `(asOf: "${day}")` : ''
      for (const [name, group] of roots) {
        const answer = await asked(`{ ${name}${asOf} { ${countsOf(group, day, keysOf(name))} } }`)
        expectToAddUp(answer[name], group, day, keysOf(name))
      }
    },
    300_000,
  )

  it('leave open on a day as many facts as a filter finds that are', async () => {
    for (const [name] of roots.filter(([, group]) => group === 'FactGroup')) {
      const { all, open } = await data(
        seeded.graph,
        `{ all: ${name}(asOf: "2022-06-01") { counts(by: [KIND]) { uncertain } }
           open: ${name}(asOf: "2022-06-01", filter: { standing: [UNCERTAIN] }) { totalCount } }`,
      )
      expect(sum(all.counts, ({ uncertain }) => uncertain)).toBe(open.totalCount)
    }
  })

  it('are as large as the list that a filter by their key gives', async () => {
    const { facts } = await data(seeded.graph, '{ facts { counts(by: [KIND]) { keys { value } count } } }')
    for (const { keys, count } of facts.counts) {
      const { facts: some } = await data(seeded.graph, `{ facts(filter: { kind: [${keys[0].value}] }) { totalCount } }`)
      expect(some.totalCount).toBe(count)
    }
  })
})

describe('groups of what belongs to one thing', () => {
  it.each(owners)(
    'add up for %s',
    async (id) => {
      const label = entityKindNames.map(entitySpec).find(({ prefix }) => id.startsWith(`${prefix}:`))?.label
      const fields = countable(schema.getType(String(label)) as GraphQLObjectType)
      expect(fields.length).toBeGreaterThan(0)
      for (const day of [null, '2024-06-11'])
        for (const [name, group] of fields) {
          const source = `{ node(id: "${day ? `${id}@${day}` : id}") { ... on ${label} { ${name} { ${countsOf(group, day, keysOf(name))} } } } }`
          expectToAddUp((await asked(source)).node[name], group, day, keysOf(name))
        }
    },
    300_000,
  )
})

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
