import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writing } from './folder.ts'
import { describeProcess } from './process.ts'
import { localSetupError } from './setupError.ts'

/** The process that uses a data folder. `uri` is there once its Neo4j answers. */
export interface Owner {
  readonly pid: number
  /** When the process started: its id alone may since have gone to another. */
  readonly startedAt: string
  readonly uri?: string
}

export interface Ownership {
  /** Lets others know where Neo4j answers. */
  announce(uri: string): void
  release(): void
}

/**
 * Takes a data folder for this process, until it is released or the process is gone. The claim is a file that is linked
 * into place, which only one process can do. Neo4j's own lock on its store would stop a second server too, but only
 * after seconds, and without saying whose it is.
 * @throws SetupError when a living process has it
 */
export function takeOwnership(path: string): Ownership {
  const mine: Owner = { pid: process.pid, startedAt: describeProcess(process.pid)?.startedAt ?? '' }
  const claim = `${path}.${randomUUID()}`
  writing(path, () => writeFileSync(claim, JSON.stringify(mine)))
  try {
    claimFile(claim, path)
  } finally {
    rmSync(claim, { force: true })
  }
  return {
    announce: (uri) => replaceFile(path, JSON.stringify({ ...mine, uri })),
    release: () => rmSync(path, { force: true }),
  }
}

/** The living process that owns the folder, if any. */
export function currentOwner(path: string): Owner | undefined {
  const owner = readOwner(path)
  return owner !== undefined && describeProcess(owner.pid)?.startedAt === owner.startedAt ? owner : undefined
}

function claimFile(claim: string, path: string): void {
  for (;;) {
    try {
      linkSync(claim, path)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    removeStale(path)
  }
}

/**
 * Removes the claim of a process that is gone. It is moved aside first and looked at again, since another process may
 * have put its own claim there in between: that one goes back.
 */
function removeStale(path: string): void {
  refuseIfOwned(path)
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    refuseIfOwned(aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    linkSync(aside, path)
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function refuseIfOwned(path: string): void {
  const owner = currentOwner(path)
  if (owner === undefined) return
  const who = owner.pid === process.pid ? 'this very process' : `process ${owner.pid}`
  throw localSetupError(
    `The data folder ${dirname(path)} is already in use by ${who}.`,
    'Stop that process, or give this one a folder of its own with DATA_DIR.',
  )
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

function replaceFile(path: string, content: string): void {
  const fresh = `${path}.${randomUUID()}`
  writeFileSync(fresh, content)
  renameSync(fresh, path)
}
