import neo4j, { type Driver, type Config as DriverConfig, type ServerInfo } from 'neo4j-driver'
import { SetupError } from './local/setupError.ts'

/** A Neo4j server, or cluster (`neo4j://`), and the database on it; undefined: its default one. */
export interface Neo4jAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database?: string | undefined
}

/** The first release with everything our Cypher uses; the last of its line, which still runs on Java 17. */
const oldest = { major: 5, minor: 26 }

const driverConfig: DriverConfig = {
  userAgent: 'thi-dua-graph',
  // All our numbers are small or dates; whole numbers as plain numbers spare every row a conversion.
  disableLosslessIntegers: true,
  connectionAcquisitionTimeout: 10_000,
  connectionTimeout: 5_000,
  // A local Neo4j that crashed answers again after about five seconds; questions that come meanwhile are answered late.
  maxTransactionRetryTime: 15_000,
  telemetryDisabled: true,
  // Every row is wanted at once: in portions of a thousand a long answer would wait for a round trip between them.
  fetchSize: -1,
  // Nobody reads what the server has to remark on a query; each remark costs it and us.
  notificationFilter: { minimumSeverityLevel: 'OFF' },
}

/** Neo4j serves 400 Bolt connections by default: several processes of the API fit beside each other. */
export const poolSize = 50

/**
 * Opens a driver and proves that it works: the server answers, is a Neo4j this project can use, takes the password and
 * has the database.
 * @throws SetupError saying which of these fails; nothing is left open
 */
export async function connect(connection: Neo4jAddress, maxConnectionPoolSize = poolSize): Promise<Driver> {
  const { uri, username, password } = connection
  // A copy, for the driver writes into what it is given (`encrypted`, from the scheme).
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { ...driverConfig, maxConnectionPoolSize })
  try {
    refuseOtherServers(await ask(driver, connection.database), uri)
    return driver
  } catch (error) {
    await driver.close()
    throw error instanceof SetupError ? error : failure(error, connection)
  }
}

/** An actual query, since a mere connection does not show whether there is such a database. */
async function ask(driver: Driver, database: string | undefined): Promise<ServerInfo> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    disableAutoCommitRetries: true,
    ...(database === undefined ? {} : { database }),
  })
  try {
    const result = await session.run('RETURN 1')
    return result.summary.server
  } finally {
    await session.close()
  }
}

function refuseOtherServers(server: ServerInfo, uri: string): void {
  if (isSupported(server.agent ?? '')) return
  throw new SetupError(
    `The server at ${uri} is ${server.agent ?? 'of unknown make'}, not Neo4j ${oldest.major}.${oldest.minor} or newer.`,
    'Name another server in NEO4J_URI, or unset it to have the project start its own.',
  )
}

/** Whether a server that calls itself so (`Neo4j/5.26.28`, since 2025 `Neo4j/2025.10.1`) can be used. */
export function isSupported(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  if (major === undefined) return false
  return Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor)
}

type Explain = (connection: Neo4jAddress) => [message: string, remedy: string]

const explanations: Readonly<Record<string, Explain>> = {
  'Neo.ClientError.Security.Unauthorized': ({ uri, username }) => [
    `Neo4j at ${uri} refuses the user ${username} with this password.`,
    'Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
  ],
  'Neo.ClientError.Security.CredentialsExpired': ({ uri, username }) => [
    `Neo4j at ${uri} wants the password of ${username} changed before it is used.`,
    'Change it once (`cypher-shell` or Neo4j Browser ask for it) and set NEO4J_PASSWORD to the new one.',
  ],
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ uri }) => [
    `Neo4j at ${uri} refuses to listen for a moment, after too many wrong passwords.`,
    'Correct NEO4J_PASSWORD, wait some seconds and try again.',
  ],
  'Neo.ClientError.Database.DatabaseNotFound': ({ uri, database }) => [
    `Neo4j at ${uri} has no database named ${database ?? 'so'}.`,
    'Correct NEO4J_DATABASE, or unset it to use the default database (the only one in Community Edition).',
  ],
}

function failure(error: unknown, connection: Neo4jAddress): SetupError {
  const { code = '', message = String(error) } = innermost(error) as { code?: string; message?: string }
  const [what, remedy] = explanations[code]?.(connection) ?? unreachable(connection.uri, message)
  return new SetupError(what, remedy, error)
}

/** With `neo4j://` the driver says only that it found no router; why is in the cause. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : error
}

function unreachable(uri: string, message: string): [message: string, remedy: string] {
  if (message.includes('HTTP')) {
    return [`What answers at ${uri} speaks HTTP, not Bolt.`, 'Give the Bolt port of Neo4j in NEO4J_URI, usually 7687.']
  }
  return [
    `Neo4j at ${uri} cannot be reached: ${shortReason(message)}.`,
    'Start it, correct NEO4J_URI (`bolt+s://` or `neo4j+s://` where it wants encryption), or unset it to have the project start its own.',
  ]
}

/** The driver puts four lines of general advice before the system's own words, and the state of its pool after its own. */
function shortReason(message: string): string {
  const [, cause] = message.split('Caused by: ')
  return (cause ?? message.split('. ')[0] ?? message).trim().replace(/\.$/, '')
}
