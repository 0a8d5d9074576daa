/** Data sets as they were written: `/data/v12-c1adb712/honours.parquet`, `/data/latest/…`, and at `/data/` which there are. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import { revalidated } from '../../server/caching.ts'
import type { Door } from '../../server/door.ts'
import { answerProblem } from '../file/fileDoor.ts'
import { FileProblem } from '../file/fileProblem.ts'
import { datasetsIn } from './shelf.ts'

const forever = 'public, max-age=31536000, immutable'

export const datasetDoor =
  (folder: string): Door =>
  async (app, { publicUrl }) => {
    mkdirSync(folder, { recursive: true })
    await app.register(async (scope) => {
      scope.setErrorHandler(answerProblem)
      await scope.register(fastifyStatic, { root: resolve(folder), serve: false, cacheControl: false })
      scope.get('/data', (_, reply) => reply.redirect(`${publicUrl}/data/`, 301))
      scope.get('/data/', (_, reply) => reply.header('cache-control', revalidated).send(indexOf(folder, publicUrl)))
      scope.get<{ Params: { name: string } }>('/data/:name', ({ params }, reply) =>
        reply.redirect(`${publicUrl}/data/${encodeURIComponent(params.name)}/`, 301),
      )
      scope.get<{ Params: { name: string; '*': string } }>('/data/:name/*', ({ params }, reply) =>
        answer(folder, publicUrl, params.name, params['*'], reply),
      )
    })
  }

function answer(folder: string, publicUrl: string, name: string, file: string, reply: FastifyReply): FastifyReply {
  const names = datasetsIn(folder)
  const [latest] = names
  if (name === 'latest' && latest)
    return reply
      .header('cache-control', revalidated)
      .redirect(`${publicUrl}/data/${latest}/${encodeURIComponent(file)}`, 302)
  if (!names.includes(name)) throw new FileProblem(404, `There is no data set ${name.slice(0, 40)}.`, thereAre(names))
  const files = readdirSync(join(folder, name))
  if (file === '') return reply.header('cache-control', forever).send(contentsOf(publicUrl, name, files))
  if (!files.includes(file)) throw new FileProblem(404, `${name} has no file ${file.slice(0, 80)}.`, thereAre(files))
  return reply.header('cache-control', forever).type(typeOf(file)).sendFile(`${name}/${file}`)
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
}
const typeOf = (file: string): string => types[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'

const thereAre = (names: readonly string[]): string =>
  names.length > 0 ? `There are ${names.join(', ')}.` : 'None has been written: run `thi-dua dataset`.'

const indexOf = (folder: string, publicUrl: string): object => {
  const names = datasetsIn(folder)
  return { latest: names[0] ?? null, datasets: names.map((name) => ({ name, address: `${publicUrl}/data/${name}/` })) }
}

const contentsOf = (publicUrl: string, name: string, files: readonly string[]): object => ({
  name,
  files: files.map((file) => `${publicUrl}/data/${name}/${file}`),
})
