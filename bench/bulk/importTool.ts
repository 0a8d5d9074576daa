/** Neo4j's bulk importer, from the jars that the local Neo4j runs on. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../src/graph/local/command.ts'
import { folderOf, openFolder } from '../../src/graph/local/folder.ts'
import { gatherJars } from '../../src/graph/local/jars.ts'
import { findJava } from '../../src/graph/local/java.ts'
import { classPathOf, writeSettings } from '../../src/graph/local/settings.ts'
import { arrayDelimiter, delimiter, quote } from './table.ts'
import type { Imported } from './tables.ts'

export interface ImportOptions {
  /** The data folder of a local Neo4j that is not running; a graph in it is replaced. */
  readonly dataDir: string
  readonly jarsDir?: string
  readonly javaHome?: string | undefined
  /** Told how much is done, from 0 to 100. */
  readonly progress?: (percent: number) => void
}

/**
 * Makes a store of the tables.
 * @throws Error with what the importer says when it fails
 */
export async function importTables(tables: readonly Imported[], options: ImportOptions): Promise<void> {
  const { dataDir, jarsDir, javaHome, progress = () => {} } = options
  const folder = openFolder(dataDir, jarsDir)
  const java = await findJava(javaHome)
  const classPath = classPathOf(await gatherJars(folderOf(dataDir, jarsDir).jars, (line) => console.error(line)))
  writeSettings(folder, 0)
  const parameters = join(folder.conf, 'import.args')
  writeFileSync(parameters, parametersFor(tables).join('\n'))
  const watch = createWatch(progress)
  const environment = [`NEO4J_HOME=${folder.home}`, `NEO4J_CONF=${folder.conf}`, 'LC_ALL=C.UTF-8']
  const jvm = ['-Xmx1g', '-XX:+UseParallelGC', ...opened, '-cp', classPath]
  const tool = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', `@${parameters}`]
  const { code, output } = await runCommand(
    'env',
    ['-C', folder.home, ...environment, java.program, ...jvm, ...tool],
    watch,
  )
  rmSync(parameters, { force: true })
  if (code !== 0) throw new Error(`The bulk importer failed:\n${output.slice(-3_000)}`)
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

const character = (text: string): string => `U+${text.charCodeAt(0).toString(16).padStart(4, '0')}`

function parametersFor(tables: readonly Imported[]): string[] {
  return [
    '--id-type=integer',
    '--overwrite-destination',
    '--bad-tolerance=0',
    '--high-parallel-io=on',
    '--max-off-heap-memory=3g',
    `--delimiter=${character(delimiter)}`,
    `--array-delimiter=${character(arrayDelimiter)}`,
    `--quote=${character(quote)}`,
    ...tables.map(({ sort, as, header, file }) => `--${sort}=${as}=${header},${file}`),
  ]
}

/** The stages that the tool goes through, each of which it counts up to a hundred percent. */
const stages = 4

function createWatch(progress: (percent: number) => void): (text: string) => void {
  let stage = 0
  return (text) => {
    for (const [, begun, percent] of text.matchAll(/\((\d)\/4\)|(\d+)%/g)) {
      if (begun) stage = Number(begun) - 1
      if (percent) progress((100 * stage + Number(percent)) / stages)
    }
  }
}
