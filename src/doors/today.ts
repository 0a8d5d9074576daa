import type { Day } from '../domain/day.ts'

/** The day in Vietnam, where readers are. */
export const today = (): Day => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
