/** The graph that the configuration names: a server of the operator's, or one of our own. */
import { createHmac } from 'node:crypto'
import type { Driver } from 'neo4j-driver'
import { connect, type Neo4jAddress } from './connection.ts'
import { createGraph, type Graph, type GraphOptions } from './graph.ts'
import { folderOf } from './local/folder.ts'
import { runningLocalNeo4j, startLocalNeo4j } from './local/localNeo4j.ts'
import type { Report } from './local/progress.ts'
import { requireRoom } from './local/space.ts'

export interface GraphSettings {
  /** The server to use; undefined: a local one in the data folder. */
  readonly neo4j: Neo4jAddress | undefined
  readonly dataDir: string
  readonly javaHome?: string | undefined
}

export interface OpenGraph {
  readonly graph: Graph
  /** Shared by all processes that open this graph as the same user, and known to nobody else; not the password itself. */
  readonly secret: string
  /** Settles when a local server is down for good, with the reason; never for a server of the operator's. */
  readonly lost: Promise<unknown>
  /** Throws SetupError when the disk of a local server may not hold an import of so many bytes of files. */
  readonly room: Room
  /** Closes connections, and a local server that was started for us. */
  close(): Promise<void>
}

export type Room = (bytes: number) => void

const never = new Promise<never>(() => {})

/**
 * Opens the graph. Without a server of the operator's it joins the local one that another process of ours runs on the
 * data folder, or starts it.
 * @throws SetupError with a remedy
 */
export async function openGraph(
  settings: GraphSettings,
  report: Report,
  options: GraphOptions = {},
): Promise<OpenGraph> {
  const { neo4j, dataDir, javaHome } = settings
  const room: Room = (bytes) => neo4j === undefined && requireRoom(folderOf(dataDir), bytes)
  const known = neo4j ?? runningLocalNeo4j(dataDir)
  if (known) return { ...(await opened(known, async () => {}, never, options)), room }
  const local = await startLocalNeo4j({ dataDir, report, javaHome })
  try {
    const onPanic = (): void => local.panicked()
    return { ...(await opened(local, () => local.stop(), local.exited, { ...options, onPanic })), room }
  } catch (error) {
    await local.stop()
    throw error
  }
}

async function opened(
  connection: Neo4jAddress,
  stop: () => Promise<void>,
  lost: Promise<unknown>,
  options: GraphOptions,
): Promise<Omit<OpenGraph, 'room'>> {
  const [driver, vitalDriver] = await connectTwice(connection)
  const isCluster = connection.uri.startsWith('neo4j')
  const graph = createGraph(driver, { database: connection.database, isCluster, vitalDriver, ...options })
  const close = async (): Promise<void> => {
    await graph.close()
    await stop()
  }
  return { graph, secret: secretOf(connection), lost, close }
}

/** The readings that share a connection are few and short. */
const vitalPool = 2

async function connectTwice(connection: Neo4jAddress): Promise<[Driver, Driver]> {
  const driver = await connect(connection)
  try {
    return [driver, await connect(connection, vitalPool)]
  } catch (error) {
    await driver.close()
    throw error
  }
}

const secretOf = ({ username, password }: Neo4jAddress): string =>
  createHmac('sha256', password).update(`thi-dua-graph answers of ${username}`).digest('hex')
