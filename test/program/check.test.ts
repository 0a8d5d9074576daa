/** `thi-dua check` as a shell runs it, on the graph with all seeds. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it, jest } from '@jest/globals'
import { testNeo4j, useSeededGraph } from '../support/neo4j.ts'

jest.setTimeout(300_000)
useSeededGraph()

const bin = fileURLToPath(new URL('../../bin/thiDua.js', import.meta.url))
const seeds = fileURLToPath(new URL('../../seeds/dossiers/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-graph-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: unknown
  readonly out: string
}

function check(...parameters: string[]): Promise<Ended> {
  const { uri, username, password } = testNeo4j('SEEDED')
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, 'check', ...parameters], { env }, (error, out) =>
      resolve({ code: error?.code ?? 0, out }),
    )
  })
}

it('finds nothing wrong with a dossier of the seeds', async () => {
  const { code, out } = await check('--json', join(seeds, 'bkgov-20201023.yaml'))
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({ dossiers: 1, facts: 7, problemCount: 0, problems: [] })
})

it('names what is wrong with a folder, for people and for programs', async () => {
  const file = join(folder, 'X\u0007.YAML')
  writeFileSync(file, 'article:\n  id: x\n')
  writeFileSync(join(folder, '._X.yaml'), 'not for us')
  const problem = { file, line: 1, path: 'article.title', message: 'is missing', hint: null }
  const asData = await check('--json', folder)
  expect(asData.code).toBe(1)
  expect(JSON.parse(asData.out)).toMatchObject({ dossiers: 1, problemCount: 3, problems: [problem, {}, {}] })
  const asText = await check('--max-problems', '1', folder)
  expect(asText).toEqual({
    code: 1,
    out: `${folder}/X\\u0007.YAML:1 article.title: is missing
… and 2 more: mend these first, or see more with --max-problems 3.
1 dossiers, 0 facts, 3 problems
`,
  })
})
