/** How a journalist's questions are asked, and how an answer is held against the article it must rest on. */
import { expect } from '@jest/globals'
import { type Answer, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

/** What a journalist wants beside any answer: the passages it rests on. `...Cited` in a question stands for it. */
const cited = 'fragment Cited on Fact { citations(first: 100) { quote part textKind source { canonicalId } } }'

/** Asks the graph of all seeds. Call it once, at the top of the file. */
export function useQuestions(): (question: string, variables?: Answer) => Promise<Answer> {
  const seeded = useSeededGraph()
  return (question, variables) =>
    data(seeded.graph, question.includes('...Cited') ? `${question} ${cited}` : question, variables)
}

/** The fact rests on these words of that article: they were read there, by hand, before the API was asked. */
export function expectCited(fact: Answer, article: string, words: string): void {
  const passages = fact.citations.filter(({ source }: Answer) => source.canonicalId === `article:${article}`)
  expect(passages.map(({ quote }: Answer) => quote)).toContainEqual(expect.stringContaining(words))
  for (const { textKind } of passages) expect(textKind).toBe('RESTATED')
}

export const names = (entities: readonly Answer[]): string[] => entities.map(({ name }) => name).sort()
