/** Copies of the tree, to plant faults in. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Left out of a copy, or linked into it. */
const apart = new Set(['.git', 'node_modules', 'data', 'dist', 'coverage'])

/** Copies the tree beside itself, with its packages and the jars of Neo4j linked. */
export function copyTree(tree: string): string {
  const copy = mkdtempSync(join(dirname(tree), `${basename(tree)}-planted-`))
  cpSync(tree, copy, { recursive: true, filter: (path) => dirname(path) !== tree || !apart.has(basename(path)) })
  const jars = join(tree, 'data', 'neo4j', 'jars')
  mkdirSync(join(copy, 'data', 'neo4j'), { recursive: true })
  symlinkSync(join(tree, 'node_modules'), join(copy, 'node_modules'))
  if (existsSync(jars)) symlinkSync(jars, join(copy, 'data', 'neo4j', 'jars'))
  return copy
}

export const removeTree = (copy: string): void => rmSync(copy, { recursive: true, force: true })
