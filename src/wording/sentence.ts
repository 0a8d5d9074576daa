/** Facts in one sentence, made from their roles and values: for lists and previews, never a quote. */

import { factWords as en } from './en/fact.ts'
import type { Language } from './language.ts'
import type { Story } from './story.ts'
import { factWords as vi } from './vi/fact.ts'
import { type Sentence, sentence, type Words } from './words.ts'

const languages = { VI: vi, EN: en } as const

export const wordsOf = (story: Story, language: Language): Words => languages[language][story.kind].tell(story)

export const sentenceOf = (story: Story, language: Language): Sentence => sentence(wordsOf(story, language))
