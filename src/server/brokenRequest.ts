/** Requests so broken that no route ever sees them: answered as every error is, instead of by a connection that breaks. */
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ConnectionError, FastifyInstance } from 'fastify'
import { errorBody } from './errorHandler.ts'

interface Words {
  readonly status: number
  readonly message: string
  readonly remedy: string
  readonly headers?: readonly string[]
}

const unreadable: Words = {
  status: 400,
  message: 'This is not a well-formed HTTP request.',
  remedy: 'Send HTTP/1.1 without encryption, or https to the address of whatever ends TLS in front of this server.',
}

const known: Readonly<Record<string, Words>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    message: 'The address and the headers are longer than 16 KiB together.',
    remedy:
      'Send long operations as a POST, or by their hash alone; leave out cookies and headers that nobody asked for.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    message: 'The request did not arrive in time.',
    remedy: 'Send it at once, or over a faster connection.',
  },
}

const noTunnel: Words = {
  status: 405,
  message: 'CONNECT has no meaning here.',
  remedy: 'Send operations to /graphql by GET or POST.',
  headers: ['allow: GET, HEAD, POST, OPTIONS'],
}

/** To be given to Fastify as `clientErrorHandler`. */
export function answerBrokenRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || answered.has(socket)) return
  answer(socket, known[error.code] ?? unreadable)
}

/** Answers what Node hands to no route: tunnels, and expectations (RFC 9110) that nobody can meet. */
export function answerUnroutable(app: FastifyInstance): void {
  app.server.on('connect', (_request: IncomingMessage, socket: Duplex) => answer(socket, noTunnel))
  app.server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { 'content-type': 'application/json; charset=utf-8' })
    response.end(errorBody('BAD_REQUEST', 'The Expect header asks for what this server cannot do.', 'Leave it out.'))
  })
}

const answered = new WeakSet<Duplex>()

/** Milliseconds in which what the client still sends is read and dropped: cut at once, it would never see the answer. */
const patience = 1_000

function answer(socket: Duplex, { status, message, remedy, headers = [] }: Words): void {
  answered.add(socket)
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = errorBody('BAD_REQUEST', message, remedy)
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
    ...headers,
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
  setTimeout(() => socket.destroy(), patience).unref()
}
