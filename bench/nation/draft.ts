/** An article as it is being written: statement by statement, each with the sentence it rests on. */
import type { Claim } from '../../src/domain/citation.ts'
import type { Day } from '../../src/domain/day.ts'
import { type FactKind, factSpec } from '../../src/domain/fact.ts'
import type { Declaration } from '../../src/ingest/declaration.ts'
import type { PreparedCitation } from '../../src/ingest/prepare/prepare.ts'
import { sha256 } from '../../src/ingest/prepare/quote.ts'
import type { Statements } from '../../src/ingest/write/writeDossier.ts'
import type { Card } from './card.ts'
import type { World } from './world.ts'

/** A fact as one article states it. */
export interface Stated {
  readonly fact: string
  readonly kind: FactKind
  readonly sentence: string
  readonly claims: readonly Claim[]
}

export interface Draft {
  /** Introduces someone. */
  introduce(declaration: Declaration): void
  /** A claim that someone fills a role. It introduces those that exist by rule. */
  names(field: string, card: Card): Claim
  /** States a fact of its own and returns it, for others to repeat. */
  state(kind: FactKind, sentence: string, claims: readonly Claim[]): Stated
  /** States what another article stated first. */
  repeat(stated: Stated): void
  finish(): Statements
}

export interface Heading {
  readonly declaration: Declaration
  readonly day: Day
}

export function createDraft(world: World, { declaration, day }: Heading): Draft {
  const [, key = ''] = declaration.id.split(':')
  const declared = new Map<string, Declaration>()
  const citations: PreparedCitation[] = []
  let text = ''

  const declare = (one: Declaration): void => void declared.set(one.id, one)

  function cite({ fact, kind, sentence, claims }: Stated): void {
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? sentence : `${text} ${sentence}`
    citations.push({
      id: `citation:${key}/${citations.length + 1}`,
      factId: fact,
      kind,
      says: claims,
      part: 'TEXT',
      quote: sentence,
      start,
      end: start + sentence.length,
      quoteHash: sha256(sentence),
    })
    // Whoever exists by rule is introduced wherever it is mentioned.
    for (const { entity } of claims) if (entity) mention(entity)
  }

  function mention(id: string): void {
    if (!/^(?:organization|post):.*\/ubnd/.test(id) || declared.has(id)) return
    const { declaration: own, body } = world.card(id)
    if (own?.implied !== true) return
    declare(own)
    if (body) mention(body)
  }

  return {
    introduce: declare,
    names: (field, { id, name }) => ({ field, entity: id, asWritten: name, basis: 'QUOTED' }),
    state(kind, sentence, claims) {
      const stated = { fact: `${factSpec(kind).prefix}:${key}/${citations.length + 1}`, kind, sentence, claims }
      cite(stated)
      return stated
    },
    repeat: cite,
    finish: () => ({
      source: {
        declaration,
        textKind: 'RESTATED',
        text,
        textHash: sha256(text),
        publishedFirst: day,
        publishedLast: day,
      },
      hash: sha256(declaration.id),
      declarations: [...declared.values()],
      citations,
    }),
  }
}

/** A claim of a value. */
export const says = (field: string, value: unknown): Claim => ({
  field,
  text: typeof value === 'object' ? JSON.stringify(value) : String(value),
  value,
  basis: 'QUOTED',
})
