/** How much of the server whole files may take. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { FileProblem } from './fileProblem.ts'

export interface Turns {
  /**
   * Takes one of the places for whole files.
   * @returns what gives it back
   * @throws FileProblem 429 where all are taken
   */
  take(): () => void
  /** Lets questions that are under way go first, for a while: the file goes on in any case. */
  yield(): Promise<void>
}

/** Whole files at once, of all clients. */
const most = 2

/** Seconds after which it is worth asking again. */
const retryAfter = 10

/** Milliseconds that a page of a file waits for other questions at most, and how often it looks. */
const patience = 200
const step = 5

export function createTurns(app: FastifyInstance): Turns {
  const others = countOthers(app)
  let taken = 0
  return {
    take() {
      if (taken >= most) throw full()
      taken += 1
      let isTaken = true
      return () => {
        if (isTaken) taken -= 1
        isTaken = false
      }
    },
    async yield() {
      for (let waited = 0; others() > 0 && waited < patience; waited += step) await sleep(step)
    },
  }
}

/** How many questions are under way that are no files. */
function countOthers(app: FastifyInstance): () => number {
  let running = 0
  app.addHook('onRequest', (request, reply, done) => {
    const { inTurn, isFile } = request.routeOptions.config
    if (inTurn && !isFile) {
      running += 1
      reply.raw.once('close', () => {
        running -= 1
      })
    }
    done()
  })
  return () => running
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests for this route may fetch whole lists. */
    isFile?: boolean
  }
}

const full = (): FileProblem =>
  new FileProblem(
    429,
    `${most} files are being fetched from this server already.`,
    `Try again in ${retryAfter} seconds. curl does so by itself with --retry 9.`,
    { 'retry-after': String(retryAfter) },
  )
