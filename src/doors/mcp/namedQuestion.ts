/** The named questions of the project, which are tested against what the sources say. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type OperationDefinitionNode, parse } from 'graphql'
import { z } from 'zod'
import { Problem } from '../../domain/problem.ts'
import { readQuestions } from '../../server/questions.ts'
import { tool } from './tool.ts'

interface Question {
  readonly name: string
  readonly words: string
  readonly document: TypedDocumentNode<object, Record<string, unknown>>
}

const questions: readonly Question[] = readQuestions().map(({ name: words, query }) => {
  const document = parse(query) as TypedDocumentNode<object, Record<string, unknown>>
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  )
  return { name: operation?.name?.value ?? words, words, document }
})

export const namedQuestion = tool({
  name: 'named_question',
  title: 'Ask one of the named questions',
  description: `Asks a question that the project answers in full, as JSON. Variables left out have the values of the example. The questions: ${questions.map(({ name, words }) => `${name}: ${words}`).join('; ')}`,
  input: {
    name: z.string().max(100),
    variables: z
      .record(z.string(), z.unknown())
      .default({})
      .describe('Variables by name, such as {"id": "place:bac-kan"}.'),
  },
  answer: async (ask, { name, variables }) => JSON.stringify(await ask(questionOf(name).document, variables), null, 1),
})

function questionOf(name: string): Question {
  const question = questions.find((one) => one.name === name)
  if (question) return question
  const known = questions.map((one) => one.name).join(', ')
  throw new Problem('BAD_ARGUMENT', `There is no question “${name}”.`, `There are ${known}.`)
}
