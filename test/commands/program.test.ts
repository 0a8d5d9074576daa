/** The program as a shell runs it. Nothing here needs a Neo4j. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, jest } from '@jest/globals'

// The first one to run may have to compile the sources, beside all the other tests.
jest.setTimeout(300_000)

const bin = fileURLToPath(new URL('../../bin/thiDua.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-graph-program-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const run = (parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  ended(spawn(process.execPath, [bin, ...parameters], { env: { ...process.env, DATA_DIR: folder, ...env } }))

const inShell = (script: string): Promise<Ended> =>
  ended(spawn('sh', ['-c', script], { env: { ...process.env, NODE: process.execPath, BIN: bin } }))

const children: ChildProcessWithoutNullStreams[] = []
afterAll(() => children.forEach((child) => void child.kill('SIGKILL')))

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  children.push(child)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  return new Promise((resolve) => void child.once('close', (code) => resolve({ code, out, err })))
}

describe('thi-dua', () => {
  it('says on stdout what was asked for, on stderr what is wrong, and ends accordingly', async () => {
    const help = await run(['check', '--help'])
    expect(help).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: thi-dua check'),
      err: expect.any(String),
    })
    const mistyped = await run(['chek'])
    expect(mistyped).toMatchObject({ code: 2, out: '', err: expect.stringContaining('(Did you mean check?)') })
  })

  it('gives a program what it needs to know of a failure too', async () => {
    const path = join(folder, 'khong-co.yaml')
    const { code, out, err } = await run(['check', '--json', path])
    const remedy = 'Check the path; it starts from the folder you are in.'
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual({ error: { message: `There is no ${path}.`, remedy } })
    expect(err).toContain(`There is no ${path}. ${remedy}\n`)
  })

  it('does not wait for a pipe that nobody writes into, nor follow links in a circle', async () => {
    const [pipe, link] = [join(folder, 'pipe.yaml'), join(folder, 'link.yaml')]
    execFileSync('mkfifo', [pipe])
    symlinkSync(link, link)
    expect(await run(['check', pipe])).toMatchObject({ code: 2, err: expect.stringContaining('is a pipe, not a file') })
    expect(await run(['import', link])).toMatchObject({ code: 2, err: expect.stringContaining('leads in a circle') })
  })

  it('ends with 3 when the configuration cannot be used, without a password', async () => {
    const { code, err } = await run(['check', bin], { REDIS_URL: 'redis:/:hunter2@cache.example' })
    expect(code).toBe(3)
    expect(err).toMatch(/REDIS_URL names no server/)
    expect(err).not.toMatch(/hunter2/)
  })

  it('refuses a word that is no id of a source', async () => {
    const { code, err } = await run(['remove', 'bao-mau'])
    expect(code).toBe(2)
    expect(err).toContain('“bao-mau” is no id of this graph. Write the id of a source as the API returns it')
  })

  it('loses nothing of a long answer when its reader is slow', async () => {
    // The kernel keeps 64 KiB of a pipe; the rest has to wait for the reader, who comes when all has been said.
    const { out } = await inShell(`"$NODE" "$BIN" gaps --json | (sleep 5; cat)`)
    expect(out.length).toBeGreaterThan(200_000)
    expect(JSON.parse(out)).toMatchObject({ provinces: 88, gaps: expect.any(Array), shares: expect.any(Object) })
  })

  it('is content with a reader who leaves, and says that it is at work', async () => {
    const { out, err } = await inShell(`{ "$NODE" "$BIN" gaps; echo "ended with $?" >&2; } | head -1`)
    expect(out).toMatch(/^88 provinces, \d+ districts, \d+ communes\n$/)
    expect(err).toMatch(/Reading the places …\nended with 0\n$/)
  })

  it('says that its port is taken before it starts a Neo4j', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const dataDir = join(folder, 'data')
    mkdirSync(dataDir)
    // A file where its Neo4j would have a folder: starting one would complain of that.
    writeFileSync(join(dataDir, 'neo4j'), '')
    const { code, err } = await run(['start'], { PORT: String(port), DATA_DIR: dataDir })
    await new Promise((resolve) => other.close(resolve))
    expect(code).toBe(3)
    expect(err).toContain(`Port ${port} of 127.0.0.1 is taken by another program`)
    expect(err).not.toMatch(/Neo4j/)
  })
})
