import { createHash } from 'node:crypto'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Folder } from './folder.ts'
import type { Java } from './java.ts'

/** Options for the Java process, and what to do once it has ended cleanly. */
export interface ClassArchive {
  readonly javaOptions: readonly string[]
  keep(): void
}

const nothing: ClassArchive = { javaOptions: [], keep: () => {} }

/**
 * The archive of loaded classes (CDS) that lets Java start Neo4j faster (measured: 6 s of processor time instead of
 * 9, 3.3 s instead of 5 until Bolt answers). Making it costs one start and one stop about five seconds each, so it is not made at a folder's first
 * start, when somebody waits to see anything at all, and is tried only once. It fits one Java and one class path; Java
 * ignores one that does not fit. A process that borrows another folder's jars uses its archive and makes none.
 */
export function classArchive(folder: Folder, jars: string, java: Java, classPath: string): ClassArchive {
  const key = createHash('sha256').update(`${java.version}\n${classPath}`).digest('hex').slice(0, 12)
  const archive = join(jars, `classes-${key}.jsa`)
  const quiet = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off']
  if (existsSync(archive)) return { javaOptions: [`-XX:SharedArchiveFile=${archive}`, ...quiet], keep: () => {} }
  const tried = `${archive}.tried`
  const isFirstStart = !existsSync(join(folder.home, 'data', 'databases', 'system'))
  const isBorrowed = !jars.startsWith(`${folder.root}${sep}`)
  if (isFirstStart || isBorrowed || isEscapedInUrl(jars) || existsSync(tried)) return nothing
  writeFileSync(tried, '')
  const fresh = `${archive}.${process.pid}`
  const keep = (): void => {
    if (existsSync(fresh)) renameSync(fresh, archive)
  }
  return { javaOptions: [`-XX:ArchiveClassesAtExit=${fresh}`, ...quiet], keep }
}

/** Java 17 finds no class in its archive whose jar has a space or a letter beyond ASCII in its path (measured). */
function isEscapedInUrl(path: string): boolean {
  return encodeURI(path) !== path
}
