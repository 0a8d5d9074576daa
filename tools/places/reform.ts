/** The reform of 2025: districts end, provinces and communes merge. */
import type { Day } from '../../src/domain/day.ts'

export const reformDay: Day = '2025-07-01'
export const lastDayBefore: Day = '2025-06-30'
