#!/usr/bin/env node
/** The command `thi-dua`: compiles what has changed, then runs the program with the flags that its work needs of Node. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Node takes these at its start only. `start` keeps little of what it answers, and with a bound V8 collects the rest before
 * it takes more memory. `import` makes many objects that all live until the end, which a small nursery copies again and again.
 */
const flags =
  {
    start: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'],
    import: ['--max-semi-space-size=64'],
  }[process.argv[2]] ?? []

const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')
const missing = flags.filter((flag) => !given.includes(flag.split('=')[0]))

// A package or an image holds dist/ alone, compiled once and for all.
if (existsSync(new URL('../src/main.ts', import.meta.url))) await import('./build.js')

if (missing.length === 0) await import('../dist/main.js')
else startAnew()

/** Runs the program in a second process, and ends as that ends. When this one is killed, the channel between them closes. */
function startAnew() {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, ...missing, main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // A terminal sends Ctrl-C to both: the other one decides what it means.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    } else process.exitCode = code ?? 3
  })
}
