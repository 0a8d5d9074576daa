import { join } from 'node:path'
import { type CommandResult, isMissingProgram, runCommand } from './command.ts'
import { localSetupError } from './setupError.ts'

/** A Java that can run Neo4j 5.26: the program to call, and its full version as it states it (`17.0.15+6-…`). */
export interface Java {
  readonly program: string
  readonly version: string
}

/** Neo4j 5.26 is made for Java 17 and 21. */
const oldestJava = 17
const install =
  'Install Java 17 or 21 (Debian, Ubuntu: `apt install openjdk-17-jre-headless`; macOS: `brew install openjdk@21`).'

/**
 * Finds Java in JAVA_HOME, else on the PATH.
 * @throws SetupError when there is none, or only one that is too old
 */
export async function findJava(javaHome?: string): Promise<Java> {
  const program = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java')
  const { output } = await versionOf(program, javaHome)
  const version = /version "([^"]+)"/.exec(output)?.[1]
  if (version === undefined) {
    throw localSetupError(`\`${program} -version\` does not say its version: ${output.trim() || 'no answer'}.`, install)
  }
  if (majorVersion(version) < oldestJava) {
    throw localSetupError(`Java ${version} is too old for Neo4j, which needs Java ${oldestJava} or newer.`, install)
  }
  return { program, version: /\(build ([^)]+)\)/.exec(output)?.[1] ?? version }
}

async function versionOf(program: string, javaHome: string | undefined): Promise<CommandResult> {
  try {
    return await runCommand(program, ['-version'])
  } catch (error) {
    if (!isMissingProgram(error)) throw error
    const place = javaHome === undefined ? 'on the PATH' : `in JAVA_HOME (${javaHome})`
    throw localSetupError(`Neo4j needs Java, and there is none ${place}.`, install, error)
  }
}

/** 8 for `1.8.0_402`, 17 for `17.0.15`, 21 for `21-ea`. */
export function majorVersion(version: string): number {
  return Number.parseInt(version.replace(/^1\./, ''), 10)
}
