/** Whether the disk of a data folder has room: a Neo4j whose disk fills stops for good, until it is started again. */
import { existsSync, statfsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Folder } from './folder.ts'
import { SetupError } from './setupError.ts'

/** Bytes with which Neo4j starts, logs and recovers. */
const least = 64 * 2 ** 20
/** Of store and log together for a byte of dossiers; the seeds took 100, their places included. */
const growth = 100

/** Undefined where nobody can say. */
function freeBytes(path: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  } catch {
    return undefined
  }
}

/**
 * Refuses an import that the disk may not hold.
 * @param bytes of the files to import
 * @throws SetupError with how much is needed
 */
export function requireRoom({ root }: Folder, bytes: number): void {
  const [free, needed] = [freeBytes(root), least + growth * bytes]
  if (!existsSync(root) || free === undefined || free >= needed) return
  throw new SetupError(
    `The disk of ${root} has ${megabytes(free)} free; this import needs ${megabytes(needed)}.`,
    'Free some, or import fewer dossiers at once. Nothing was imported.',
  )
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`

const interval = 2_000

/** Waits until there is room to start; ends early when told. */
export async function roomToStart({ root }: Folder, givenUp: () => boolean): Promise<void> {
  while (!givenUp() && (freeBytes(root) ?? least) < least) await sleep(interval)
}
