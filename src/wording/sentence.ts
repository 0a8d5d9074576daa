/** Facts told in one sentence, made from their roles and values: for lists and previews, never a quote. */

import { tellers as en } from './en/sentence.ts'
import type { Language } from './language.ts'
import type { Story } from './story.ts'
import { tellers as vi } from './vi/sentence.ts'
import { type Sentence, sentence, type Words } from './words.ts'

const tellers = { VI: vi, EN: en } as const

export const wordsOf = (story: Story, language: Language): Words => tellers[language][story.kind](story)

export const sentenceOf = (story: Story, language: Language): Sentence => sentence(wordsOf(story, language))
