/** The dossiers that a command was given as paths. */
import { closeSync, constants, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { largestFile } from '../ingest/dossier/yaml.ts'
import type { DossierFile } from '../ingest/importDossiers.ts'
import { UsageError } from './command.ts'
import { printable } from './printable.ts'

/**
 * Files as they are; of folders every `.yaml` and `.yml` in them, by name. A file named twice comes once.
 * @throws UsageError for a path that holds no dossier
 */
export const dossiersAt = (paths: readonly string[]): DossierFile[] =>
  [...new Set(paths.flatMap(filesAt))].map(readFile)

/** Hidden files are none: macOS keeps a shadow `._a.yaml` of `a.yaml` on foreign disks, editors keep half-written copies. */
const isDossier = (name: string): boolean => /^[^.].*\.ya?ml$/iu.test(name)

function filesAt(path: string): string[] {
  if (!statsOf(path).isDirectory()) return [path]
  const names = reading(path, () => readdirSync(path))
    .filter(isDossier)
    .sort()
  if (names.length === 0)
    throw new UsageError(
      `The folder ${printable(path)} holds no dossier.`,
      'Name a folder with files that end in .yaml or .yml.',
    )
  return names.map((name) => join(path, name))
}

const statsOf = (path: string): Stats => reading(path, () => statSync(path))

/** Reads no more of a file than shows whether it is too large for a dossier. */
function readFile(file: string): DossierFile {
  const stats = statsOf(file)
  if (!stats.isFile())
    throw new UsageError(
      `${printable(file)} is ${kindOf(stats)}, not a file.`,
      'Name a file; what comes from another program goes into one first.',
    )
  const bytes = Buffer.alloc(Math.min(stats.size, largestFile + 1))
  const length = reading(file, () => {
    // What was a file a moment ago may be a pipe by now, and must not be waited for.
    const open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      return readSync(open, bytes)
    } finally {
      closeSync(open)
    }
  })
  return { file, bytes: bytes.subarray(0, length) }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}

const complaints: Readonly<Record<string, (path: string) => readonly [message: string, remedy: string]>> = {
  ENOENT: (path) => [`There is no ${path}.`, 'Check the path; it starts from the folder you are in.'],
  ENOTDIR: (path) => [`There is no ${path}: a part of that path is a file.`, 'Check the path.'],
  ELOOP: (path) => [
    `${path} leads in a circle: it is a symbolic link that ends at itself.`,
    'See where it points with `ls -l`, and make it point at a file.',
  ],
  EACCES: (path) => [`${path} may not be read by this user.`, 'Change its permissions, or those of its folder.'],
  ENAMETOOLONG: (path) => [`${path.slice(0, 80)}… is too long for a path.`, 'Check the path.'],
}

function reading<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const [what, remedy] = complaints[code]?.(printable(path)) ?? [
      `${printable(path)} cannot be read: ${message}.`,
      'Check that it is a file of yours.',
    ]
    throw new UsageError(what, remedy, error)
  }
}
