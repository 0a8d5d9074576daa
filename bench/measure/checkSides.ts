/** Asks every question of servers that report what they send to the database. */
import type { Driver } from 'neo4j-driver'
import type { Credentials } from '../../src/graph/local/ready.ts'
import { createDriverSide } from '../ask/driver.ts'
import { createGraphqlSide } from '../ask/graphqlSide.ts'
import type { SentQuery, ServerProcess } from '../ask/serverProcess.ts'
import { startPeer, startTappedApi } from '../ask/servers.ts'
import type { SideName } from '../ask/side.ts'
import type { Question } from '../question/question.ts'
import { type Cost, checkQuestion, type Watched } from './check.ts'

export type Costs = ReadonlyMap<string, Partial<Record<SideName, Cost>>>

export interface CheckOptions {
  readonly sides: readonly SideName[]
  readonly driver: Driver
  readonly neo4j: Credentials
  readonly tell: (line: string) => void
}

/** Throws on the first answer that differs from the driver's. Returns what each question costs each side. */
export async function checkSides(questions: readonly Question[], options: CheckOptions): Promise<Costs> {
  const { sides, driver, neo4j, tell } = options
  const watched: Watched[] = [watchedDriver(driver)]
  const servers: ServerProcess[] = []
  for (const [name, start] of [
    ['api', startTappedApi],
    ['peer', startPeer],
  ] as const) {
    if (!sides.includes(name)) continue
    const sent: SentQuery[] = []
    const server = await start(neo4j, (query) => void sent.push(query))
    servers.push(server)
    // What it sent as it started is no answer's.
    await said()
    sent.length = 0
    watched.push(watchedServer(name, server, sent))
  }
  const costs = new Map<string, Partial<Record<SideName, Cost>>>()
  try {
    for (const question of questions) {
      tell(`checking ${question.name}`)
      costs.set(question.name, await checkQuestion(question, watched, driver))
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
  return costs
}

const watchedDriver = (driver: Driver): Watched => ({
  side: createDriverSide(driver),
  sent: async ({ driver: { text, parameters } }, variables) => [
    { text, parameters: parametersFor(parameters, variables) },
  ],
})

const parametersFor = (make: Question['driver']['parameters'], variables: object): object =>
  make?.(variables as never) ?? variables

/** What a process reports arrives on another way than its answers, and maybe after them. */
const said = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100))

const watchedServer = (name: 'api' | 'peer', server: ServerProcess, sent: SentQuery[]): Watched => ({
  side: createGraphqlSide(name, server.address),
  sent: async () => {
    await said()
    return sent.splice(0).filter(({ text }) => !isOfTheClock(text))
  },
})

/** The API looks now and then which version of the dataset answers; no operation waits for that. */
const isOfTheClock = (text: string): boolean => text.trimStart().startsWith('MATCH (dataset:Dataset')
