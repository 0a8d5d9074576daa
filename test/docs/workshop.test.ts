/** Files for editors and for the forge name what the project itself uses. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readPage, root } from './page.ts'

const readYaml = (path: string) => parse(readFileSync(join(root, path), 'utf8'))

describe('editors', () => {
  const { schema, documents } = readYaml('.graphqlrc.yml')

  it.each(['codegen.ts', 'eslint.config.js'])('read the schema and the operations that %s names', (config) => {
    const text = readPage(config)
    expect(/schema: '([^']+)'/.exec(text)?.[1]).toBe(schema)
    const named = [...text.matchAll(/'((?:src|test)[^']+\.graphql)'/g)].map(([, glob]) => glob)
    expect(named).not.toEqual([])
    expect(named.filter((glob) => !documents.includes(glob))).toEqual([])
  })
})

describe('the workflow', () => {
  const { strategy, steps } = readYaml('.github/workflows/ci.yml').jobs.check

  it('runs what a clean clone is checked with', () => {
    const run = steps.flatMap((step: { run?: string }) => step.run ?? [])
    expect(run).toEqual(['.ci/run'])
    expect(existsSync(join(root, '.ci/run'))).toBe(true)
  })

  it('begins at the oldest Node that the package supports', () => {
    const { engines } = JSON.parse(readPage('package.json'))
    expect(`${Math.min(...strategy.matrix.node)}`).toBe(/\d+/.exec(engines.node)?.[0])
  })
})
