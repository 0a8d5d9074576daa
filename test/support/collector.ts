/** A collector that takes traces by OTLP over HTTP as JSON, and refuses what the protocol does not allow. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })
const id = (bytes: number) => z.string().regex(new RegExp(`^[\\da-f]{${2 * bytes}}$`))
const span = z.object({
  traceId: id(16),
  spanId: id(8),
  parentSpanId: id(8).optional(),
  name: z.string().min(1),
  kind: z.number().int().min(0).max(5),
  startTimeUnixNano: z.string().regex(/^\d+$/),
  endTimeUnixNano: z.string().regex(/^\d+$/),
  attributes: z.array(attribute),
  status: z.object({ code: z.number().int().optional(), message: z.string().optional() }),
})
const request = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ scope: z.object({ name: z.string() }), spans: z.array(span) })),
    }),
  ),
})

export interface CollectedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parent: string | undefined
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly failed: boolean
}

export interface Collector {
  readonly endpoint: string
  readonly spans: CollectedSpan[]
  /** Of the service that sent them. */
  readonly services: unknown[]
  readonly headers: IncomingHttpHeaders[]
  /** What was sent otherwise than the protocol says. */
  readonly faults: string[]
  close(): void
}

export async function startCollector(): Promise<Collector> {
  const [spans, services, headers, faults]: [CollectedSpan[], unknown[], IncomingHttpHeaders[], string[]] = [
    [],
    [],
    [],
    [],
  ]
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    headers.push(incoming.headers)
    const isRight = incoming.method === 'POST' && incoming.url === '/v1/traces'
    if (!isRight || incoming.headers['content-type'] !== 'application/json')
      faults.push(`${incoming.method} ${incoming.url}`)
    const { success, data, error } = request.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    if (!success) faults.push(error.message)
    for (const { resource, scopeSpans } of data?.resourceSpans ?? []) {
      services.push(named(resource.attributes)['service.name'])
      spans.push(...scopeSpans.flatMap((scope) => scope.spans).map(collected))
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { endpoint, spans, services, headers, faults, close: () => server.close() }
}

const collected = (one: z.infer<typeof span>): CollectedSpan => ({
  traceId: one.traceId,
  spanId: one.spanId,
  parent: one.parentSpanId,
  name: one.name,
  attributes: named(one.attributes),
  failed: one.status.code === 2,
})

const named = (attributes: z.infer<typeof attribute>[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
