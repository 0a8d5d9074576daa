/**
 * `npm run bench -- --data <folder>`: the same questions to the driver, to this API and to its peer, over one database,
 * side by side. Checks first that all give the same answers.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { startApi, startPeer } from './ask/servers.ts'
import { type SideName, sideNames } from './ask/side.ts'
import { checkSides } from './measure/checkSides.ts'
import { measureSides } from './measure/measureSides.ts'
import { type Report, tableOf } from './measure/report.ts'
import { nationOptions, openNation } from './openNation.ts'
import { questionsAbout } from './question/questions.ts'
import { findSubjects } from './question/subjects.ts'

const { values } = parseArgs({
  options: {
    ...nationOptions,
    only: { type: 'string', default: '' },
    sides: { type: 'string', default: sideNames.join() },
    clients: { type: 'string', default: '1,8' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    out: { type: 'string', default: 'data/bench.json' },
  },
})
const clients = values.clients.split(',').map(Number)
const sides = values.sides.split(',') as SideName[]
const tell = (line: string): void => console.error(line)
const loadBefore = loadavg()[0] as number

const nation = await openNation(values)
const { neo4j, driver } = nation
const [counted] = (await driver.executeQuery('MATCH (honour:Honour) RETURN count(honour) AS count')).records
const subjects = await findSubjects(driver)
const questions = questionsAbout(subjects).filter(({ name }) => name.includes(values.only))

const costs = await checkSides(questions, { sides, driver, neo4j, tell })
const api = await startApi(neo4j, subjects.hotCampaign)
const peer = sides.includes('peer') ? await startPeer(neo4j) : null
const measured = await measureSides(questions, {
  sides,
  driver,
  database: neo4j.pid,
  servers: { api: api.server, ...(peer ? { peer } : {}) },
  costs,
  clients,
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  tell,
})
const report: Report = {
  honours: Number(counted?.get('count')),
  machine: { processors: availableParallelism(), node: process.version, loadBefore },
  api: { firstAnswerAfter: api.firstAnswerAfter, memory: api.server.memory() },
  measured,
}
writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`)
console.log(`${report.honours.toLocaleString('en')} honours; load before the run ${loadBefore.toFixed(1)}\n`)
console.log(tableOf(report, clients))
console.log(
  `\nThe API answered ${Math.round(report.api.firstAnswerAfter)} ms after its start; resident memory after the run ` +
    `${report.api.memory.now} MiB, at its highest ${report.api.memory.highest} MiB.`,
)
await Promise.all([api.server.stop(), peer?.stop()])
await nation.close()
process.exit()
