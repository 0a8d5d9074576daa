/**
 * `npm run bench:flame -- --data <folder> --only <question>`: where the API's own processor time goes while eight clients ask,
 * as shares on the screen and as a picture.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createGraphqlSide } from './ask/graphqlSide.ts'
import { startServer } from './ask/serverProcess.ts'
import { flameOf } from './measure/flame.ts'
import { askFor, loadOf } from './measure/load.ts'
import { type Profile, sharesOf, stacksOf } from './measure/profile.ts'
import { nationOptions, openNation } from './openNation.ts'
import { circumstancesOf } from './page/circumstances.ts'
import { type Flame, flameName, flamePage } from './page/flamePage.ts'
import { textOf, writeBeside, writePage } from './page/writePage.ts'
import { questionsAbout } from './question/questions.ts'
import { findSubjects } from './question/subjects.ts'

const { values } = parseArgs({
  options: {
    ...nationOptions,
    only: { type: 'string', default: 'twenty honours' },
    seconds: { type: 'string', default: '10' },
    out: { type: 'string', default: 'data/flame.svg' },
  },
})
/** Seconds in which code is still compiled and plans are made. */
const warmUp = 5

const nation = await openNation(values)
const { neo4j, driver } = nation
const circumstances = await circumstancesOf(driver)
const [question] = questionsAbout(await findSubjects(driver)).filter(({ name }) => name.includes(values.only))
if (!question) throw new Error(`no question is named “${values.only}”`)

const folder = mkdtempSync(join(tmpdir(), 'flame-'))
const main = new URL('../dist/main.js', import.meta.url).pathname
const begun = performance.now()
const server = await startServer({ arguments: ['--cpu-prof', `--cpu-prof-dir=${folder}`, main, 'start'], neo4j })
const side = createGraphqlSide('api', server.address)
await askFor(side, question, 8, warmUp)
const skip = (performance.now() - begun) / 1_000
const { perSecond } = loadOf([await askFor(side, question, 8, Number(values.seconds))])
await side.close()
// The profile is written as the process ends by itself.
process.kill(server.pid, 'SIGTERM')
while (readdirSync(folder).length === 0) await new Promise((done) => setTimeout(done, 200))
await new Promise((done) => setTimeout(done, 1_000))

const profile = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] as string), 'utf8')) as Profile
const stacks = stacksOf(profile, skip)
const flame: Flame = { circumstances, question: question.name, perSecond, shares: sharesOf(stacks) }
const picture = flameOf(stacks, `The API's own processor time: ${question.name}, eight clients`)
console.log(textOf(flamePage(flame)))
writeFileSync(values.out, picture)
if (values.write) {
  writePage(flamePage(flame))
  writeBeside(`${flameName(circumstances.honours)}.svg`, picture)
}
rmSync(folder, { recursive: true })
await nation.close()
process.exit()
