/** Entities known by name: those of the graph and those that the dossiers at hand introduce. */
import type { EntityKind } from '../../domain/entity.ts'
import { accentedKey, campaignKey } from '../../domain/name.ts'

export interface KnownEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** The place that it is of or lies in, as far as it is known. */
  readonly home?: string | undefined
}

export interface Known {
  /** Entities of these kinds that bear the name, with its diacritics; each once. */
  named(text: string, kinds: readonly EntityKind[]): readonly KnownEntity[]
  byId(id: string): KnownEntity | undefined
  /** Names that come close to one that nobody bears, the closest first, for hints. */
  near(text: string, kinds: readonly EntityKind[]): readonly KnownEntity[]
}

/** Every key under which the words may be kept: a campaign is also known without its lead and its period. */
export const possibleKeys = (text: string): string[] => [...new Set([accentedKey(text), campaignKey(text)])]

export interface NamedEntity extends KnownEntity {
  readonly names: readonly string[]
  /** Entities of its name that it is said not to be. */
  readonly distinct?: readonly string[]
}

/**
 * An index over entities with their names. Later entities with an id already there add their names to it. `others` are
 * known to nobody here and only come close.
 */
export function createKnown(entities: Iterable<NamedEntity>, others: readonly KnownEntity[] = []): Known {
  const byId = new Map<string, KnownEntity>()
  const exact = new Map<string, Set<string>>()
  const loose = new Map<string, Set<string>>()
  for (const { id, kind, name, names, home } of entities) {
    byId.set(id, { ...(byId.get(id) ?? { id, kind, name }), home: byId.get(id)?.home ?? home })
    for (const text of [name, ...names]) {
      add(exact, accentedKey(text), id)
      if (kind === 'CAMPAIGN') add(loose, campaignKey(text), id)
    }
  }
  const found = (
    keys: ReadonlyMap<string, ReadonlySet<string>>,
    key: string,
    kinds: readonly EntityKind[],
  ): KnownEntity[] =>
    [...(keys.get(key) ?? [])].map((id) => byId.get(id) as KnownEntity).filter(({ kind }) => kinds.includes(kind))
  return {
    named(text, kinds) {
      const same = found(exact, accentedKey(text), kinds)
      return same.length > 0 ? same : found(loose, campaignKey(text), kinds)
    },
    byId: (id) => byId.get(id),
    near: (text, kinds) =>
      nearest(
        text,
        [...new Map([...others, ...byId.values()].map((entity) => [entity.id, entity])).values()].filter(({ kind }) =>
          kinds.includes(kind),
        ),
      ),
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(id))
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
