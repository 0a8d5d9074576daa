/** A hop of a way in one sentence that names both of its ends. */
import { lastDay } from '../domain/day.ts'
import type { Role } from '../domain/fact.ts'
import type { Structure } from '../domain/structure.ts'
import { hopWords as en } from './en/hop.ts'
import type { Language } from './language.ts'
import { wordsOf } from './sentence.ts'
import type { Named, Story } from './story.ts'
import { hopWords as vi } from './vi/hop.ts'
import { listed, type Sentence, say, sentence, type Words } from './words.ts'

/** What a language has to say for a hop. */
export interface HopWords {
  /** What an entity is in a fact, before its name in brackets. */
  readonly parts: Readonly<Record<Role, string>>
  readonly name: (entity: Named) => Words
  readonly structure: (structure: Structure, lower: Words, higher: Words) => Words
}

const languages: Readonly<Record<Language, HopWords>> = { VI: vi, EN: en }

export interface End {
  readonly entity: Named
  readonly role: Role
}

/** The fact's sentence, with those ends in brackets whom it does not name: “… (chủ trì: A; dự: B).” */
export function hopSentence(story: Story, ends: readonly End[], language: Language): Sentence {
  const words = wordsOf(story, language)
  const named = new Set(words.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id])))
  const { parts, name } = languages[language]
  const byPart = new Map<string, Words[]>()
  for (const { entity, role } of ends.filter((end) => !named.has(end.entity.id)))
    byPart.set(parts[role], [...(byPart.get(parts[role]) ?? []), name(entity)])
  const added = [...byPart].map(([part, names]) => say`${part}: ${listed(names, ', ')}`)
  return sentence(
    added.length > 0 ? say`${words} (${added.flatMap((one, at) => (at === 0 ? one : say`; ${one}`))})` : words,
  )
}

/** A relation of structure, without more than the relation says. */
export function structureSentence(structure: Structure, lower: Named, higher: Named, language: Language): Sentence {
  const { name, structure: tell } = languages[language]
  const known = structure.to && structure.to < lastDay ? structure : { ...structure, to: null }
  return sentence(tell(known, name(lower), name(higher)))
}
