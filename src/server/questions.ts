/** The named questions that come with the project, for the query page. */
import { readdirSync, readFileSync } from 'node:fs'
import type { ExampleQuery } from './queryPage.ts'

const folder = new URL('../../docs/questions/', import.meta.url)

/** Each file is one question; its first comment line is the question in words. */
export function readQuestions(): ExampleQuery[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .map((query) => ({ name: /^#\s*(.+)$/mu.exec(query)?.[1] ?? 'Question', query }))
}
