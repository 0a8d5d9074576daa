import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { jarsDir } from '../support/testServer.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const patch = fileURLToPath(new URL('../kinds/studyVisit.patch', import.meta.url))
const parts = [
  'src',
  'schema',
  'seeds',
  'client',
  'bench',
  'test',
  'docs',
  'bin',
  'codegen',
  'tools',
  'web',
  'codegen.ts',
  'tsconfig.json',
  'jest.config.js',
  'eslint.config.js',
  'package.json',
  'pom.xml',
]

describe('the guide to a new kind of fact', () => {
  let copy: string
  const run = (command: string, ...words: string[]): string => {
    try {
      return execFileSync(command, words, { cwd: copy, encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
      throw new Error(`${command} ${words.join(' ')}\n${stdout}\n${stderr}`)
    }
  }

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'thi-dua-graph-kind-'))
    for (const part of parts)
      cpSync(join(project, part), join(copy, part), {
        recursive: true,
        filter: (path) => !path.includes('node_modules'),
      })
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
    // Its own Neo4j runs from the same jars.
    mkdirSync(jarsDir, { recursive: true })
    mkdirSync(join(copy, 'data/neo4j'), { recursive: true })
    symlinkSync(jarsDir, join(copy, 'data/neo4j/jars'))
    run('git', 'apply', patch)
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('takes at most six files', () => {
    const files = run('git', 'apply', '--numstat', '--reverse', patch).trim().split('\n')
    expect(files.length).toBeLessThanOrEqual(6)
  })

  it('makes a kind that passes the checks, is imported, asked for and audited', () => {
    run('npm', 'run', '--silent', 'codegen')
    run('npm', 'run', '--silent', 'types')
    run('npm', 'run', '--silent', 'lint:graphql')
    run('npm', 'run', '--silent', 'jest', '--', 'test/domain/kinds', 'test/schema/sdl', 'test/schema/resolvers')
    run('npm', 'run', '--silent', 'jest', '--', 'test/ingest/import/studyVisit')
  }, 1_200_000)
})
