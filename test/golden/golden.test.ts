import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { goldenOf } from './golden.ts'
import { questions } from './question.ts'

const folder = new URL('./', import.meta.url)
const fileOf = (name: string): URL => new URL(`${name}.cypher`, folder)
const files = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.cypher'))

// Whoever changed a query on purpose writes the files anew (docs/testing.md).
const isWriting = process.env.GOLDEN === 'write'

if (isWriting) {
  mkdirSync(folder, { recursive: true })
  for (const file of files()) rmSync(new URL(file, folder))
}

describe('the query behind a question', () => {
  it.each(Object.keys(questions))('is the one in %s.cypher', async (name) => {
    const question = questions[name]
    if (!question) throw new Error(name)
    const golden = await goldenOf(question, name)
    if (isWriting) writeFileSync(fileOf(name), golden)
    expect(golden).toBe(readFileSync(fileOf(name), 'utf8'))
  })

  it('has a file of its own, and no file is left over', () => {
    expect(files().sort()).toEqual(
      Object.keys(questions)
        .map((name) => `${name}.cypher`)
        .sort(),
    )
  })
})
