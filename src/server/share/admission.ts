import { Problem } from '../../domain/problem.ts'
import type { Shares } from './share.ts'

/** Lets requests in, so many at once, and gives every client its turn. */
export interface Admission {
  /**
   * Waits for the client's turn.
   * @returns what to call, once, when the request is done
   * @throws Problem RATE_LIMITED when the client itself has too many waiting, UNAVAILABLE when all have or the wait is too long
   */
  enter(client: string, signal: AbortSignal): Promise<() => void>
  readonly running: number
  readonly waiting: number
}

interface Client {
  running: number
  readonly waiting: Set<() => void>
}

/** Clients take turns, however many requests each has waiting: the map's order is that of the turns, and who was served last is last. */
export function createAdmission(shares: Omit<Shares, 'points'>): Admission {
  const clients = new Map<string, Client>()
  let running = 0
  let waiting = 0

  function start(name: string, client: Client): () => void {
    running += 1
    client.running += 1
    return () => {
      running -= 1
      client.running -= 1
      clients.delete(name)
      if (client.running > 0 || client.waiting.size > 0) clients.set(name, client)
      startNext()
    }
  }

  function startNext(): void {
    if (running >= shares.running) return
    for (const [name, client] of clients) {
      const [next] = client.waiting
      if (next === undefined || client.running >= shares.runningPerClient) continue
      clients.delete(name)
      clients.set(name, client)
      next()
      return
    }
  }

  function wait(name: string, client: Client, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', give)
        client.waiting.delete(enter)
        waiting -= 1
      }
      const enter = (): void => {
        leave()
        resolve(start(name, client))
      }
      const give = (): void => {
        leave()
        if (client.running === 0 && client.waiting.size === 0) clients.delete(name)
        reject(signal.aborted ? signal.reason : busy())
      }
      const timer = setTimeout(give, shares.patience)
      signal.addEventListener('abort', give)
      client.waiting.add(enter)
      waiting += 1
    })
  }

  return {
    get running() {
      return running
    },
    get waiting() {
      return waiting
    },
    async enter(name, signal) {
      const client = clients.get(name) ?? { running: 0, waiting: new Set() }
      const free = running < shares.running && client.running < shares.runningPerClient
      if (!free && client.waiting.size >= shares.waitingPerClient) throw tooMany(client)
      if (!free && waiting >= shares.waiting) throw busy()
      clients.set(name, client)
      return free ? start(name, client) : wait(name, client, signal)
    },
  }
}

const tooMany = ({ running, waiting }: Client): Problem =>
  new Problem(
    'RATE_LIMITED',
    `Your address has ${running} requests running and ${waiting.size} waiting.`,
    'Wait for answers before you send more; a few requests at once get the most done.',
  )

const busy = (): Problem =>
  new Problem('UNAVAILABLE', 'The server has more to do than it can.', 'Try again in a few seconds.')
