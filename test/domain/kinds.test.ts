import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { entityKinds, entitySpec } from '../../src/domain/entity.ts'
import { factKindNames, factSpec, roleCodes } from '../../src/domain/fact.ts'
import { listsOfReach } from '../../src/domain/listing.ts'
import { cypher } from '../../src/graph/cypher.ts'

const specs = factKindNames.map(factSpec)
const isOnce = (values: readonly unknown[]): boolean => new Set(values).size === values.length

describe('the table of kinds', () => {
  it('keeps the numbers by which stored lists know kinds and roles', () => {
    const slots = Object.fromEntries(factKindNames.map((kind) => [kind, factSpec(kind).slot]))
    expect(slots).toMatchObject({
      CAMPAIGN_ACT: 0,
      CAMPAIGN_LINK: 1,
      HONOUR: 2,
      RECOGNITION: 3,
      TENURE: 4,
      MEMBERSHIP: 5,
      PLEDGE: 6,
      FIGURE: 7,
      GATHERING: 8,
      ASSESSMENT: 9,
    })
    expect(isOnce(Object.values(slots))).toBe(true)
    expect(specs.filter(({ slot }) => !Number.isInteger(slot) || slot < 0 || slot >= listsOfReach)).toEqual([])
    expect(Object.keys(roleCodes).slice(0, 3)).toEqual(['CAMPAIGN', 'OTHER_CAMPAIGN', 'AWARD'])
    expect(roleCodes.DOCUMENT).toBe(20)
    expect(isOnce(Object.values(roleCodes))).toBe(true)
  })

  it('names fields that there are', () => {
    for (const { label, roles, values, required, identity, dates, endsWith, defaults = {} } of specs) {
      const fields = [...Object.keys(roles), ...Object.keys(values)]
      const named = [...required, ...identity, ...dates, ...Object.keys(defaults), ...(endsWith ? [endsWith] : [])]
      expect([label, named.filter((field) => !fields.includes(field))]).toEqual([label, []])
    }
  })

  it('places facts where they went or happened, else by those who did it', () => {
    expect(Object.fromEntries(factKindNames.map((kind) => [kind, factSpec(kind).placedBy]))).toMatchObject({
      CAMPAIGN_ACT: ['PLACE', 'BY'],
      CAMPAIGN_LINK: [],
      HONOUR: ['RECIPIENT', 'PLACE', 'PROPOSER', 'GRANTOR'],
      RECOGNITION: ['PLACE'],
      TENURE: ['POST'],
      MEMBERSHIP: ['MEMBER'],
      PLEDGE: ['BLOCK'],
      FIGURE: ['ABOUT'],
      GATHERING: ['PLACE', 'HOST'],
      ASSESSMENT: ['ABOUT'],
    })
  })

  it('places a fact by roles that it has, and lists it for entities that may be in one', () => {
    for (const { label, roles, placedBy, listedBy } of specs) {
      const own = Object.values(roles)
      expect([label, placedBy.filter((role) => own.every((one) => one.role !== role))]).toEqual([label, []])
      const lists = Object.entries(listedBy).flatMap(([kind, { filteredBy = [] }]) =>
        filteredBy.map((role) => [kind, role]),
      )
      const idle = lists.filter(
        ([kind, role]) => !own.some((one) => one.role === role && one.kinds.includes(kind as never)),
      )
      expect([label, idle]).toEqual([label, []])
    }
  })

  it('gives each kind names of its own', () => {
    const all = [...specs, ...Object.keys(entityKinds).map((kind) => entitySpec(kind as keyof typeof entityKinds))]
    for (const name of ['label', 'prefix', 'plural', 'meaning'] as const)
      expect(isOnce(all.map((spec) => spec[name]))).toBe(true)
  })
})

describe('a constant query', () => {
  it('takes types, names and numbers of the tables', () => {
    const query = cypher`
  MATCH (a:${cypher.names('Award', 'Post')})-[:${cypher.types(['BY', 'OF'])}]->() RETURN ${cypher.number(16)}`
    expect(query.text).toBe('MATCH (a:Award|Post)-[:BY|OF]->() RETURN 16')
  })

  it('takes no values', () => {
    const id = 'place:bac-kan'
    // @ts-expect-error A value is a parameter.
    const text = cypher`MATCH (n {id: ${id}}) RETURN n`
    // @ts-expect-error No text makes a fragment.
    const made = () => cypher.types([id])
    expect([text, made].length).toBe(2)
    expect(made).toThrow('is no name')
    expect(() => cypher.number(0.5)).toThrow('is no whole number')
  })

  it('writes no list of roles or relations by hand', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^(kinds|generated)\//.test(file),
    )
    const listed = files.filter((file) => /(?:\b[A-Z_]{2,}\|){5,}/.test(readFileSync(`src/${file}`, 'utf8')))
    expect(listed).toEqual([])
  })
})
