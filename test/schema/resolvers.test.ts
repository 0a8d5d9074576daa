import { describe, expect, it } from '@jest/globals'
import type { GraphQLObjectType } from 'graphql'
import { entityKindNames, entitySpec } from '../../src/domain/entity.ts'
import { factKindNames, factSpec } from '../../src/domain/fact.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()
const labels = [...entityKindNames.map(entitySpec), ...factKindNames.map(factSpec)].map(({ label }) => label)

describe('the tables of kinds', () => {
  it.each(['Query', ...labels])('give every field of %s a resolver', (label) => {
    const fields = Object.values((schema.getType(label) as GraphQLObjectType).getFields())
    expect(fields.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual([])
  })
})
