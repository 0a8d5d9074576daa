/** Compiles src/ into dist/, unless dist/ is already what src/ makes. Importing this module does it. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const stampFile = 'sources.sha256'
const compiler = join(root, 'node_modules/typescript/bin/tsc')

const stamp = stampOf(['tsconfig.json', 'tsconfig.build.json', ...sources()])
if (stampIn(dist) !== stamp) build()

function sources() {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
    .sort()
}

/** Over contents, since a checkout or a copy gives files a new time. Reading 300 files takes 30 ms, the compiler seconds. */
function stampOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function stampIn(folder) {
  const file = join(folder, stampFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Compiles into a folder of its own, which then takes the place of dist/: no other process sees half of it. */
function build() {
  if (!existsSync(compiler)) giveUp('The sources have changed and there is no compiler. Run `npm ci` first.')
  process.stderr.write('Compiling the sources, only when they have changed …\n')
  const fresh = mkdtempSync(join(root, '.dist-'))
  try {
    const parameters = [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh]
    const { status } = spawnSync(process.execPath, parameters, { stdio: ['ignore', 2, 2] })
    if (status !== 0) giveUp('The sources do not compile. Mend what is named above.', fresh)
    writeFileSync(join(fresh, stampFile), stamp)
    replace(fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function replace(fresh) {
  const former = `${fresh}-former`
  if (existsSync(dist)) renameSync(dist, former)
  try {
    renameSync(fresh, dist)
  } catch (error) {
    // Another process was as fast with the same sources.
    if (stampIn(dist) !== stamp) throw error
  }
  rmSync(former, { recursive: true, force: true })
}

function giveUp(message, fresh) {
  if (fresh) rmSync(fresh, { recursive: true, force: true })
  process.stderr.write(`${message}\n`)
  process.exit(3)
}
