import { describe, expect, it } from '@jest/globals'
import { buildSchema, getOperationAST, getVariableValues, type OperationDefinitionNode, parse } from 'graphql'
import { defaultLimits } from '../../../src/server/limit/limits.ts'
import { rememberedMeasure } from '../../../src/server/limit/rememberedMeasure.ts'

const schema = buildSchema(`
  type Query { things(ids: [ID!], text: String, first: Int = 20): ThingConnection }
  type ThingConnection { nodes: [Thing!]! }
  interface Node { id: ID! }
  type Thing implements Node { id: ID!, name: String }
`)

const things = `query Things($ids: [ID!], $text: String, $first: Int, $named: Boolean = false) {
  things(ids: $ids, text: $text, first: $first) { nodes { id name @include(if: $named) } }
}`

describe('an operation measured before', () => {
  const operation = getOperationAST(parse(things)) as OperationDefinitionNode

  const measured = (variables: Record<string, unknown>) => {
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    return rememberedMeasure(operation, { schema, fragments: {}, variables: coerced }, defaultLimits)
  }

  it('is not measured again when it asks about other things', () => {
    expect(measured({ text: 'one', first: 5 })).toBe(measured({ text: 'two', first: 5 }))
  })

  it.each([
    ['a page has another size', { first: 6 }, 157, 8],
    ['a variable is given that was not', { first: 5, ids: ['a'] }, 156, 7],
    ['a field is included', { first: 5, named: true }, 156, 12],
  ])('is measured again when %s', (_, variables, cost, values) => {
    expect(measured({ first: 5 })).toEqual({ cost: 156, values: 7 })
    expect(measured(variables)).toEqual({ cost, values })
  })

  it('is refused again for what it was refused for, and for a longer text than before', () => {
    for (let time = 0; time < 2; time++) expect(() => measured({ first: 101 })).toThrow('outside 1..100')
    measured({ text: 'short' })
    expect(() => measured({ text: 'x'.repeat(1_001) })).toThrow('more than 1000 characters')
  })

  it('is measured whatever its variables, also when more forms came than are kept', () => {
    for (let first = 1; first <= 50; first++) expect(measured({ first }).cost).toBe(150 + 1 + first)
  })
})
