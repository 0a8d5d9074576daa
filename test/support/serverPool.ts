/**
 * The Neo4j servers of a test run. The run's own process holds them; test files, which run side by side in workers, ask
 * for one over a socket, since that is all they share. A server is lent until the file's connection ends, so that a
 * worker that crashes gives its server back too.
 */
import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Neo4jAddress } from '../../src/graph/connection.ts'

/** `SEEDED` holds all seeds and is only read, by any number of files at once. `EMPTY` is lent to one file at a time. */
export type ServerName = 'EMPTY' | 'SEEDED'

/** What a server may still hold when a file gives it back: the graph of few places, as the next file wants it, or anything. */
export type Contents = 'SMALL' | 'ANY'

export interface Lent {
  readonly neo4j: Neo4jAddress
  /** What an EMPTY server holds from the file before. */
  readonly contents: Contents
}

interface Request {
  readonly name: ServerName
  /** Preferred contents of an EMPTY server. */
  readonly wanted: Contents
}

/** The messages of a conversation: a request, then what was lent or why nothing is, then what the server holds at the end. */
type Answer = Lent | { readonly error: string }

interface Server {
  readonly neo4j: Neo4jAddress
  contents: Contents
}

export interface PoolOptions {
  /** How many files may have an EMPTY server at once. */
  readonly most: number
  start(name: ServerName): Promise<Neo4jAddress>
}

export interface ServerPool {
  /** The port under which test files borrow servers. */
  readonly port: number
  close(): void
}

/** Lends servers, each started when it is first asked for. */
export async function serveServers({ most, start }: PoolOptions): Promise<ServerPool> {
  let seeded: Promise<Neo4jAddress> | undefined
  let started = 0
  const idle: Server[] = []
  const waiting: ((server: Server) => void)[] = []

  const lendSeeded = async (): Promise<Lent> => {
    seeded ??= start('SEEDED')
    return { neo4j: await seeded, contents: 'ANY' }
  }

  async function takeEmpty(wanted: Contents): Promise<Server> {
    const fitting = idle.find(({ contents }) => contents === wanted) ?? idle[0]
    if (fitting) return idle.splice(idle.indexOf(fitting), 1)[0] as Server
    if (started === most) return new Promise((resolve) => waiting.push(resolve))
    started += 1
    return { neo4j: await start('EMPTY'), contents: 'ANY' }
  }

  function giveBack(server: Server): void {
    const next = waiting.shift()
    if (next) next(server)
    else idle.push(server)
  }

  async function converse(socket: Socket): Promise<void> {
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
    const request = await lines.next()
    if (request.done) return
    const { name, wanted } = JSON.parse(request.value) as Request
    if (name === 'SEEDED') return answer(socket, await lendSeeded())
    const server = await takeEmpty(wanted)
    answer(socket, server)
    server.contents = 'ANY'
    const ending = await lines.next().catch(() => ({ done: true, value: '' }) as const)
    if (!ending.done) server.contents = JSON.parse(ending.value) as Contents
    giveBack(server)
  }

  const listening = createServer((socket) => {
    socket.on('error', () => {})
    converse(socket).catch((error: unknown) => answer(socket, { error: String(error) }))
  })
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return { port: (listening.address() as AddressInfo).port, close: () => void listening.close() }
}

const answer = (socket: Socket, message: Answer): void => void socket.write(`${JSON.stringify(message)}\n`)

export interface Borrowed extends Lent {
  /** Gives the server back, and says what it holds. */
  giveBack(contents: Contents): void
}

/** Borrows a server from the pool at that port; waits until one is free. */
export async function borrowServer(port: number, name: ServerName, wanted: Contents = 'ANY'): Promise<Borrowed> {
  const socket = createConnection({ port, host: '127.0.0.1' })
  socket.write(`${JSON.stringify({ name, wanted } satisfies Request)}\n`)
  const [line] = (await once(createInterface({ input: socket }), 'line')) as [string]
  const lent = JSON.parse(line) as Answer
  if ('error' in lent) throw new Error(lent.error)
  return { ...lent, giveBack: (contents) => void socket.end(`${JSON.stringify(contents)}\n`) }
}
