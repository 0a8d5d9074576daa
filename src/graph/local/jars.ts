import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMissingProgram, runCommand } from './command.ts'
import { writing } from './folder.ts'
import { describeProcess } from './process.ts'
import { type Report, reporting } from './progress.ts'
import { localSetupError } from './setupError.ts'

const pom = fileURLToPath(new URL('../../../pom.xml', import.meta.url))
const partial = /^partial-(\d+)-/

/**
 * Makes sure that the jars pom.xml names are below `jarsDir`, fetching them once with Maven, and returns their folder. The
 * folder appears under its name only when it is complete, so that a download cut short is never taken for one.
 * @throws SetupError when Maven is missing, cannot fetch them, or the folder cannot be written
 */
export async function gatherJars(jarsDir: string, report: Report, maven = 'mvn'): Promise<string> {
  const stamp = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)
  const complete = join(jarsDir, stamp)
  if (existsSync(complete)) return complete
  const fresh = writing(jarsDir, () => {
    mkdirSync(jarsDir, { recursive: true })
    removeAbandoned(jarsDir)
    return mkdtempSync(join(jarsDir, `partial-${process.pid}-`))
  })
  try {
    await fetchJars(fresh, report, maven)
    publish(fresh, complete)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return complete
}

async function fetchJars(folder: string, report: Report, maven: string): Promise<void> {
  let fetched = 0
  const count = (text: string): void => {
    fetched += text.match(/^\[INFO\] Downloaded from .*\.jar /gm)?.length ?? 0
  }
  const describe = (seconds: number): string =>
    `Gathering the local Neo4j with Maven, only this once: ${fetched} jars fetched after ${seconds} s`
  const { code, output } = await reporting(report, describe, runMaven(maven, folder, count))
  if (code !== 0 || readdirSync(folder).length === 0) {
    throw localSetupError(
      `Maven could not gather the jars of Neo4j: ${mainComplaint(output)}`,
      'Check the connection to Maven Central, or the proxy in Maven’s settings.xml, and the free disk space (130 MB).',
    )
  }
}

async function runMaven(
  maven: string,
  folder: string,
  onOutput: (text: string) => void,
): ReturnType<typeof runCommand> {
  // The plugin's full name, since its prefix alone is looked up in an index first; -C: a wrong checksum is an error.
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'
  try {
    return await runCommand(maven, ['-B', '-C', '-f', pom, goal, `-DoutputDirectory=${folder}`], onOutput)
  } catch (error) {
    if (!isMissingProgram(error)) throw error
    throw localSetupError(
      'Neo4j is fetched with Maven, and there is no `mvn` on the PATH.',
      'Install it (Debian, Ubuntu: `apt install maven`; macOS: `brew install maven`).',
      error,
    )
  }
}

/** Another process may have been as fast with the same jars: then its folder stands and ours is dropped. */
function publish(fresh: string, complete: string): void {
  try {
    renameSync(fresh, complete)
  } catch (error) {
    if (!existsSync(complete)) throw error
  }
}

/** Removes what processes that are no more left half fetched. */
function removeAbandoned(jarsDir: string): void {
  for (const name of readdirSync(jarsDir)) {
    const pid = partial.exec(name)?.[1]
    if (pid === undefined || describeProcess(Number(pid)) !== undefined) continue
    rmSync(join(jarsDir, name), { recursive: true, force: true })
  }
}

function mainComplaint(output: string): string {
  const line = /^\[ERROR\] (.+)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1)
  return (line ?? 'it says nothing').replace(/ -> \[Help 1\]$/, '').slice(0, 500)
}
