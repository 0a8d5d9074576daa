/** What a command is: how it is described, what it is given, and how it ends. */
import type { Report } from '../graph/local/progress.ts'
import { SetupError } from '../graph/local/setupError.ts'
import type { SeedProgress } from '../ingest/seed.ts'

/** How every command ends, so that scripts can tell. */
export const exitCode = {
  /** All is well. */
  well: 0,
  /** The work was done, and found something wrong with what it was given. */
  problems: 1,
  /** The command line cannot be understood, or names what is not there. */
  misuse: 2,
  /** The work could not be done: Neo4j, the configuration, the disk. */
  failure: 3,
} as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** What the command line gives a command. */
export interface Given {
  readonly values: readonly string[]
  /** How many problems are printed. */
  readonly maxProblems: number
  /** Says on stderr what is going on. */
  readonly report: Report
  /** Says on stderr how far the work has come, when it takes longer than two seconds. */
  readonly progress: SeedProgress
}

/** What a command has to say in the end. */
export interface Outcome {
  readonly code: ExitCode
  /** For people, on stdout. Names in it are printable. */
  readonly text: string
  /** For programs: what `--json` prints. */
  readonly data: object
}

export type Run = (given: Given) => Promise<Outcome>

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, in paragraphs. */
  readonly description: readonly string[]
  /** What it is given, one or more; commands without take nothing. */
  readonly argument?: { readonly name: string; readonly description: string }
  readonly options: readonly ('json' | 'maxProblems')[]
  /** What the exit codes 0 and 1 mean here. */
  readonly well: string
  readonly problems?: string
  readonly examples: readonly string[]
  /** Its code is read only when it runs: `--help` must not wait for the server's. */
  readonly load: () => Promise<Run>
}

/** The command line names something that cannot be used. */
export class UsageError extends SetupError {}

const interval = 2_000

/** Reports progress at most every two seconds, and not at all of what is done sooner. */
export function progressReport(report: Report): SeedProgress {
  let last = Date.now()
  return (what, done, all) => {
    if (Date.now() - last < interval) return
    last = Date.now()
    report(all ? `${what}: ${done} of ${all} (${Math.floor((100 * done) / all)} %)` : `${what} …`)
  }
}
