import { isIP } from 'node:net'
import { z } from 'zod'
import { SetupError } from './graph/local/setupError.ts'

/** What the environment decides, read once at the start. */
export interface Config {
  /** TCP port of the API; 0 lets the system pick one. */
  readonly port: number
  /** Address the API listens on. */
  readonly host: string
  /** Folder for everything kept between runs, as written: relative to the working directory. */
  readonly dataDir: string
  /** How many data sets are kept; undefined: all, and none is written by itself. */
  readonly datasetsKept: number | undefined
  readonly logLevel: LogLevel
  /** Where clients reach the API, without a slash at the end: permalinks begin with it. */
  readonly publicUrl: string
  /** The Neo4j to use; undefined: the project starts its own in the data folder. */
  readonly neo4j: Neo4jConfig | undefined
  /** The Redis that instances share, password and all; undefined: each keeps what it keeps to itself. */
  readonly redisUrl: string | undefined
  /** Points of cost that one client may spend in a minute; undefined: as many as it likes. */
  readonly pointsPerMinute: number | undefined
  /** Operations under way at once: of all clients, and of one. */
  readonly running: number
  readonly runningPerClient: number
  /** Where `/metrics` is served; undefined: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined
  /** Names by which clients' operations are counted beside ours. */
  readonly countedOperations: readonly string[]
  /** The collector that traces are sent to; undefined: none are made. */
  readonly tracing: { readonly endpoint: string; readonly service: string } | undefined
  /** Proxies whose word is taken for where a request comes from, with commas between; undefined: none. */
  readonly trustProxy: string | undefined
  /** Java for that Neo4j; undefined: the one on the PATH. */
  readonly javaHome: string | undefined
}

export interface Neo4jConfig {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** undefined: the server's default database. */
  readonly database: string | undefined
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']
const example = 'for example bolt://localhost:7687 or neo4j+s://graph.example.org'

const neo4jUri = z.string().superRefine((text, context) => {
  const complaint = complaintAboutUri(text)
  if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint })
})

const redisExample = 'for example redis://localhost:6379 or rediss://:password@cache.example.org:6380/0'

const redisUrl = z.string().superRefine((text, context) => {
  const complaint = complaintAboutRedis(text)
  if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint })
})

const publicUrl = z.string().superRefine((text, context) => {
  const complaint = complaintAboutPublicUrl(text)
  if (complaint !== undefined) context.addIssue({ code: 'custom', message: complaint })
})

const portMessage = 'is not a port; give a whole number from 0 to 65535 (0 picks a free one)'
const port = z
  .string()
  .regex(/^\d{1,5}$/, portMessage)
  .transform(Number)
  .refine((number) => number <= 65_535, portMessage)

const count = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'is not a number from 1 to 9999')
  .transform(Number)

const points = z
  .string()
  .regex(/^([1-9]\d{0,11}|off)$/, 'is neither a number of points nor off; a costly operation has 10000')
  // Before the transform: zod would take the undefined of `off` for a value that is missing.
  .default('300000')
  .transform((text) => (text === 'off' ? undefined : Number(text)))

/** Each becomes a label of its own in the metrics, so there may not be many. */
const mostNames = 100
const operationNames = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine((names) => names.length <= mostNames && names.every((name) => /^[_A-Za-z]\w{0,79}$/.test(name)), {
    message: `is not a list of at most ${mostNames} names of operations; write them with commas between, such as placePage,typeahead`,
  })

const collector = z.string().refine((text) => /^https?:\/\/[^/?#@]+(\/[^?#@]*)?$/iu.test(text) && URL.canParse(text), {
  message:
    'is not the address of a collector; write it as http://localhost:4318, with secrets in OTEL_EXPORTER_OTLP_HEADERS',
})

const proxies = z.string().refine((text) => text.split(',').every((part) => isRange(part.trim())), {
  message: 'is not a list of proxies; write addresses or ranges with commas between, such as 10.0.0.0/8,fd00::/8',
})

/** `loopback`, `linklocal` and `uniquelocal` are Fastify's names for such ranges. */
function isRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits = '0', ...more] = text.split('/')
  const version = isIP(address)
  return version !== 0 && more.length === 0 && /^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

const fields = {
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  DATASETS_KEPT: count.optional(),
  PUBLIC_URL: publicUrl.optional(),
  LOG_LEVEL: z.enum(logLevels, `is not a log level; give one of ${logLevels.join(', ')}`).default('info'),
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  REDIS_URL: redisUrl.optional(),
  RATE_LIMIT: points,
  RUNNING_OPERATIONS: count.default(16),
  RUNNING_PER_CLIENT: count.default(8),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_OPERATIONS: operationNames.default([]),
  TRUST_PROXY: proxies.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
  OTEL_SERVICE_NAME: z.string().default('thi-dua-graph'),
  JAVA_HOME: z.string().optional(),
}

