/**
 * `npm run bench -- --data <folder>`: the same questions to the driver, to this API and to its peer, over one database,
 * side by side. Checks first that all give the same answers.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startApi, startPeer } from './ask/servers.ts'
import { type SideName, sideNames } from './ask/side.ts'
import { checkSides } from './measure/checkSides.ts'
import { measureSides } from './measure/measureSides.ts'
import type { Report } from './measure/report.ts'
import { nationOptions, openNation } from './openNation.ts'
import { circumstancesOf, loadNow } from './page/circumstances.ts'
import { questionPage, writeQuestions } from './page/questionPage.ts'
import { sizeName, textOf } from './page/writePage.ts'
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
    /** For the figures as JSON, which `bench:growth` reads. */
    out: { type: 'string' },
  },
})
if (values.write && values.only) {
  console.error('--write writes the page of all questions: leave --only out.')
  process.exit(2)
}
const clients = values.clients.split(',').map(Number)
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)]
const sides = values.sides.split(',') as SideName[]
const tell = (line: string): void => console.error(line)
const load = loadNow()

const nation = await openNation(values)
const { neo4j, driver } = nation
const circumstances = await circumstancesOf(driver, load)
const subjects = await findSubjects(driver)
const questions = questionsAbout(subjects).filter(({ name }) => name.includes(values.only))

const costs = await checkSides(questions, { sides, driver, neo4j, tell })
const api = await startApi(neo4j, subjects.hotCampaign)
const peer = sides.includes('peer') ? await startPeer(neo4j) : null
const servers = { api: api.server, ...(peer ? { peer } : {}) }
const database = neo4j.pid
const measured = await measureSides(questions, {
  sides,
  driver,
  database,
  servers,
  costs,
  clients,
  seconds,
  rounds,
  tell,
})
const memory = api.server.memory()
const report: Report = {
  ...{ circumstances, clients, seconds, rounds, measured },
  api: { firstAnswerAfter: api.firstAnswerAfter, memory },
}
writeFileSync(
  values.out ?? `data/questions${sizeName(circumstances.honours)}.json`,
  `${JSON.stringify(report, null, 2)}\n`,
)
console.log(textOf(questionPage(report)))
if (values.write) writeQuestions(report)
await Promise.all([api.server.stop(), peer?.stop()])
await nation.close()
process.exit()
