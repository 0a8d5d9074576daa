/** GraphQL in the documentation: a reader who copies it gets an answer. */
import { describe, expect, it } from '@jest/globals'
import { buildASTSchema, parse, validate } from 'graphql'
import { readTypeDefs } from '../../src/server/sdl.ts'
import { codeBlocks, codeSpans, pagesIn, readPage } from './page.ts'

const schema = buildASTSchema(readTypeDefs())
const rootFields = Object.keys(schema.getQueryType()?.getFields() ?? {})

/** In a sentence a root field with a selection stands for an operation; with an ellipsis it is only a sketch. */
const isAsked = (code: string): boolean =>
  rootFields.some((field) => code.startsWith(`${field}(`) || code.startsWith(`${field} {`)) &&
  code.endsWith('}') &&
  !code.includes('…')

const examplesOf = (page: string): string[] => {
  const text = readPage(page)
  const asked = codeSpans(text)
    .filter(isAsked)
    .map((code) => `{ ${code} }`)
  return [...codeBlocks(text, 'graphql'), ...asked]
}

const examples = pagesIn().flatMap((page) => examplesOf(page).map((example) => [page, example] as const))

describe('GraphQL in the documentation', () => {
  it.each(examples)('of %s is answered by the schema: %s', (_, example) => {
    expect(validate(schema, parse(example)).map(({ message }) => message)).toEqual([])
  })

  it('is found in the README and in the guide for curators', () => {
    expect(examples.map(([page]) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/guides/curating.md']))
  })
})
