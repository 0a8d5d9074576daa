/** From the record of a valid file to the dossier's one shape. */
import { type EntityKind, entityKinds, entitySpec, type Property } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec } from '../../domain/fact.ts'
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

/** Turns a valid file's record, with its shorthands, into the dossier's one shape. */
export function shapeDossier(frame: Frame): Omit<Dossier, 'file' | 'lineOf'> {
  return {
    source: frame.article ? shapeSource('ARTICLE', frame.article) : shapeSource('DOCUMENT', frame.document ?? {}),
    text: frame.text,
    entities: (frame.entities ?? []).map(shapeEntity),
    facts: (frame.facts ?? []).map(shapeFact),
  }
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

const entityKindOfPrefix = new Map(
  Object.entries(entityKinds).map(([kind, { prefix }]) => [prefix as string, kind as EntityKind]),
)
const factKindOfPrefix = new Map(factKindNames.map((kind) => [factSpec(kind).prefix, kind]))

function shapeEntity(item: Record<string, unknown>): DossierEntity {
  const prefix = kindPrefix(item, entitySchemas) as string
  const kind = entityKindOfPrefix.get(prefix) as EntityKind
  const spec = entitySpec(kind)
  return {
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

function shapeFact(item: Record<string, unknown>): DossierFact {
  const prefix = kindPrefix(item, factSchemas) as string
  const kind = factKindOfPrefix.get(prefix) as FactKind
  const spec = factSpec(kind)
  return {
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
