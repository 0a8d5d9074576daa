/** `npm run bench:growth -- <file>…`: puts runs of `npm run bench` on nations of several sizes side by side. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Report } from './measure/report.ts'
import { growthPage } from './page/growthPage.ts'
import { textOf, writePage } from './page/writePage.ts'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (positionals.length < 2) {
  console.error('Name at least two files that `npm run bench` wrote: npm run bench:growth -- data/questions10k.json …')
  process.exit(2)
}
const reports = positionals.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report)
reports.sort((one, other) => one.circumstances.honours - other.circumstances.honours)
const page = growthPage(reports)
console.log(textOf(page))
if (values.write) writePage(page)
