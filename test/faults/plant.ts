/**
 * Plants each fault in a copy of the tree, one at a time, and says whether the tests named for it notice:
 * `npm run faults -- [name …] [--tree folder] [--record file]`. Ends with 1 when one is missed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Fault, layerOf } from './fault.ts'
import { faults } from './faults.ts'
import { type Result, tableOf } from './report.ts'
import { runTests } from './runTests.ts'
import { copyTree, removeTree } from './tree.ts'

const own = fileURLToPath(new URL('../..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tree: { type: 'string', default: own }, record: { type: 'string' } },
})

const unknown = positionals.filter((asked) => !faults.some(({ name }) => name === asked))
if (unknown.length > 0) throw new Error(`No fault is named ${unknown.join(', ')}. See test/faults/.`)
const chosen = positionals.length > 0 ? faults.filter(({ name }) => positionals.includes(name)) : faults

const tree = resolve(values.tree)
const copy = copyTree(tree)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.once('exit', () => removeTree(copy))

const results: Result[] = []
for (const fault of chosen) {
  const result = await plant(fault)
  results.push(result)
  console.error(`${result.name}: ${result.caughtBy ?? 'MISSED'} (${result.seconds} s)`)
  if (values.record) record(values.record, result)
}
console.log(tableOf(results))
process.exitCode = results.every(({ caughtBy }) => caughtBy) ? 0 : 1

async function plant(fault: Fault): Promise<Result> {
  const { name, what, file, from, to } = fault
  const path = join(copy, file)
  const sound = readFileSync(path, 'utf8')
  const parts = sound.split(from)
  if (parts.length !== 2) throw new Error(`${name}: “${from}” stands ${parts.length - 1} times in ${file}.`)
  const began = Date.now()
  writeFileSync(path, parts.join(to))
  const tests = fault.tests.filter((test) => existsSync(join(copy, test)))
  const caughtBy = await runTests(copy, tests, changesWhatIsWritten(fault))
  writeFileSync(path, sound)
  return { name, what, layer: layerOf(fault), caughtBy, seconds: Math.round((Date.now() - began) / 1000) }
}

/** Such a fault must not come near a seeded server that others read too. */
function changesWhatIsWritten({ file }: Fault): boolean {
  return ['src/domain/', 'src/ingest/', 'src/graph/queries/import', 'src/graph/constraints'].some((start) =>
    file.startsWith(start),
  )
}

/** Adds the result to the file's, in the order of the list. */
function record(path: string, result: Result): void {
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result[]) : []
  const others = known.filter(({ name }) => name !== result.name)
  const order = ({ name }: Result): number => faults.findIndex((fault) => fault.name === name)
  const all = [...others, result].sort((one, other) => order(one) - order(other))
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`)
}
