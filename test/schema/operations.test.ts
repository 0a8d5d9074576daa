import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { readTypeDefs } from '../../src/server/sdl.ts'

const schema = buildASTSchema(readTypeDefs())
const folder = new URL('../operations/', import.meta.url)
const read = (name: string): DocumentNode => parse(readFileSync(new URL(name, folder), 'utf8'))
const sourced = read('sourced.graphql')
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== 'sourced.graphql')

/** Not every operation prints facts, and so not every one uses the shared fragment. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)

describe('the operations the API was designed around', () => {
  it.each(names)('%s is answered by the schema', (name) => {
    expect(validate(schema, concatAST([read(name), sourced]), rules).map(({ message }) => message)).toEqual([])
  })

  it.each(names)('%s holds one operation, named after its file', (name) => {
    const [operation, ...others] = read(name).definitions
    expect(others).toEqual([])
    const title = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined
    expect(title).toBe(name.charAt(0).toUpperCase() + name.slice(1).replace('.graphql', ''))
  })

  it('include those of the front end and of the journalist', () => {
    const expected = ['honouredCommunes', 'placePage', 'moreHonours', 'factPage', 'whoHeld', 'articleFacts']
    expect(names).toEqual(expect.arrayContaining(expected.map((name) => `${name}.graphql`)))
  })
})
