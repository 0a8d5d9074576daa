/** Dates in words, in either language. */
import { dateInWords as english } from './en/date.ts'
import type { Language } from './language.ts'
import { dateInWords as vietnamese } from './vi/date.ts'

export const dateInWords = (date: unknown, language: Language = 'VI'): string =>
  language === 'VI' ? vietnamese(date) : english(date)
