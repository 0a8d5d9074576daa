/** The schema of the last release, as clients that were built against it know it. */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  type ASTNode,
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  printSchema,
  visit,
} from 'graphql'
import { readTypeDefs } from '../../src/server/sdl.ts'

const file = new URL('lastRelease.graphql', import.meta.url)

/** `RELEASE=write` prints the schema that is released: with it, all that is accepted is no change any more. */
export function lastRelease(): GraphQLSchema {
  if (process.env.RELEASE === 'write') writeFileSync(file, `${printSchema(withoutWords())}\n`)
  return buildSchema(readFileSync(file, 'utf8'))
}

export const breaking = (from: GraphQLSchema, to: GraphQLSchema): string[] =>
  findBreakingChanges(from, to).map(({ description }) => description)

/** Descriptions bind no client. */
const withoutWords = (): GraphQLSchema =>
  buildASTSchema(
    visit(readTypeDefs(), {
      enter: (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  )
