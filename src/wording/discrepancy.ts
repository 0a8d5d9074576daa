/** What cannot all be right, in one sentence. */
import { dateInWords } from './date.ts'
import type { Language } from './language.ts'

/** An act dated before the launch of the movement that it belongs to. */
export const actBeforeLaunch = (launched: unknown, acted: unknown, language: Language): string =>
  language === 'VI'
    ? `Theo các nguồn, phong trào chung được phát động ${dateInWords(launched)}, nhưng việc này diễn ra trước đó: ${dateInWords(acted)}.`
    : `The sources say that the wider movement was launched ${dateInWords(launched, language)}, but this act came before: ${dateInWords(acted, language)}.`

/** Figures of one date that differ. */
export const figuresDiffer = (sentences: readonly string[], language: Language): string =>
  `${language === 'VI' ? 'Các số cho cùng một mốc không khớp nhau' : 'The figures for the same date differ'}: ${sentences.join(' ')}`
