import { type Folder, folderOf, openFolder } from './folder.ts'
import { gatherJars } from './jars.ts'
import { findJava } from './java.ts'
import { type LaunchPlan, launch, lostItsPort } from './launch.ts'
import { endLeftover } from './leftover.ts'
import { currentOwner, type Ownership, takeOwnership } from './ownership.ts'
import { readPassword, settlePassword, username } from './password.ts'
import { boltPort, choosePort } from './port.ts'
import type { Report } from './progress.ts'
import type { Credentials } from './ready.ts'
import { classPathOf, type Tuning, writeSettings } from './settings.ts'
import { localSetupError } from './setupError.ts'
import { type Supervision, supervise } from './supervise.ts'
import type { WatchedServer } from './watchdog.ts'

export interface LocalNeo4jOptions {
  /** The project's data folder; Neo4j gets the folder `neo4j` in it. */
  readonly dataDir: string
  /** Called with what is going on when it takes more than two seconds, and when Neo4j had to be started again. */
  readonly report?: Report
  /** Where Java is, else the PATH decides. */
  readonly javaHome?: string | undefined
  /** Bolt port for a folder that had none yet: 7687 unless given, 0 for any free one. */
  readonly port?: number
  /** Folder of jars gathered for another data folder, to be used here too. */
  readonly jarsDir?: string
  /** After how many milliseconds a Neo4j that does not answer is given up: five minutes, since one that crashed first recovers. */
  readonly patience?: number
  /** Settings of Neo4j and Java beside the usual ones: a test run wants other things than an API that runs for weeks. */
  readonly tuning?: Tuning
}

/**
 * A running Neo4j of our own. It ends with this process, whatever ends that. If it ends on its own it is started again
 * on the same port, so that drivers reconnect; `exited` settles once it is down for good, with nothing after `stop`,
 * else with the reason.
 */
export interface LocalNeo4j extends Credentials, Supervision {}

/**
 * Starts the Neo4j of a data folder and returns it when it answers: gathers its jars once, sets its password before its
 * first start, ends what an earlier crash left running. Only one process at a time can have a folder.
 * @throws SetupError when that cannot be, with nothing left running
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  refuseWindows()
  const folder = openFolder(options.dataDir, options.jarsDir)
  const ownership = takeOwnership(folder.owner)
  try {
    return await run(folder, options, ownership)
  } catch (error) {
    ownership.release()
    throw error
  }
}

/** The Neo4j that another process of this machine runs on the data folder, once it answers; a command can join it. */
export function runningLocalNeo4j(dataDir: string): Credentials | undefined {
  const folder = folderOf(dataDir)
  const uri = currentOwner(folder.owner)?.uri
  const password = readPassword(folder)
  return uri === undefined || password === undefined ? undefined : { uri, username, password }
}

async function prepare(folder: Folder, options: LocalNeo4jOptions): Promise<LaunchPlan> {
  const report = options.report ?? (() => {})
  await endLeftover(folder, report)
  const java = await findJava(options.javaHome)
  const jars = await gatherJars(folder.jars, report)
  const classPath = classPathOf(jars)
  const port = await choosePort(folder, options.port ?? boltPort)
  const tuning = options.tuning ?? {}
  writeSettings(folder, port, tuning.settings)
  const password = await settlePassword(folder, java, classPath)
  const credentials = { uri: `bolt://127.0.0.1:${port}`, username, password }
  const patience = options.patience ?? 300_000
  return { folder, java, jars, classPath, credentials, port, patience, report, tuning }
}

async function run(folder: Folder, options: LocalNeo4jOptions, ownership: Ownership): Promise<LocalNeo4j> {
  const { plan, server } = await launchOnFreePort(folder, options)
  ownership.announce(plan.credentials.uri)
  const supervision = supervise(plan, server)
  supervision.exited.finally(() => ownership.release())
  return { ...plan.credentials, ...supervision }
}

/** A port seen free may be taken before Neo4j gets to it seconds later: then another one is chosen. */
async function launchOnFreePort(folder: Folder, options: LocalNeo4jOptions, attempts = 3): Promise<Launched> {
  const plan = await prepare(folder, options)
  try {
    return { plan, server: await launch(plan) }
  } catch (error) {
    if (attempts <= 1 || !lostItsPort(folder)) throw error
    return launchOnFreePort(folder, options, attempts - 1)
  }
}

interface Launched {
  readonly plan: LaunchPlan
  readonly server: WatchedServer
}

function refuseWindows(): void {
  if (process.platform !== 'win32') return
  throw localSetupError('The project starts a Neo4j of its own only on Linux and macOS.', 'On Windows use WSL.')
}
