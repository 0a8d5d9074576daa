/** The folder of data sets: one for each version that was written, and never changed again. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const datasetFolder = (dataDir: string): string => join(dataDir, 'datasets')

const shape = /^v(\d+)-[0-9a-f]{8}$/

/** Their names, the newest first. */
export function datasetsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const age = (name: string): number => Number(shape.exec(name)?.[1])
  return readdirSync(folder)
    .filter((name) => shape.test(name))
    .sort((one, other) => age(other) - age(one) || made(folder, other) - made(folder, one))
}

const made = (folder: string, name: string): number => statSync(join(folder, name)).mtimeMs

/** @param kept how many stay; without, all */
export function clearOld(folder: string, kept: number | undefined): readonly string[] {
  const gone = kept === undefined ? [] : datasetsIn(folder).slice(kept)
  for (const name of gone) rmSync(join(folder, name), { recursive: true })
  return gone
}

/** An empty folder to write in; what an interrupted writer left there goes. */
export function freshFolder(folder: string): string {
  const path = join(folder, '.writing')
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}
