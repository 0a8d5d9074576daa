import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { scalars } from '../../client/schema.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = readFileSync(join(root, 'docs/guides/clients.md'), 'utf8')

/** A file of this folder as a project has it that copied `client/`. */
const shown = (name: string): string =>
  readFileSync(join(root, 'test/client', `${name}.ts`), 'utf8').replaceAll('../../client/', './client/')

const seeded = useSeededGraph()
let api: ServedApi

beforeAll(async () => {
  api = await serveApi(seeded.graph)
})

afterAll(() => api.app.close())

describe('the guide for front-end developers', () => {
  it.each(['createApollo', 'createUrql', 'createRelay', 'codegen'])('shows %s.ts as it is run here', (name) => {
    expect(guide).toContain(`\`\`\`ts\n${shown(name)}\`\`\``)
  })

  it('names all scalars to the compiler of Relay', () => {
    const config = JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '')
    expect(config.customScalarTypes).toEqual(scalars)
  })

  it('makes typed documents from the schema that the API serves', async () => {
    const project = await mkdtemp(join(tmpdir(), 'codegen-'))
    for (const folder of ['node_modules', 'client']) await symlink(join(root, folder), join(project, folder))
    await cp(join(root, 'test/operations'), join(project, 'src'), { recursive: true })
    const config = shown('codegen').replace('http://127.0.0.1:4000', api.url)
    await writeFile(join(project, 'codegen.ts'), config)
    await promisify(execFile)(join(root, 'node_modules/.bin/graphql-codegen'), { cwd: project })
    const written = await readFile(join(project, 'src/operations.ts'), 'utf8')
    await rm(project, { recursive: true })
    expect(written).toContain('WhoHeldDocument = ')
    expect(written).toMatch(/WhoHeldQueryVariables = Exact<\{\s+post: string;\s+on: string;/)
  }, 60_000)
})
