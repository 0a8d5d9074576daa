/**
 * `npm run bench:soak -- --data <folder>`: asks the API all questions in turn for an hour and prints its resident
 * memory minute by minute, so that a leak would show.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createGraphqlSide } from './ask/graphqlSide.ts'
import { startApi } from './ask/servers.ts'
import { nationOptions, openNation } from './openNation.ts'
import { circumstancesOf } from './page/circumstances.ts'
import { type Minute, soakPage } from './page/soakPage.ts'
import { writePage } from './page/writePage.ts'
import type { Question, Variables } from './question/question.ts'
import { questionsAbout } from './question/questions.ts'
import { findSubjects } from './question/subjects.ts'

const { values } = parseArgs({
  options: {
    ...nationOptions,
    minutes: { type: 'string', default: '60' },
    clients: { type: 'string', default: '2' },
    /** Milliseconds that a client waits between two questions: 0 asks as fast as it is answered. */
    pause: { type: 'string', default: '0' },
  },
})
const clients = Number(values.clients)

const nation = await openNation(values)
const { neo4j, driver } = nation
const circumstances = await circumstancesOf(driver)
const subjects = await findSubjects(driver)
const questions = questionsAbout(subjects)
const { server } = await startApi(neo4j, subjects.hotCampaign)
const api = createGraphqlSide('api', server.address)

const end = performance.now() + Number(values.minutes) * 60_000
let asked = 0
const minutes: Minute[] = []
const asking = Array.from({ length: clients }, async () => {
  while (performance.now() < end) {
    await askNext()
    await pause(Number(values.pause))
  }
})
const watching = setInterval(note, 60_000)
await Promise.all(asking)
clearInterval(watching)
note()
if (values.write) writePage(soakPage(circumstances, clients, minutes))
await server.stop()
await nation.close()
process.exit()

async function askNext(): Promise<void> {
  const turn = asked++
  const question = questions[turn % questions.length] as Question
  const round = Math.floor(turn / questions.length)
  await api.ask(question, question.variables[round % question.variables.length] as Variables)
}

function note(): void {
  const { now, highest } = server.memory()
  minutes.push({ asked, now, highest })
  console.log(`${asked.toLocaleString('en')} asked; resident ${now} MiB, at its highest ${highest} MiB`)
}
