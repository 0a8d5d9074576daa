import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Folder } from './folder.ts'

/** What every Neo4j tool tries first. */
export const boltPort = 7687

/**
 * The port Neo4j is to answer on: the one this folder had before, else the preferred one, and any free one where
 * another program has that. It is remembered in the folder.
 */
export async function choosePort(folder: Folder, preferred: number): Promise<number> {
  const remembered = existsSync(folder.port) ? Number.parseInt(readFileSync(folder.port, 'utf8'), 10) : preferred
  const port = (await freePort(remembered)) ?? (await freePort(0)) ?? preferred
  writeFileSync(folder.port, `${port}\n`)
  return port
}

/** The port itself if nothing listens on it on loopback (for 0: one that the system picks), else undefined. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : undefined
      server.close(() => resolve(taken))
    })
  })
}
