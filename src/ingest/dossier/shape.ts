/** From the record of a valid file to the dossier's one shape. */
import { type EntityKind, entityKinds, entitySpec, type Property } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec } from '../../domain/fact.ts'
import { isCanonicalId } from '../../domain/id.ts'
import type { Dossier, DossierEntity, DossierFact, DossierSource, GroupMention, Mention, Stated } from './dossier.ts'
import { entitySchemas, factSchemas } from './format.ts'

/** A valid file as YAML gives it. */
export interface Frame {
  readonly article?: Record<string, unknown>
  readonly document?: Record<string, unknown>
  readonly text: string
  readonly entities?: readonly Record<string, unknown>[]
  readonly facts?: readonly Record<string, unknown>[]
}

/** The key that tells the kind of a declaration or a fact. It is the first: an honour names an `award` too. */
export const kindPrefix = (item: unknown, schemas: ReadonlyMap<string, unknown>): string | undefined =>
  item !== null && typeof item === 'object' ? Object.keys(item).find((key) => schemas.has(key)) : undefined

/** The entries of a file's lists that are as they should be. */
export interface Sound {
  readonly entities: ReadonlySet<number>
  readonly facts: ReadonlySet<number>
}

/**
 * Turns a file's record, with its shorthands, into the dossier's one shape. Of entries that are not sound it keeps what
 * others may name: an entity by its name, a fact by its key.
 */
export function shapeDossier(frame: Frame, sound: Sound): Omit<Dossier, 'file' | 'lineOf'> {
  const source = frame.article ? shapeSource('ARTICLE', frame.article) : shapeSource('DOCUMENT', frame.document ?? {})
  const facts = (frame.facts ?? []).map((item, index) => ({ item, index }))
  return {
    source,
    text: frame.text,
    entities: (frame.entities ?? []).flatMap((item, index) =>
      sound.entities.has(index) ? [shapeEntity(item, index)] : nameOnly(item, index),
    ),
    facts: facts.flatMap(({ item, index }) => (sound.facts.has(index) ? [shapeFact(item, index)] : [])),
    unread: facts.flatMap(({ item, index }) => (sound.facts.has(index) ? [] : keyOnly(item))),
  }
}

/** An entity with a mistake in it, as far as others may name it. */
function nameOnly(item: unknown, index: number): DossierEntity[] {
  const prefix = kindPrefix(item, entitySchemas)
  const { [prefix ?? '']: name, id } = (item ?? {}) as Record<string, unknown>
  if (!prefix || typeof name !== 'string') return []
  return [shapeEntity({ [prefix]: name, ...(typeof id === 'string' && isCanonicalId(id) ? { id } : {}) }, index)]
}

/** The kind and key of a fact with a mistake in it. */
function keyOnly(item: unknown): Pick<DossierFact, 'kind' | 'key'>[] {
  const prefix = kindPrefix(item, factSchemas)
  const kind = factKindOfPrefix.get(prefix ?? '')
  return prefix && kind ? [{ kind, key: String((item as Record<string, unknown>)[prefix]) }] : []
}

function shapeSource(kind: 'ARTICLE' | 'DOCUMENT', head: Record<string, unknown>): DossierSource {
  const spec = entitySpec(kind)
  return {
    kind,
    id: `${spec.prefix}:${head.id}`,
    title: head.title as string,
    textKind: head.textKind as DossierSource['textKind'],
    place: (head.place as string | undefined) ?? null,
    properties: pickValues(head, spec.properties),
    relations: pick(head, Object.keys(spec.relations)) as Record<string, string>,
  }
}

/** The kind of entity that the key begins, by the table's prefixes. */
export const entityKindOfPrefix: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(entityKinds).map(([kind, { prefix }]) => [prefix as string, kind as EntityKind]),
)
const factKindOfPrefix: ReadonlyMap<string, FactKind> = new Map(
  factKindNames.map((kind) => [factSpec(kind).prefix, kind]),
)

function shapeEntity(item: Record<string, unknown>, index: number): DossierEntity {
  const prefix = kindPrefix(item, entitySchemas) as string
  const kind = entityKindOfPrefix.get(prefix) as EntityKind
  const spec = entitySpec(kind)
  return {
    index,
    kind,
    name: item[prefix] as string,
    id: (item.id as string | undefined) ?? null,
    names: (
      (item.names as (string | { text: string; kind: DossierEntity['names'][number]['kind'] })[] | undefined) ?? []
    ).map((name) => (typeof name === 'string' ? { text: name, kind: 'VARIANT' } : name)),
    distinct: (item.distinct as string[] | undefined) ?? [],
    properties: pickValues(item, spec.properties),
    relations: pick(item, Object.keys(spec.relations)) as Record<string, string>,
  }
}

function shapeFact(item: Record<string, unknown>, index: number): DossierFact {
  const prefix = kindPrefix(item, factSchemas) as string
  const kind = factKindOfPrefix.get(prefix) as FactKind
  const spec = factSpec(kind)
  return {
    index,
    kind,
    key: item[prefix] as string,
    quotes: [item.quote].flat() as string[],
    same: (item.same as string | undefined) ?? null,
    distinct: (item.distinct as string[] | undefined) ?? [],
    roles: mapEntries(pick(item, Object.keys(spec.roles)), (value) => [value].flat().map(shapeMention)),
    values: mapEntries(pick(item, Object.keys(spec.values)), (value, name) =>
      shapeValue(value, spec.values[name] as Property),
    ),
  }
}

function shapeMention(value: unknown): Mention | GroupMention {
  if (typeof value === 'string') return { is: value }
  const mention = value as Mention | (Omit<GroupMention, 'names'> & { names?: unknown[] })
  return 'group' in mention
    ? { ...mention, names: (mention.names ?? []).map((name) => shapeMention(name) as Mention) }
    : mention
}

function shapeValue(value: unknown, property: Property): Stated {
  const stated = value !== null && typeof value === 'object' && 'is' in value ? (value as Stated) : { is: value }
  return { ...stated, is: plain(stated.is, property) }
}

/** A year written without quotes arrives as a number, and a date is text everywhere else. */
const plain = (value: unknown, property: Property): unknown =>
  property.type === 'edtf' || property.type === 'stage' ? String(value) : value

const pickValues = (record: Record<string, unknown>, properties: Readonly<Record<string, Property>>) =>
  mapEntries(pick(record, Object.keys(properties)), (value, name) => plain(value, properties[name] as Property))

const pick = (record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]))

const mapEntries = <In, Out>(record: Record<string, In>, to: (value: In, name: string) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]))
