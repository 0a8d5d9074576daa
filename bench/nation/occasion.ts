/** When and where an article reports from, by its number alone. */
import type { Day } from '../../src/domain/day.ts'
import type { Province } from './ground.ts'
import type { Year } from './plan.ts'
import { createRandom } from './random.ts'
import type { World } from './world.ts'

export interface Occasion {
  readonly year: Year
  /** From 0. */
  readonly dayOfYear: number
  readonly day: Day
  readonly province: Province
}

/** The articles of a year follow each other by day. */
export function occasionOf({ plan, groundOn }: World, article: number): Occasion {
  const year = plan.years.find(({ to }) => article < to) as Year
  const dayOfYear = Math.floor(((article - year.from) / (year.to - year.from)) * year.days)
  const day = dayOf(year, dayOfYear)
  return { year, dayOfYear, day, province: groundOn(day).draw(createRandom(plan.seed, 6, article)) }
}

/** A day of the year, its first at the earliest: what is reported in a year happened in it. */
export const dayOf = ({ firstDay }: Year, dayOfYear: number): Day =>
  new Date(Date.parse(firstDay) + Math.max(0, dayOfYear) * 86_400_000).toISOString().slice(0, 10)
