import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entityTag } from './entityTag.ts'

/**
 * Names the code that answers, and the packages it uses. A new release may answer the same question over the same data differently (a sentence mended,
 * an order corrected), and then no copy of the old answer may pass for current.
 */
export function releaseTag(): string {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]sx?$/.test(name))
  return entityTag(manifest, ...names.sort().flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
