/**
 * What a page of facts brings along. Lists of columns, not maps: a key that comes with each of two thousand values costs more
 * to unpack than most values do.
 */
import type { Claim } from '../../domain/citation.ts'
import { type FactKind, factSpec, type Role } from '../../domain/fact.ts'
import { entityKindOf } from '../../domain/id.ts'
import type { CitationRecord, EntityRecord, FactRecord, NamedEntity, RoleRecord } from '../record.ts'
import { roleTypes } from './factSeek.ts'

/** How much of an entity: what names it, or all that is known of it. */
export type Extent = 'NAMED' | 'WHOLE'

export interface BroughtCitations {
  /** How many of each fact, the first ones. */
  readonly first: number
  /** How much of their sources, and of who published those. */
  readonly sources: Extent
  readonly publishers: boolean
}

export interface Brought {
  /** How much of the entities in the facts' roles. */
  readonly entities: Extent
  readonly citations: BroughtCitations | null
}

/** What is there of an entity in a role, and of a source, when they are only named. */
export const roleColumns = ['id', 'entityKind', 'name', 'type'] as const
export const sourceColumns = ['id', 'entityKind', 'name', 'title', 'url', 'publishedOn', 'on', 'textKind'] as const

const factBase = `id factKind earliest latest possibleFrom certainFrom certainTo possibleTo
  citationCount sourceCount conflicts`.split(/\s+/)

/** What the importer adds to the values of a kind. */
const derived: Partial<Record<FactKind, readonly string[]>> = {
  HONOUR: ['group', 'proposedDay', 'decidedDay', 'presentedDay', 'revokedDay'],
  TENURE: ['firstSeen', 'lastSeen'],
}

/** What resolvers read of a fact; what only filters and orders read stays in the graph. */
const factColumns = (kind: FactKind): readonly string[] => [
  ...factBase,
  ...Object.keys(factSpec(kind).values),
  ...(derived[kind] ?? []),
]

type Columns = readonly unknown[]

/** A fact as it comes: its columns when all are of one kind, else as a map. */
export type RawFact = Columns | Omit<FactRecord, 'roles'>

/** Cypher for the fact of a row. */
export const factText = (kind: FactKind | null): string =>
  kind === null ? 'properties(fact)' : `[${factColumns(kind).map((column) => `fact.${column}`)}]`

/** Cypher for a row's roles, in their order. */
export const rolesText = (extent: Extent): string => `COLLECT {
  MATCH (fact)-[role:${roleTypes}]->(entity)
  RETURN [type(role), role.field, role.asWritten, role.basis, ${extent === 'WHOLE' ? 'properties(entity)' : 'entity.id, entity.name, entity.type'}]
  ORDER BY role.at
}`

/** Cypher for a row's first citations, each with its source and who published that. */
export function citationsText({ sources, publishers }: BroughtCitations): string {
  const source =
    sources === 'WHOLE'
      ? 'properties(source)'
      : 'source.id, source.name, source.title, source.url, source.publishedOn, source.on, source.textKind'
  const publisher = sources === 'WHOLE' ? 'properties(publisher)' : 'publisher.id, publisher.name'
  return `COLLECT {
  MATCH (fact)-[:CITED_IN]->(citation)-[:FROM_SOURCE]->(source)
  WITH citation, source ORDER BY source.publishedLast, citation.id LIMIT $citations${publishers ? '\n  OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher)' : ''}
  RETURN [citation.id, citation.part, citation.quote, citation.start, citation.end, citation.quoteHash, citation.says, ${source}${publishers ? `, ${publisher}` : ''}]
}`
}

/** A fact of whatever kind, with who is named in its roles. */
export type ToldFact = readonly [Omit<FactRecord, 'roles'>, readonly Columns[]]

/** Cypher that returns such a fact. */
export const toldText = `RETURN [${factText(null)}, ${rolesText('NAMED')}] AS fact`

export const toldOf = ([fact, roles]: ToldFact): FactRecord => factOf(fact, null, roles)

/** The fact of a row. */
export function factOf(raw: RawFact, kind: FactKind | null, roles: readonly Columns[]): FactRecord {
  const record: Record<string, unknown> = { roles: roles.map(roleOf) }
  if (kind === null) return Object.assign(record, raw) as unknown as FactRecord
  const columns = columnsOf(kind)
  for (let at = 0; at < columns.length; at += 1) record[columns[at] as string] = (raw as Columns)[at]
  return record as unknown as FactRecord
}

const known = new Map<FactKind, readonly string[]>()

function columnsOf(kind: FactKind): readonly string[] {
  const columns = known.get(kind) ?? factColumns(kind)
  known.set(kind, columns)
  return columns
}

function roleOf([role, field, asWritten, basis, ...entity]: Columns): RoleRecord {
  const filled = entity.length === 1 ? (entity[0] as EntityRecord) : namedEntity(entity)
  return {
    role: role as Role,
    field: field as string,
    asWritten: asWritten as string | null,
    basis: basis as Claim['basis'],
    entity: filled,
  }
}

/** An entity of which its id, name and type were brought. */
export const namedEntity = ([id, name, type = null]: Columns): NamedEntity => ({
  id: id as string,
  entityKind: entityKindOf(id as string),
  name: name as string,
  type: type as string | null,
  partial: true,
})

/** A citation of a row. */
export function citationOf(fact: string, columns: Columns, { sources, publishers }: BroughtCitations): CitationRecord {
  const [id, part, quote, start, end, quoteHash, says, ...rest] = columns
  const own = { id, fact, part, quote, start, end, quoteHash, says }
  const source = sources === 'WHOLE' ? rest[0] : namedSource(rest)
  const citation = { ...own, source } as CitationRecord
  if (!publishers) return citation
  const publisher = sources === 'WHOLE' ? (rest[1] as EntityRecord | null) : rest[7] ? namedEntity(rest.slice(7)) : null
  return { ...citation, publisher }
}

function namedSource([id, name, title, url, publishedOn, on, textKind]: Columns): object {
  return { id, entityKind: entityKindOf(id as string), name, title, url, publishedOn, on, textKind, partial: true }
}
