/** Dates as a column or a label shows them, without the words around them. */

import { dateInWords } from '../../../wording/date.ts'
import { plainDate } from '../../../wording/en/date.ts'
import type { Language } from '../../../wording/language.ts'

/** 13/4/2024, 8/2025, 2021 – 2025, quý II/2024; empty for what is no date. */
export function shortDate(date: string | null | undefined, lang: Language): string {
  if (!date) return ''
  const [start = '', end] = date.split('/')
  if (end !== undefined && start && end && start !== '..' && end !== '..')
    return `${shortDate(start, lang)} – ${shortDate(end, lang)}`
  if (lang === 'EN') return end === undefined ? plainDate(date) : dateInWords(date, lang)
  return dateInWords(date).replace(/(?:ngày|tháng|năm) (?=\d)/gu, '')
}

const locales: Readonly<Record<Language, string>> = { VI: 'vi-VN', EN: 'en-GB' }

/** 1.234 in Vietnamese, 1,234 in English. */
export const numberOf = (value: number, lang: Language): string => value.toLocaleString(locales[lang])

/** A day as people type it, day first: 1/7/2024, 1-7-2024, 1.7.2024, or 2024-07-01; null for anything else. */
export function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/u.exec(text.trim()) ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()
}
