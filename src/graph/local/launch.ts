import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { classArchive } from './classArchive.ts'
import type { Folder } from './folder.ts'
import type { Java } from './java.ts'
import { type Report, reporting } from './progress.ts'
import { answers, type Credentials } from './ready.ts'
import { type Tuning, writeJavaArguments, writeSettings } from './settings.ts'
import { localSetupError } from './setupError.ts'
import { consoleLog, type Ending, startWatched, type WatchedServer } from './watchdog.ts'

/** All that is settled before Java is started, and stays the same when it has to be started again. */
export interface LaunchPlan {
  readonly folder: Folder
  readonly java: Java
  readonly jars: string
  readonly classPath: string
  readonly credentials: Credentials
  readonly port: number
  /** After how many milliseconds a Neo4j that does not answer is given up. */
  readonly patience: number
  readonly report: Report
  readonly tuning: Tuning
}

/**
 * Starts Neo4j and returns it when it answers.
 * @throws SetupError with what Neo4j itself complains of when it does not; it is then not left running
 */
export async function launch(plan: LaunchPlan): Promise<WatchedServer> {
  const { folder, java, report, tuning } = plan
  const archive = classArchive(folder, plan.jars, java, plan.classPath)
  writeSettings(folder, plan.port, tuning.settings)
  writeJavaArguments(folder, plan.classPath, [...archive.javaOptions, ...(tuning.javaOptions ?? [])])
  rmSync(neo4jLog(folder), { force: true })
  const server = startWatched(folder, java)
  let ending: Ending | undefined
  const ended = server.ended.then((how) => {
    ending = how
    if (how === 'exit code 0') archive.keep()
    return false
  })
  const describe = (seconds: number): string => `Starting the local Neo4j: ${seconds} s (3 to 10 are usual)`
  try {
    const up = answers(plan.credentials, plan.patience, () => ending !== undefined)
    if (await reporting(report, describe, Promise.race([up, ended]))) {
      rmSync(folder.panicked, { force: true })
      return server
    }
  } catch (error) {
    await closed(server)
    throw error
  }
  const how = ending === undefined ? `did not answer within ${plan.patience / 1_000} s` : `ended at once (${ending})`
  await closed(server)
  throw failure(folder, how)
}

async function closed(server: WatchedServer): Promise<void> {
  server.close()
  await server.ended
}

function neo4jLog(folder: Folder): string {
  return join(folder.logs, 'neo4j.log')
}

/** Whether Neo4j could not start because another program took its port between our look and its own. */
export function lostItsPort(folder: Folder): boolean {
  return /address already in use/i.test(logged(neo4jLog(folder)) + logged(consoleLog(folder)))
}

function failure(folder: Folder, how: string): Error {
  const complaint = mainComplaint(logged(neo4jLog(folder))) ?? mainComplaint(logged(consoleLog(folder)))
  return localSetupError(
    `The local Neo4j ${how}${complaint === undefined ? '.' : `: ${complaint}`}`,
    `Its logs are in ${folder.logs}; memory (1.5 GB) and disk must be free.`,
  )
}

/** The innermost cause is the one that says something: "Caused by: …" comes last, before it "ERROR …". */
function mainComplaint(log: string): string | undefined {
  const found = log.match(/^(Caused by: |.* ERROR +|Error: |Exception in ).+$/gm)?.at(-1)
  return found?.replace(/^.* ERROR +/, '').slice(0, 500)
}

function logged(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
