import { describe, expect, it } from '@jest/globals'
import { bringerOf, planFor, shareOf } from '../../nation/plan.ts'
import { createRandom, createZipf } from '../../nation/random.ts'

describe('a synthetic nation is planned by number', () => {
  it.each([100, 10_000, 123_457])('of %s honours, everybody is brought by exactly one article', (honours) => {
    const plan = planFor(honours, 1)
    let brought = 0
    const stray: number[] = []
    for (let article = 0; article < plan.articles; article++) {
      const { from, to } = shareOf(plan, plan.people, article)
      if (from !== brought) stray.push(from)
      for (let person = from; person < to; person++)
        if (bringerOf(plan, plan.people, person) !== article) stray.push(person)
      brought = to
    }
    expect(stray).toEqual([])
    expect(brought).toBe(plan.people)
  })

  it('so that everybody whom an article honours has been brought by then, in the first one too', () => {
    const plan = planFor(1_000_000, 1)
    expect(shareOf(plan, plan.people, 0).to).toBeGreaterThan(0)
    expect(shareOf(plan, plan.collectives, 0).to).toBeGreaterThan(0)
  })

  it('with the articles of the years on end', () => {
    const { years, articles } = planFor(10_000, 1)
    expect(years[0]?.from).toBe(0)
    expect(years.at(-1)?.to).toBe(articles)
    years.slice(1).forEach(({ from }, at) => {
      expect(from).toBe(years[at]?.to)
    })
  })
})

describe('what looks random', () => {
  it('is the same for the same keys and another for others', () => {
    const draw = (...keys: number[]) => Array.from({ length: 5 }, createRandom(...keys).next)
    expect(draw(1, 2, 3)).toEqual(draw(1, 2, 3))
    expect(draw(1, 2, 3)).not.toEqual(draw(1, 3, 2))
    expect(draw(1, 2, 3)).not.toEqual(draw(2, 2, 3))
  })

  it('follows a power law where it is asked to: the first twice as often as the second', () => {
    const rank = createZipf(50, 1)
    const random = createRandom(5)
    const counts = new Array<number>(50).fill(0)
    for (let draw = 0; draw < 20_000; draw++) {
      const drawn = rank(random)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    expect((counts[0] as number) / (counts[1] as number)).toBeCloseTo(2, 0)
    expect((counts[0] as number) / (counts[9] as number)).toBeGreaterThan(7)
  })
})
