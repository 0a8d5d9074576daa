/** A page of a list as JSON, with a link to the next. */
import type { FastifyReply } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { rowOf } from './column.ts'
import { objectOf } from './form/jsonLines.ts'
import type { Plan } from './plan.ts'
import { describe, firstOf, type Served, walkerFor } from './serveFile.ts'
import { createPageReader, type WalkPage } from './walk.ts'

const usual = 100
const most = 1_000

const form = { ending: 'json', mediaType: 'application/json; charset=utf-8' }

export async function serveJsonPage(served: Served, plan: Plan, query: URLSearchParams): Promise<FastifyReply> {
  const { request, reply } = served
  const size = sizeOf(plan.asked.options.first)
  const read = createPageReader(plan.walk, walkerFor(served))
  const page = await firstOf(() => read(size, plan.walk.after, true))
  describe(served, plan, form, page)
  const next = page.next && nextAddress(served, query, page.next)
  if (next) void reply.header('link', `<${next}>; rel="next"`)
  return reply.send(request.method === 'HEAD' ? '' : JSON.stringify(bodyOf(plan, page, next)))
}

function sizeOf(first: string | undefined): number {
  const size = Number(first ?? usual)
  if (Number.isInteger(size) && size >= 1 && size <= most) return size
  throw new Problem(
    'BAD_ARGUMENT',
    `first=${first?.slice(0, 20)} is outside 1..${most}.`,
    'Follow next for more, or take .jsonl, which has all.',
  )
}

function nextAddress({ request, parts }: Served, query: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(query)
  next.set('after', cursor)
  return `${parts.publicUrl}${request.url.split('?', 1)[0]}?${next}`
}

const bodyOf = ({ table, columns }: Plan, page: WalkPage, next: string | null): object => ({
  total: page.total,
  dataset: page.version,
  next,
  rows: page.nodes.flatMap((node) => table.rowsOf(node)).map((row) => objectOf(columns, rowOf(columns, row))),
})
