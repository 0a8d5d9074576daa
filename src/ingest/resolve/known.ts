/** Entities known by name: those of the graph and those that the dossiers at hand introduce. */
import type { EntityKind } from '../../domain/entity.ts'
import { accentedKey, campaignKey } from '../../domain/name.ts'

export interface KnownEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
}

export interface Known {
  /** Entities of these kinds that bear the name, with its diacritics; each once. */
  named(text: string, kinds: readonly EntityKind[]): readonly KnownEntity[]
  byId(id: string): KnownEntity | undefined
  /** Names that come close to one that nobody bears, the closest first, for hints. */
  near(text: string, kinds: readonly EntityKind[]): readonly KnownEntity[]
}

/** The key under which a name of this kind is compared. */
export const nameKey = (kind: EntityKind, text: string): string =>
  kind === 'CAMPAIGN' ? campaignKey(text) : accentedKey(text)

/** The keys under which a name may be kept, whatever it turns out to name. */
export const possibleKeys = (text: string): string[] => [...new Set([accentedKey(text), campaignKey(text)])]

export interface NamedEntity extends KnownEntity {
  readonly names: readonly string[]
}

/** An index over entities with their names. Later entities with an id already there add their names to it. */
export function createKnown(entities: Iterable<NamedEntity>): Known {
  const byId = new Map<string, KnownEntity>()
  const byKey = new Map<string, Set<string>>()
  for (const { id, kind, name, names } of entities) {
    if (!byId.has(id)) byId.set(id, { id, kind, name })
    for (const text of [name, ...names]) {
      const key = nameKey(kind, text)
      byKey.set(key, (byKey.get(key) ?? new Set()).add(id))
    }
  }
  const entity = (id: string): KnownEntity => byId.get(id) as KnownEntity
  const named = (text: string, kinds: readonly EntityKind[]): KnownEntity[] =>
    [...new Set(possibleKeys(text).flatMap((key) => [...(byKey.get(key) ?? [])]))]
      .map(entity)
      .filter(({ kind }) => kinds.includes(kind))
  return {
    named,
    byId: (id) => byId.get(id),
    near: (text, kinds) =>
      nearest(
        text,
        [...byId.values()].filter(({ kind }) => kinds.includes(kind)),
      ),
  }
}

/** At most this many suggestions, and none that shares less than this with the name. */
const suggestions = 3
const leastLikeness = 0.4

function nearest(text: string, entities: readonly KnownEntity[]): KnownEntity[] {
  const wanted = pairsOf(text)
  return entities
    .map((entity) => ({ entity, likeness: likeness(wanted, pairsOf(entity.name)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, suggestions)
    .map(({ entity }) => entity)
}

/** Dice's coefficient over pairs of letters: names that differ in a word or a few letters stay close. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size || 1)

function pairsOf(text: string): ReadonlySet<string> {
  const key = ` ${accentedKey(text)} `
  return new Set(Array.from({ length: key.length - 1 }, (_, index) => key.slice(index, index + 2)))
}
