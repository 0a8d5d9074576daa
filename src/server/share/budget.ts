import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** What a client has left after an operation. */
export interface Account {
  readonly allowed: boolean
  readonly left: number
  /** Until it has all its points again. */
  readonly seconds: number
}

export interface Budget {
  /** Points for a window. */
  readonly points: number
  /** Seconds of a window, which begins with a client's first operation. */
  readonly window: number
  /** Takes points from a client, or none if it has not so many left. */
  spend(client: string, points: number): Promise<Account>
}

/** Each server counts for itself: with several behind a balancer a client has as many budgets. */
export function createBudget(points: number): Budget {
  const window = 60
  const limiter = new RateLimiterMemory({ points, duration: window })
  return {
    points,
    window,
    async spend(client, cost) {
      try {
        return account(true, await limiter.consume(client, cost))
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return account(false, await limiter.reward(client, cost))
      }
    },
  }
}

const account = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Account => ({
  allowed,
  left: Math.max(0, remainingPoints),
  seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
})
