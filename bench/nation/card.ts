/** What the generator knows of an entity that many articles mention. */
import { type Day, firstDay, lastDay } from '../../src/domain/day.ts'
import type { EntityKind, Level } from '../../src/domain/entity.ts'
import { accentedKey } from '../../src/domain/name.ts'
import type { Declaration } from '../../src/ingest/declaration.ts'

export interface Card {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** How it is introduced; null for the administrative places, which no article introduces. */
  readonly declaration: Declaration | null
  readonly level: Level | null
  /** Of a post, its body. */
  readonly body: string | null
  readonly possibleFrom: Day
  readonly possibleTo: Day
  /** What it lies directly in. */
  readonly under: readonly string[]
}

interface Introduced {
  readonly level?: Level
  readonly possibleFrom?: Day
  readonly possibleTo?: Day
  readonly under?: readonly string[]
}

/** The card of something that is introduced. */
export function cardOf(
  declaration: Declaration,
  { level, possibleFrom, possibleTo, under = [] }: Introduced = {},
): Card {
  const { id, kind, name, relations } = declaration
  return {
    id,
    kind,
    name,
    declaration,
    level: level ?? null,
    body: kind === 'POST' ? (relations.organization ?? null) : null,
    possibleFrom: possibleFrom ?? firstDay,
    possibleTo: possibleTo ?? lastDay,
    under,
  }
}

interface Introduction {
  readonly names?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly relations?: Readonly<Record<string, string>>
  /** It exists by rule wherever its place does, and the first article that mentions it introduces it. */
  readonly implied?: boolean
}

export const introduce = (
  id: string,
  kind: EntityKind,
  name: string,
  { names = [], properties = {}, relations = {}, implied = false }: Introduction = {},
): Declaration => ({
  id,
  kind,
  name,
  names: names.filter((text) => accentedKey(text) !== accentedKey(name)).map((text) => ({ text, kind: 'VARIANT' })),
  properties,
  relations,
  ...(implied ? { implied } : {}),
})
