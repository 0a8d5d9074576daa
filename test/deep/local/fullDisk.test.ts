import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type OpenGraph, openGraph } from '../../../src/graph/openGraph.ts'
import { type ServedApi, serveApi } from '../../support/serveApi.ts'
import { jarsDir, temporaryFolder } from '../../support/testServer.ts'

// Java is started twice here, on a machine that may be busy with other tests.
jest.setTimeout(300_000)

const disk = temporaryFolder()
const filler = join(disk, 'filler')

/** A disk of our own, in memory; why there is none where only some users may mount. */
function mountDisk(): string | undefined {
  try {
    mkdirSync(disk, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk], { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `No small disk can be mounted, so nobody tests what a full one does: ${(error as Error).message}`
  }
}

const whyNot = mountDisk()
if (whyNot) console.warn(whyNot)
const suite = whyNot ? describe.skip : describe

function fill(): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(filler, Buffer.alloc(bavail * bsize - 2_000_000))
}

/** One story, each test going on where the one before it ended. */
suite('a local Neo4j whose disk fills', () => {
  let open: OpenGraph
  let api: ServedApi
  const told: string[] = []

  beforeAll(async () => {
    mkdirSync(join(disk, 'neo4j'), { recursive: true })
    symlinkSync(jarsDir, join(disk, 'neo4j', 'jars'))
    open = await openGraph({ neo4j: undefined, dataDir: disk }, (line) => told.push(line))
    api = await serveApi(open.graph)
    await open.graph.run({ text: "CREATE (:Dataset {id: 'dataset', version: 1, hash: 'kept'})" }, {})
  })

  afterAll(async () => {
    await api?.app.close()
    await open?.close()
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  })

  const health = async (path: string): Promise<string> => {
    const response = await fetch(`${api.url}/health/${path}`)
    return `${response.status} ${await response.text()}`
  }

  it('is ready before, and refuses an import that the disk cannot hold', async () => {
    expect(await health('ready')).toMatch(/^200/)
    expect(() => open.room(10_000)).not.toThrow()
    expect(() => open.room(10_000_000)).toThrow(/^The disk of .* has \d+ MB free; this import needs 1018 MB\.$/)
  })

  it('says that it is not ready, and why, while the process lives', async () => {
    fill()
    const text = "UNWIND range(1, 100000) AS i CREATE (:Lost {t: 'abcdefghijklmnopqrstuvwxyz' + i})"
    await expect(open.graph.run({ text }, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await health('ready')).toMatch(/^503 .*its disk is full/)
    expect(await health('live')).toMatch(/^200/)
  })

  it('is started again by itself once there is room, with all that was committed and nothing else', async () => {
    rmSync(filler)
    const end = Date.now() + 200_000
    while (!(await health('ready')).startsWith('200') && Date.now() < end)
      await new Promise((go) => setTimeout(go, 500))
    expect(await health('ready')).toMatch(/^200/)
    expect(told.join('\n')).toContain('is started again')
    const text = 'MATCH (one) RETURN labels(one)[0] AS label, count(*) AS count'
    expect(await open.graph.run({ text }, {})).toEqual([{ label: 'Dataset', count: 1 }])
  })
})
