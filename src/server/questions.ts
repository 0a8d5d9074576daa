/** The named questions that come with the project, for the query page and the list of questions. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../wording/language.ts'
import type { ExampleQuery } from './queryPage.ts'

const folder = new URL('../../docs/questions/', import.meta.url)

export interface NamedQuestion extends ExampleQuery {
  /** The question in words. */
  readonly titles: Readonly<Record<Language, string>>
}

/** Each file is one question. Its first two lines are the question in words, in English and in Vietnamese. */
export const readQuestions = (): NamedQuestion[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => readQuestion(file, readFileSync(new URL(file, folder), 'utf8')))

/** `01-communes-honoured.graphql` is called `communes-honoured`, which stays when questions are put in another order. */
function readQuestion(file: string, query: string): NamedQuestion {
  const [, EN, VI] = /^# (.+)\n# (.+)\n/u.exec(query) ?? []
  if (!EN || !VI) throw new Error(`${file} does not begin with its question in English and in Vietnamese.`)
  return { name: file.replace(/^\d+-|\.graphql$/gu, ''), title: EN, titles: { EN, VI }, query }
}
