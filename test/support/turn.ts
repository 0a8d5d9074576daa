import { once } from 'node:events'
import { createConnection, createServer, type Server, type Socket } from 'node:net'

/**
 * Test files run side by side, and Neo4j Community has one database: whoever wants it to itself takes its turn here. A
 * turn is a connection to this server; it comes when a byte arrives and ends with the connection, so also with a worker
 * that crashes.
 */
export async function serveTurns(): Promise<Server> {
  const waiting: Socket[] = []
  const next = (): void => void waiting[0]?.write('.')
  const server = createServer((socket) => {
    waiting.push(socket)
    if (waiting.length === 1) next()
    socket.on('error', () => {})
    socket.once('close', () => {
      const wasFirst = waiting[0] === socket
      waiting.splice(waiting.indexOf(socket), 1)
      if (wasFirst) next()
    })
    socket.resume()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Waits for a turn at the server on that port; the function returned ends it. */
export async function takeTurn(port: number): Promise<() => void> {
  const socket = createConnection({ port, host: '127.0.0.1' })
  await once(socket, 'data')
  return () => void socket.destroy()
}