const environment = z.object(fields).superRefine((variables, context) => {
  const complain = (name: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [name], message, input: undefined })
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = variables
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
    complain('NEO4J_PASSWORD', 'is missing; set it to the password of the server in NEO4J_URI')
  }
  for (const [name, value] of Object.entries({ NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE })) {
    if (NEO4J_URI !== undefined || value === undefined) continue
    complain(name, `is set but NEO4J_URI is not; name the server in NEO4J_URI, or unset ${name} to start a local Neo4j`)
  }
})

/** The name of each variable that is read. */
export const variableNames: readonly string[] = Object.keys(environment.shape)

/**
 * Reads the configuration from the environment; an empty variable counts as unset.
 * @throws SetupError naming each variable that cannot be used, why, and what to give instead
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => present(name, value)))
  const read = environment.safeParse(given)
  if (!read.success) throw complaints(read.error, given)
  const { PORT, HOST, DATA_DIR, LOG_LEVEL, JAVA_HOME, PUBLIC_URL, REDIS_URL, TRUST_PROXY } = read.data
  const { METRICS_PORT, METRICS_HOST, METRICS_OPERATIONS } = read.data
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: service } = read.data
  const { RATE_LIMIT, RUNNING_OPERATIONS, RUNNING_PER_CLIENT } = read.data
  const publicUrl = (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '')
  const neo4j = neo4jConfig(read.data)
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    datasetsKept: read.data.DATASETS_KEPT,
    logLevel: LOG_LEVEL,
    publicUrl,
    neo4j,
    redisUrl: REDIS_URL,
    pointsPerMinute: RATE_LIMIT,
    running: RUNNING_OPERATIONS,
    runningPerClient: RUNNING_PER_CLIENT,
    metrics: METRICS_PORT === undefined ? undefined : { host: METRICS_HOST, port: METRICS_PORT },
    countedOperations: METRICS_OPERATIONS,
    tracing: endpoint === undefined ? undefined : { endpoint, service },
    trustProxy: TRUST_PROXY,
    javaHome: JAVA_HOME,
  }
}

/** The environment as it is, for a command whose file names variables of its own that hold secrets. */
export const environmentOf = (): NodeJS.ProcessEnv => process.env

function present(name: string, value: string | undefined): [string, string][] {
  const trimmed = value?.trim()
  return trimmed ? [[name, trimmed]] : []
}

function neo4jConfig(variables: z.infer<typeof environment>): Neo4jConfig | undefined {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE } = variables
  if (NEO4J_URI === undefined) return undefined
  return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE }
}

function complaintAboutUri(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const scheme = url?.protocol.slice(0, -1) ?? ''
  if (scheme === 'http' || scheme === 'https') {
    return `is the address of Neo4j's web page; give that of its Bolt connector (port 7687), ${example}`
  }
  if (!schemes.includes(scheme))
    return `is not an address of Neo4j; it begins with one of ${schemes.join(', ')}, ${example}`
  if (!url?.hostname) return `names no server; write it as scheme://host:port, ${example}`
  if (url.username || url.password) return 'holds a user or password; put them in NEO4J_USERNAME and NEO4J_PASSWORD'
  return undefined
}

function complaintAboutRedis(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'redis:' && url?.protocol !== 'rediss:')
    return `is not an address of Redis; it begins with redis:// or, encrypted, rediss://, ${redisExample}`
  if (!url.hostname) return `names no server; write it as redis://host:port, ${redisExample}`
  if (!/^(\/\d*)?$/.test(url.pathname)) return `ends in something other than the number of a database, ${redisExample}`
  return undefined
}

/** Permalinks begin with it: what follows the path, or a password, would end up in each of them. */
function complaintAboutPublicUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const example = 'write it as https://graph.example.org'
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    return `is not an address on the web, which begins with http:// or https://; ${example}`
  if (!/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/iu.test(text))
    return `holds more than a server and a path; ${example} or https://example.org/graph`
  return undefined
}

function complaints(error: z.ZodError, given: Record<string, string>): SetupError {
  const lines = error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return `${name}${shown(name, given[name])} ${message}`
  })
  return new SetupError(
    `The environment cannot be used: ${lines.join('; ')}.`,
    'Correct or unset what is named here; every variable but NEO4J_PASSWORD beside NEO4J_URI may be left out.',
  )
}

/** Whole variables that may be, or hold, a password. A broken REDIS_URL may hold it anywhere. */
const secrets = ['NEO4J_PASSWORD', 'REDIS_URL']

/** A secret is never repeated, and an address only from behind where one could be written into it. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || secrets.includes(name)) return ''
  return ` (${value.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/isu, '$1…@')})`
}
