import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './command.ts'
import { type Folder, writing } from './folder.ts'
import type { Java } from './java.ts'
import { localSetupError } from './setupError.ts'

/** The only user of a fresh Neo4j. */
export const username = 'neo4j'

/** The password of this folder's Neo4j; undefined before its first start. */
export function readPassword(folder: Folder): string | undefined {
  return existsSync(folder.password) ? readFileSync(folder.password, 'utf8').trim() : undefined
}

/**
 * Returns the password of this folder's Neo4j, making one before its first start. It is written down before Neo4j is
 * set, and it is set again as long as Neo4j has no database, so that a kill in between leaves nothing that does not fit.
 * @throws SetupError when the password of an existing graph is gone, or Neo4j does not take a new one
 */
export async function settlePassword(folder: Folder, java: Java, classPath: string): Promise<string> {
  const known = readPassword(folder)
  if (existsSync(join(folder.home, 'data', 'databases', 'system'))) return known ?? lost(folder)
  const password = known ?? writePassword(folder)
  const { code, output } = await setInitialPassword(folder, java, classPath)
  if (code !== 0) {
    throw localSetupError(
      `Neo4j did not take its first password: ${output.trim().slice(-500)}.`,
      `Delete ${folder.home} if it holds nothing yet, and start again.`,
    )
  }
  return password
}

function lost(folder: Folder): never {
  throw localSetupError(
    `The graph in ${folder.home} has a password, and ${folder.password}, which held it, is gone.`,
    `Put that file back, or delete ${folder.root} to begin with an empty graph and import again.`,
  )
}

/** Under its name only when complete, and readable by this user alone from the first byte. */
function writePassword(folder: Folder): string {
  const password = randomBytes(16).toString('hex')
  writing(folder.root, () => {
    const fresh = `${folder.password}.${process.pid}`
    writeFileSync(fresh, `${password}\n`, { mode: 0o600 })
    renameSync(fresh, folder.password)
  })
  return password
}

/** `@file` has the tool read the password from the file: a command line is for every user of the machine to see. */
function setInitialPassword(folder: Folder, java: Java, classPath: string): ReturnType<typeof runCommand> {
  const admin = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${folder.password}`]
  const environment = [`NEO4J_HOME=${folder.home}`, `NEO4J_CONF=${folder.conf}`, 'LC_ALL=C.UTF-8']
  return runCommand('env', [...environment, java.program, '-XX:TieredStopAtLevel=1', '-cp', classPath, ...admin])
}
