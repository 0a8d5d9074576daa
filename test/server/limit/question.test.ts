import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { defaultLimits } from '../../../src/server/limit/limits.ts'
import { measure } from '../../../src/server/limit/measure.ts'
import { readTypeDefs } from '../../../src/server/sdl.ts'

const schema = buildASTSchema(readTypeDefs())
const folder = new URL('../../operations/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
const documents = new Map(names.map((name) => [name, parse(readFileSync(new URL(name, folder), 'utf8'))]))
const everyDefinition = concatAST([...documents.values()]).definitions
const fragments = Object.fromEntries(
  everyDefinition
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, node]),
)

const operationIn = ({ definitions }: DocumentNode) =>
  definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)

/** Measured with the variables that are required and no others; those with a default keep it. */
function costOf(document: DocumentNode): number {
  const operation = operationIn(document)
  if (!operation) throw new Error('The document holds no operation.')
  const required = operation.variableDefinitions?.map(({ variable }) => [variable.name.value, 'any'] as const)
  const variables = { ...Object.fromEntries(required ?? []), first: 20 }
  return measure(operation, { schema, fragments, variables }, { ...defaultLimits, cost: Number.POSITIVE_INFINITY }).cost
}

describe('the limits over the whole schema', () => {
  const questions = [...documents].filter(([, document]) => operationIn(document))

  it.each(questions)('%s costs at most two thirds of what is allowed', (_name, document) => {
    expect(costOf(document)).toBeGreaterThan(0)
    expect(costOf(document)).toBeLessThan((defaultLimits.cost * 2) / 3)
  })

  it('connections in connections of 100 cost eleven times what is allowed', () => {
    const attack =
      '{ campaigns(first: 100) { nodes { honours(first: 100) { nodes { citations(first: 10) { id } } } } } }'
    expect(costOf(parse(attack))).toBe(110_551)
  })
})
