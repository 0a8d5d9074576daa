/** A request to the service: its language, what it says, and the way to ask the graph for it. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import type { DoorParts } from '../../server/door.ts'
import type { Language } from '../../wording/language.ts'

export interface Visit {
  readonly lang: Language
  /** A parameter of the address or of the form; empty when it is missing. */
  readonly given: (name: string) => string
  readonly ask: <Answer, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
  ) => Promise<Answer>
}

export function visitOf({ ask }: DoorParts, request: FastifyRequest, reply: FastifyReply): Visit {
  const form = request.body instanceof URLSearchParams ? Object.fromEntries(request.body) : {}
  const parameters = { ...(request.query as Readonly<Record<string, unknown>>), ...form }
  const given = (name: string): string => (typeof parameters[name] === 'string' ? parameters[name] : '')
  return {
    lang: languageIn(given('lang')),
    given,
    ask: async (document, variables) => {
      const { data, errors } = await ask({ document, variables }, request, reply)
      const [error] = errors
      if (error) throw new Problem('BAD_ARGUMENT', error.message, String(error.extensions?.remedy ?? ''))
      return data
    },
  }
}

function languageIn(text: string): Language {
  if (text === '' || text === 'VI') return 'VI'
  if (text === 'EN') return 'EN'
  throw new Problem('BAD_ARGUMENT', `There is no language “${text.slice(0, 20)}”.`, 'There is lang=VI or lang=EN.')
}
