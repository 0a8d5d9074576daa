import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { createDatasetClock } from '../../src/server/dataset.ts'

/** A graph whose version rises with every reading, each of which takes a while. */
function risingVersion(milliseconds = 20) {
  const readings = { begun: 0 }
  const read = async () => {
    const version = ++readings.begun
    await sleep(milliseconds)
    return { version, hash: `hash ${version}` }
  }
  return { readings, read }
}

describe('the version of the dataset', () => {
  it('is read once for all who ask within its age', async () => {
    const { read, readings } = risingVersion()
    const clock = createDatasetClock(read)
    const together = await Promise.all([clock.recent(), clock.recent(), clock.recent()])
    expect(together.map((version) => version?.version)).toEqual([1, 1, 1])
    expect(await clock.recent()).toEqual({ version: 1, hash: 'hash 1' })
    expect(readings.begun).toBe(1)
  })

  it('is read again once it is too old', async () => {
    const { read } = risingVersion()
    const clock = createDatasetClock(read, { maxAge: 300 })
    await clock.recent()
    expect(await clock.recent()).toMatchObject({ version: 1 })
    await sleep(310)
    expect(await clock.recent()).toMatchObject({ version: 2 })
  })

  it('as the newest never comes from a reading begun before it was asked for', async () => {
    const { read } = risingVersion()
    const clock = createDatasetClock(read)
    const first = clock.newest()
    await sleep(5)
    const [second, third] = [clock.newest(), clock.newest()]
    expect(await Promise.all([first, second, third])).toMatchObject([{ version: 1 }, { version: 2 }, { version: 2 }])
  })

  it('spares recent() a reading for as long as newest() has just made one', async () => {
    const { read, readings } = risingVersion()
    const clock = createDatasetClock(read)
    await clock.newest()
    expect(await clock.recent()).toMatchObject({ version: 1 })
    expect(readings.begun).toBe(1)
  })

  it('is asked for again after a reading that failed', async () => {
    let away = true
    const clock = createDatasetClock(async () => {
      if (away) throw new Error('away')
      return { version: 3, hash: 'hash 3' }
    })
    await expect(clock.recent()).rejects.toThrow('away')
    await expect(clock.newest()).rejects.toThrow('away')
    away = false
    expect(await clock.recent()).toMatchObject({ version: 3 })
  })

  it('is unavailable when its reading hangs, and not for those who ask once it is back', async () => {
    let hangs = true
    const read = () => (hangs ? new Promise<never>(() => {}) : Promise.resolve({ version: 4, hash: '' }))
    const clock = createDatasetClock(read, { patience: 20 })
    await expect(clock.recent()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    hangs = false
    expect(await clock.newest()).toMatchObject({ version: 4 })
  })

  it('reaches those who wait behind a reading that fails', async () => {
    let reading = 0
    const clock = createDatasetClock(async () => {
      const own = ++reading
      await sleep(10)
      if (own === 1) throw new Error('away')
      return { version: own, hash: '' }
    })
    const first = clock.newest()
    await sleep(2)
    const second = clock.newest()
    await expect(first).rejects.toThrow('away')
    expect(await second).toMatchObject({ version: 2 })
  })
})
