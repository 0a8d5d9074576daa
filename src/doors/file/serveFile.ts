/** Answers a request for a file: everything that can fail fails before the first byte, or the connection breaks. */
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { revalidated } from '../../server/caching.ts'
import type { DatasetVersion } from '../../server/dataset.ts'
import type { DoorParts } from '../../server/door.ts'
import { entityTag, namesTag } from '../../server/entityTag.ts'
import { clientAt } from '../../server/share/client.ts'
import { type Row, rowOf } from './column.ts'
import type { FileAbout, Form } from './form/form.ts'
import type { Plan } from './plan.ts'
import type { Turns } from './turn.ts'
import { createPageReader, moved, pagesAfter, type Walker, type WalkPage } from './walk.ts'

export interface Served {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly parts: DoorParts
  readonly turns: Turns
}

/** The first page is small, so that something arrives soon; the others are as long as one question answers quickly. */
const firstPage = 100
const laterPages = 500

/** Milliseconds in which a client has to take something, or it is given up. */
const patience = 60_000

export async function serveFile(served: Served, plan: Plan, form: Form): Promise<FastifyReply> {
  const { request, reply, parts, turns } = served
  if (await isHeld(served)) return reply.code(304).send()
  const isHead = request.method === 'HEAD'
  const giveBack = isHead ? () => {} : turns.take()
  reply.raw.once('close', giveBack)
  try {
    const read = createPageReader(plan.walk, walkerFor(served))
    const first = await firstOf(() => read(firstPage, plan.walk.after, true))
    refuseBeyond(form, first.total)
    describe(served, plan, form, first)
    if (isHead) return reply.send()
    reply.raw.setTimeout(patience, () => reply.raw.destroy())
    const about = aboutFile(plan, first.version, request, parts.publicUrl)
    return reply.send(
      Readable.from(form.write(rowsOf(plan, turns, pagesAfter(first, laterPages, read)), about), { objectMode: false }),
    )
  } catch (error) {
    giveBack()
    throw error
  }
}

function refuseBeyond({ ending, mostRows = Number.POSITIVE_INFINITY }: Form, total: number | null): void {
  if (total === null || total <= mostRows) return
  const message = `The list has ${total} rows; .${ending} holds ${mostRows}.`
  throw new Problem('BAD_ARGUMENT', message, 'Take .csv or .parquet, or narrow the filter.')
}

const addressOf = ({ url }: FastifyRequest): string => url

/** Whether the client has the very file already. */
async function isHeld({ request, reply, parts }: Served): Promise<boolean> {
  const held = request.headers['if-none-match']
  if (held === undefined) return false
  const version = await parts.dataset.recent()
  if (!version || !namesTag(held, tagOf(version, request, parts))) return false
  void reply.header('etag', tagOf(version, request, parts)).header('cache-control', revalidated)
  return true
}

const tagOf = ({ version, hash }: DatasetVersion, request: FastifyRequest, { release }: DoorParts): string =>
  entityTag(release, hash, String(version), addressOf(request))

export function walkerFor({ request, reply, parts }: Omit<Served, 'turns'>): Walker {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort(gone()))
  return { parts, client: clientAt(request.ip), id: request.id, log: request.log, signal: left.signal }
}

const gone = (): Problem => new Problem('TIMEOUT', 'The client did not wait for the file.', 'Wait longer.')

/** While nothing has been sent, a dataset that changed meanwhile is read anew. */
const attempts = 3

export async function firstOf(read: () => Promise<WalkPage>): Promise<WalkPage> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof Problem) || error.message !== moved().message || attempt === attempts) throw error
    }
  }
}

export const shortVersion = ({ version, hash }: DatasetVersion): string => `v${version}-${hash.slice(0, 8)}`

export function describe(
  { request, reply, parts }: Served,
  plan: Plan,
  form: Pick<Form, 'ending' | 'mediaType'>,
  page: WalkPage,
): void {
  const { version, total } = page
  const label = shortVersion(version)
  void reply
    .type(form.mediaType)
    .header('etag', tagOf(version, request, parts))
    .header('cache-control', revalidated)
    .header('x-dataset-version', `${version.version} ${version.hash}`)
  if (total !== null) void reply.header('x-total-count', String(total))
  if (form.ending !== 'json')
    void reply.header('content-disposition', `attachment; filename="${plan.name}-${label}.${form.ending}"`)
}

const aboutFile = (plan: Plan, version: DatasetVersion, request: FastifyRequest, publicUrl: string): FileAbout => ({
  ...{ name: plan.name, meaning: plan.table.meaning, columns: plan.columns, style: plan.style },
  ...{ version, publicUrl, address: `${publicUrl}${request.url}` },
})

async function* rowsOf(
  { table, columns }: Plan,
  turns: Pick<Turns, 'yield'>,
  pages: AsyncIterable<WalkPage>,
): AsyncGenerator<readonly Row[]> {
  for await (const { nodes } of pages) {
    yield nodes.flatMap((node) => table.rowsOf(node)).map((row) => rowOf(columns, row))
    await turns.yield()
  }
}
