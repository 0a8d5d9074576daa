/** The questions that come with the project: each is one that the server answers. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildASTSchema, type FragmentDefinitionNode, getVariableValues, Kind, parse, validate } from 'graphql'
import { defaultLimits } from '../../src/server/limit/limits.ts'
import { type Measure, measure } from '../../src/server/limit/measure.ts'
import { readQuestions } from '../../src/server/questions.ts'
import { readTypeDefs } from '../../src/server/sdl.ts'

const schema = buildASTSchema(readTypeDefs())
const questions = readQuestions()
const files = readdirSync(new URL('../../docs/questions/', import.meta.url)).sort()

/** Measured as the server does before it answers, with the defaults of the question and nothing else. */
function measured(query: string): Measure {
  const { definitions } = parse(query)
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('The question holds no operation.')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {})
  if (!coerced) throw new Error(`It cannot be asked as it stands: ${errors.join(' ')}`)
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
  const named = Object.fromEntries(fragments.map((node) => [node.name.value, node]))
  return measure(operation, { schema, fragments: named, variables: coerced }, defaultLimits)
}

describe.each(questions.map((question, index) => [files[index], question] as const))(
  '%s',
  (file, { name, titles, query }) => {
    it('is answered by the schema', () => {
      expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
    })

    it('can be asked as it stands, within what one operation may cost', () => {
      // It throws beyond any limit.
      expect(measured(query).values).toBeGreaterThan(0)
    })

    it('is one named operation under the question in words, who asks it and how to read the answer', () => {
      const operations = parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
      expect(operations.map((node) => node.name?.value)).toEqual([expect.stringMatching(/^[A-Z][A-Za-z]+$/)])
      expect(titles.EN).toMatch(/^[A-Z].*\?$/)
      expect(titles.VI).toMatch(/^\p{Lu}.*\?$/u)
      expect(file).toContain(`-${name}.`)
      expect(query).toMatch(/^#\n# (Front-end developer|Analyst|Journalist)\b.*:/mu)
      expect(file).toMatch(/^\d\d-[a-z-]+\.graphql$/)
    })
  },
)

describe('the names of questions', () => {
  it('are all different, as their addresses have to be', () => {
    expect(new Set(questions.map(({ name }) => name)).size).toBe(files.length)
  })
})
