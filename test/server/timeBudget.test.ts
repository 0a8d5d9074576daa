import { describe, expect, it } from '@jest/globals'
import { Problem } from '../../src/domain/problem.ts'
import type { Operation } from '../../src/server/operation.ts'
import { ask, serve } from './serve.ts'

describe('the time budget of an operation', () => {
  it('answers TIMEOUT when it is spent, and tells whoever works for the operation to stop', async () => {
    const operations: Operation[] = []
    const createContext = (operation: Operation) => {
      operations.push(operation)
      return {}
    }
    const { app, url } = await serve({ timeBudget: 50, createContext })
    const start = performance.now()
    const { status, data, errors } = await ask(url, '{ slow(milliseconds: 600) }')
    expect(performance.now() - start).toBeLessThan(500)
    expect([status, data]).toEqual([504, undefined])
    expect(errors).toEqual([
      {
        message: 'The operation was not answered within 0.05 seconds.',
        extensions: { code: 'TIMEOUT', remedy: expect.any(String), milliseconds: 50 },
      },
    ])
    expect(operations[0]?.signal.reason).toBeInstanceOf(Problem)
    await app.close()
  })

  it('leaves an operation alone that is answered in time', async () => {
    const operations: Operation[] = []
    const createContext = (operation: Operation) => {
      operations.push(operation)
      return {}
    }
    const { app, url } = await serve({ timeBudget: 300, createContext })
    expect((await ask(url, '{ slow(milliseconds: 10) }')).data).toEqual({ slow: 'at last' })
    await app.close()
    expect(operations[0]?.signal.aborted).toBe(false)
  })

  it('is called off when the client goes away', async () => {
    let tell: (reason: unknown) => void
    const gone = new Promise<unknown>((resolve) => {
      tell = resolve
    })
    const createContext = ({ signal }: Operation) => {
      signal.addEventListener('abort', () => tell(signal.reason))
      return {}
    }
    const { app, url } = await serve({ createContext })
    const request = fetch(`${url}/graphql?query={slow(milliseconds:300)}`, { signal: AbortSignal.timeout(50) })
    await expect(request).rejects.toThrow()
    expect(await gone).toMatchObject({ code: 'TIMEOUT', message: 'The client did not wait for the answer.' })
    await app.close()
  })
})
