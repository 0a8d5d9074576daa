/** A thread that writes parts of the tables until it is given no more. */
import { parentPort, workerData } from 'node:worker_threads'
import { articleIdOf, articlesOf } from '../nation/article.ts'
import { collectiveAt, decisionAt, personAt } from '../nation/newcomer.ts'
import { bringerOf, planFor, type Year } from '../nation/plan.ts'
import { createWorld } from '../nation/world.ts'
import { writeEntity } from './entityRows.ts'
import { writeFacts } from './factRows.ts'
import type { Answer, Close, Introductions, Newcomer, Task, WorkerSetup } from './message.ts'
import { createNumbering } from './numbering.ts'
import { createPart, type Part } from './part.ts'
import { saidBy, writeSource } from './sourceRows.ts'
import { createTables } from './tables.ts'

const { honours, seed, placeData, folder, counts: shared, taken } = workerData as WorkerSetup
const world = createWorld(planFor(honours, seed), placeData)
const numbering = createNumbering(world, [])
const counts = new Int32Array(shared)
const tables = createTables(folder)

const tell = (answer: Answer): void => parentPort?.postMessage(answer)

parentPort?.on('message', (task: Task | Close) => {
  if (task.do === 'close') {
    tell({ say: 'closed', imported: tables.close() })
    return
  }
  const part = createPart({ world, numbering, tables, part: task.part, counts, taken })
  const introduced =
    task.do === 'articles' ? writeArticles(world.plan.years[task.year] as Year, part) : writeNewcomers(task, part)
  tell({ say: 'done', introduced, tallies: part.tallies })
})

function writeArticles(year: Year, part: Part): Introductions {
  const introduced = new Map<string, string[]>()
  for (const block of articlesOf(world, year)) {
    const facts = writeFacts(block, part)
    for (const source of block) {
      writeSource(source, facts, part)
      for (const { id, implied } of source.declarations) {
        if (!implied) continue
        const known = introduced.get(id)
        if (known) known.push(source.source.declaration.id)
        else introduced.set(id, [source.source.declaration.id])
      }
    }
    tell({ say: 'progress', honours: [...facts.keys()].filter((id) => id.startsWith('honour:')).length })
  }
  return introduced
}

function writeNewcomers({ kind, from, to }: Extract<Task, { do: 'newcomers' }>, part: Part): Introductions {
  for (let number = from; number < to; number++) {
    const { declaration, bringer } = newcomer(kind, number)
    const { id } = declaration
    writeEntity(
      { id, kind: declaration.kind, declarations: [saidBy(articleIdOf(world, bringer), false, declaration)] },
      part,
    )
  }
  return new Map()
}

function newcomer(kind: Newcomer, number: number) {
  const { plan } = world
  if (kind === 'person')
    return { declaration: personAt(plan, plan.leaders + number), bringer: bringerOf(plan, plan.people, number) }
  if (kind === 'collective')
    return { declaration: collectiveAt(world, number), bringer: bringerOf(plan, plan.collectives, number) }
  return { declaration: decisionAt(world, number), bringer: bringerOf(plan, plan.decisions, number) }
}
