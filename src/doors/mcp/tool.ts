/** What a tool is: its words for the assistant, what it takes, and what it answers. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { z } from 'zod'

/** Asks the graph as the sender of the request could, within the same limits. */
export type AskGraph = <Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>

export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodRawShape
  readonly answer: (ask: AskGraph, given: unknown) => Promise<string>
}

/** Keeps what a tool takes and what its answer reads of one type. */
export const tool = <Shape extends z.ZodRawShape>(
  made: Omit<Tool, 'input' | 'answer'> & {
    readonly input: Shape
    readonly answer: (ask: AskGraph, given: z.output<z.ZodObject<Shape>>) => Promise<string>
  },
): Tool => made as unknown as Tool
