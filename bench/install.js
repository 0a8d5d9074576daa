/**
 * `node install.js <folder>…`: installs what the packages in these folders below bench/ name, unless that was done since their lock
 * file changed. Plain JavaScript, as it runs before anything else is there.
 */
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

for (const name of process.argv.slice(2)) {
  const folder = join(import.meta.dirname, name)
  if (isInstalled(folder)) continue
  console.error(`Installing what ${join('bench', name)} needs …`)
  execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
}

/** @param {string} folder */
function isInstalled(folder) {
  const mark = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false })
  return mark !== undefined && mark.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
}
