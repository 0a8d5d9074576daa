/** The dossiers that a command was given as paths. */
import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '../graph/local/setupError.ts'
import { largestFile } from '../ingest/dossier/yaml.ts'
import type { DossierFile } from '../ingest/importDossiers.ts'

/**
 * Files as they are; of folders every `.yaml` in them, by name. A file named twice comes once.
 * @throws SetupError for a path that holds no dossier
 */
export const dossiersAt = (paths: readonly string[]): DossierFile[] =>
  [...new Set(paths.flatMap(filesAt))].map(readFile)

const isDossier = (name: string): boolean => /\.ya?ml$/u.test(name)

function filesAt(path: string): string[] {
  if (!statsOf(path).isDirectory()) return [path]
  const names = readdirSync(path).filter(isDossier).sort()
  if (names.length === 0)
    throw new SetupError(`The folder ${path} holds no dossier.`, 'Name a folder with files that end in .yaml.')
  return names.map((name) => join(path, name))
}

function statsOf(path: string): Stats {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new SetupError(`There is no ${path}.`, 'Check the path; it starts from the folder you are in.')
  return stats
}

/** Reads no more of a file than shows whether it is too large for a dossier. */
function readFile(file: string): DossierFile {
  try {
    const bytes = Buffer.alloc(Math.min(statSync(file).size, largestFile + 1))
    const open = openSync(file, 'r')
    const length = readSync(open, bytes)
    closeSync(open)
    return { file, bytes: bytes.subarray(0, length) }
  } catch (error) {
    throw new SetupError(`${file} cannot be read: ${(error as Error).message}.`, 'Check that it is a file of yours.')
  }
}
