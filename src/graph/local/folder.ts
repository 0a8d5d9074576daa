import { mkdirSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { localSetupError } from './setupError.ts'

/** Where the local Neo4j keeps what, all of it absolute paths below `<data folder>/neo4j`. */
export interface Folder {
  readonly root: string
  /** One folder of jars for each content of pom.xml. */
  readonly jars: string
  /** What Neo4j calls its home: conf, data, logs. */
  readonly home: string
  readonly conf: string
  readonly logs: string
  /** Command line of the Java process, as an argument file; its path is also how the process is recognised. */
  readonly javaArguments: string
  readonly password: string
  /** The Bolt port last used, kept so that a connection string written down elsewhere stays true. */
  readonly port: string
  /** Which process uses this folder. */
  readonly owner: string
  /** Process id of the Java process. */
  readonly serverPid: string
  /** There from a panic of Neo4j until it has started again. */
  readonly panicked: string
}

/**
 * Lays out the folder of a local Neo4j and makes what is missing of it, readable by nobody else.
 * @throws SetupError when the folder cannot be made or written
 */
export function openFolder(dataDir: string, jarsDir?: string): Folder {
  const folder = folderOf(dataDir, jarsDir)
  if (`${folder.root}${folder.jars}`.includes(delimiter)) {
    throw localSetupError(
      `The data folder ${folder.root} has a "${delimiter}" in its path, which Java cannot have in a class path.`,
      'Choose another folder with DATA_DIR.',
    )
  }
  writing(folder.root, () => {
    for (const path of [folder.root, folder.conf, folder.logs]) mkdirSync(path, { recursive: true, mode: 0o700 })
  })
  return folder
}

/** Lays out the folder of a local Neo4j without touching the disk. */
export function folderOf(dataDir: string, jarsDir?: string): Folder {
  const root = join(resolve(dataDir), 'neo4j')
  const home = join(root, 'home')
  return {
    root,
    jars: jarsDir === undefined ? join(root, 'jars') : resolve(jarsDir),
    home,
    conf: join(home, 'conf'),
    logs: join(home, 'logs'),
    javaArguments: join(home, 'conf', 'java.args'),
    password: join(root, 'password'),
    port: join(root, 'port'),
    owner: join(root, 'owner.json'),
    serverPid: join(root, 'server.pid'),
    panicked: join(root, 'panicked'),
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'is not writable for this user',
  EPERM: 'is not writable for this user',
  EROFS: 'is on a read-only disk',
  ENOTDIR: 'lies below something that is a file',
  EEXIST: 'is a file, not a folder',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk whose quota is used up',
}

/**
 * Does work that writes below a path.
 * @throws SetupError instead of the file system's own error where a person can do something about it
 */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
    if (reason === undefined) throw error
    throw localSetupError(`The data folder ${path} ${reason}.`, 'Mend that, or choose another with DATA_DIR.', error)
  }
}
