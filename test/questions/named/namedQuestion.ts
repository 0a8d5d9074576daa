/** The questions under docs/questions, asked as the query page asks them: as they stand, with their own defaults. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Answer, data } from '../../support/ask.ts'
import { type SeededGraph, useSeededGraph } from '../../support/neo4j.ts'

const folder = new URL('../../../docs/questions/', import.meta.url)

/** What a question goes by: its file's name without number and ending. */
export const questionNames = (): string[] => files().map((file) => file.slice(3, -'.graphql'.length))

const files = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()

export function questionText(name: string): string {
  const file = files().find((one) => one.slice(3) === `${name}.graphql`)
  if (!file) throw new Error(`docs/questions has no question ${name}`)
  return readFileSync(new URL(file, folder), 'utf8')
}

export interface NamedQuestions {
  readonly seeded: SeededGraph
  ask(name: string, variables?: Answer): Promise<Answer>
}

/** Asks the graph of all seeds. Call it once, at the top of the file. */
export function useNamedQuestions(): NamedQuestions {
  const seeded = useSeededGraph()
  return { seeded, ask: (name, variables) => data(seeded.graph, questionText(name), variables) }
}

/** The citations of a fact hold these words of an article: they were read there, by hand, before the API was asked. */
export function quotes(fact: Answer | undefined): string {
  return (fact?.citations ?? []).map(({ quote }: Answer) => quote).join('\n')
}

export const nodesOf = (connection: Answer): Answer[] => connection.nodes
