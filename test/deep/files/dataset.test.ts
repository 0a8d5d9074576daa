import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { pino } from 'pino'
import { type Written, writeDataset } from '../../../src/doors/dataset/writeDataset.ts'
import { createApi } from '../../../src/server/api.ts'
import { useSeededGraph } from '../../support/neo4j.ts'
import { publicUrl } from '../../support/serveApi.ts'

/** All tables of the seeds are read, which takes minutes on a busy machine. */
jest.setTimeout(600_000)

const folder = mkdtempSync(join(tmpdir(), 'datasets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)

describe('a data set', () => {
  const seeded = useSeededGraph()
  let written: Written
  const here = (file: string): string => join(folder, written.name, file)

  beforeAll(async () => {
    written = await writeDataset({ graph: seeded.graph, folder, publicUrl })
  })

  it('holds every table in three forms, each as its checksum says', () => {
    const sums = linesOf(here('SHA256SUMS')).map((line) => line.split('  ') as [string, string])
    expect(new Set(sums.map(([, file]) => file))).toEqual(
      new Set(readdirSync(join(folder, written.name)).filter((file) => file !== 'SHA256SUMS')),
    )
    for (const [sum, file] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(here(file)))
          .digest('hex'),
      ).toBe(sum)
    for (const table of ['honours', 'places', 'facts-roles', 'facts-citations', 'facts-statements'])
      for (const ending of ['csv', 'jsonl', 'parquet'])
        expect(sums.map(([, file]) => file)).toContain(`${table}.${ending}`)
    expect(readFileSync(here('honours.parquet')).subarray(0, 4).toString()).toBe('PAR1')
  })

  it('describes each of its columns, codes as text', () => {
    const { resources } = JSON.parse(readFileSync(here('datapackage.json'), 'utf8'))
    for (const { path, schema } of resources) {
      const [header = ''] = linesOf(here(path))
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header.split(','))
    }
    const places = resources.find(({ name }: { name: string }) => name === 'places')
    expect(places.schema).toMatchObject({
      primaryKey: ['id'],
      fields: expect.arrayContaining([expect.objectContaining({ name: 'code', type: 'string' })]),
    })
    const { tables } = JSON.parse(readFileSync(here('csv-metadata.json'), 'utf8'))
    expect(tables).toHaveLength(resources.length)
    const { distribution } = JSON.parse(readFileSync(here('dcat.jsonld'), 'utf8'))
    expect(distribution).toHaveLength(resources.length * 3)
  })

  it('is not written a second time', async () => {
    expect(await writeDataset({ graph: seeded.graph, folder, publicUrl })).toMatchObject({
      name: written.name,
      isOld: true,
    })
  })

  it('is served as it is, in parts too, and the newest by the name of latest', async () => {
    const app = await createApi({ graph: seeded.graph, logger: pino({ level: 'silent' }), publicUrl, datasets: folder })
    try {
      const url = await app.listen({ port: 0, host: '127.0.0.1' })
      const get = (path: string, headers = {}) => fetch(`${url}${path}`, { headers, redirect: 'manual' })
      expect(await (await get('/data/')).json()).toMatchObject({ latest: written.name })
      const latest = await get('/data/latest/honours.csv')
      expect([latest.status, latest.headers.get('location')]).toEqual([
        302,
        `${publicUrl}/data/${written.name}/honours.csv`,
      ])
      const csv = await get(`/data/${written.name}/honours.csv`)
      expect(csv.headers.get('cache-control')).toContain('immutable')
      expect(await csv.text()).toBe(readFileSync(here('honours.csv'), 'utf8'))
      const part = await get(`/data/${written.name}/honours.parquet`, { range: 'bytes=0-3' })
      expect([part.status, await part.text()]).toEqual([206, 'PAR1'])
      for (const path of [
        '/data/v999-00000000/honours.csv',
        `/data/${written.name}/..%2f..%2fpassword`,
        `/data/${written.name}/no.csv`,
      ]) {
        const refused = await get(path)
        expect([refused.status, refused.headers.get('content-type')]).toEqual([
          404,
          'application/problem+json; charset=utf-8',
        ])
      }
    } finally {
      await app.close()
    }
  })
})
