/** What all commands share: how they end and how they report. */
import { Problem } from '../domain/problem.ts'
import type { Report } from '../graph/local/progress.ts'
import { explained } from '../graph/local/setupError.ts'
import type { SeedProgress } from '../ingest/seed.ts'

/** Runs a command to its end: a number is its exit code, a failure becomes one clear message. */
export async function runCommand(work: (report: Report) => Promise<unknown>): Promise<void> {
  try {
    const code = await work((line) => console.error(line))
    process.exitCode = typeof code === 'number' ? code : 0
  } catch (error) {
    console.error(error instanceof Problem ? `${error.message}. ${error.remedy}` : explained(error))
    process.exitCode = 1
  }
  // A driver's idle connection must not keep a finished command alive.
  process.exit()
}

/** Settles when the process is asked to end. */
export const onSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const interval = 2_000

/** Reports progress at most every two seconds, and not at all of what is done sooner. */
export function progressReport(report: Report): SeedProgress {
  let told = Date.now()
  return (what, done, all) => {
    if (Date.now() - told < interval) return
    told = Date.now()
    report(all ? `${what}: ${done} of ${all} (${Math.floor((100 * done) / all)} %)` : `${what} …`)
  }
}
