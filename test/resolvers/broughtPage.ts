/**
 * Pages as the graph would bring them, cut in memory from whole ones: each whole page is read once, so that hundreds of
 * selections can be tried without hundreds of new queries to plan.
 */
import { factSpec } from '../../src/domain/fact.ts'
import type { Reader } from '../../src/graph/graph.ts'
import { citationColumns, citationOf } from '../../src/graph/page/citationProjection.ts'
import type { EntityPageRow } from '../../src/graph/page/entityPage.ts'
import type { FactPageRow } from '../../src/graph/page/factPage.ts'
import { factOf, factValues, type Projection, type RawFact, wholeFacts } from '../../src/graph/page/projection.ts'
import { type CitationRecord, isWhole, type NamedEntity, type RoleRecord } from '../../src/graph/record.ts'
import type { EntityPageRequest } from '../../src/loaders/entity.ts'
import type { FactPageRequest } from '../../src/loaders/fact.ts'
import { createLoaders, type Loaders } from '../../src/loaders/loaders.ts'

/** All that a page can bring of citations. */
export const wholeCitations = { first: 100, columns: citationColumns, sources: null, publishers: true } as const
const wholePage: Projection = { ...wholeFacts, citations: wholeCitations }

/** A reader that asks each query with the same parameters once, whoever asks. */
export function remembering(graph: Reader): Reader {
  const known = new Map<string, Promise<readonly object[]>>()
  return {
    read: ((query, parameters) => {
      const key = JSON.stringify([query.text, parameters])
      const rows = known.get(key) ?? graph.read(query, parameters)
      known.set(key, rows)
      return rows
    }) as Reader['read'],
  }
}

/** What pages bring instead of what is selected. */
export interface Change {
  readonly facts: (brought: Projection) => Projection
  readonly entities: (columns: readonly string[]) => readonly string[]
}

/** Loaders whose pages at the root are whole pages, cut to what was asked for; what hangs on an entity comes as it is. */
export function cuttingLoaders(reader: Reader, onQuery: () => void, change: Change): Loaders {
  const counting: Reader = {
    read: (query, parameters) => {
      onQuery()
      return reader.read(query, parameters)
    },
  }
  const loaders = createLoaders(counting, counting)
  const whole = createLoaders(reader, reader)
  const factPages = (request: FactPageRequest): Pick<FactPages, 'load'> => ({
    load: async (owner) => {
      if (!request.everywhere) return loaders.factPages(request).load(owner)
      onQuery()
      const rows = await whole.factPages({ ...request, projection: wholePage }).load(owner)
      return rows.map((row) => keep(loaders, cutRow(row, request, change.facts(request.projection))))
    },
  })
  const entityPages = (request: EntityPageRequest): Pick<EntityPages, 'load'> => ({
    load: async (parent) => {
      if (request.selection.beneath) return loaders.entityPages(request).load(parent)
      onQuery()
      const page = await whole.entityPages({ ...request, columns: ['*'] }).load(parent)
      return { ...page, rows: page.rows.map((row) => cutEntity(row, change.entities(request.columns))) }
    },
  })
  return { ...loaders, factPages, entityPages } as Loaders
}

type FactPages = ReturnType<Loaders['factPages']>
type EntityPages = ReturnType<Loaders['entityPages']>

function cutEntity({ entity, ...row }: EntityPageRow, columns: readonly string[]): EntityPageRow {
  if (columns.includes('*')) return { ...row, entity }
  const whole = entity as unknown as Readonly<Record<string, unknown>>
  const names = ['id', 'entityKind', 'name', 'type', ...columns]
  const cut = Object.fromEntries(names.map((name) => [name, whole[name] ?? null]))
  return { ...row, entity: { ...cut, partial: true } as unknown as NamedEntity }
}

/** What a page brought need not be asked for again. */
function keep(loaders: Loaders, row: FactPageRow): FactPageRow {
  loaders.keep([row.fact])
  for (const { source, publisher } of row.citations ?? []) {
    if (isWhole(source)) loaders.entities.prime(source.id, source)
    if (publisher !== undefined) loaders.publishers.prime(source.id, publisher)
  }
  return row
}

function cutRow(row: FactPageRow, { selection: { kind } }: FactPageRequest, brought: Projection): FactPageRow {
  const { fact, citations, ...rest } = row
  const values = (brought.values ?? factValues(fact.factKind)) as readonly string[]
  const { roles: _, ...properties } = fact
  const raw = kind === null ? properties : ['id', ...values].map((name) => fact[name] ?? null)
  const roles = rolesOf(row, kind, brought).map((role) => roleRow(role, brought))
  const cut = factOf(raw as RawFact, kind, roles, brought)
  if (!brought.citations) return { ...rest, fact: cut }
  const { first, ...columns } = brought.citations
  const kept = (citations ?? []).slice(0, first)
  const cited = kept.map((citation) => citationOf(cut.id, citationRow(citation, columns), { first, ...columns }))
  return { ...rest, fact: cut, citations: cited }
}

/** The roles by the types of their edges, which fields may share. */
function rolesOf(
  { fact }: FactPageRow,
  kind: FactPageRequest['selection']['kind'],
  { roles }: Projection,
): RoleRecord[] {
  if (kind === null || roles.fields === null) return [...fact.roles]
  const types = new Set(roles.fields.map((field) => factSpec(kind).roles[field]?.role))
  return fact.roles.filter(({ role }) => types.has(role))
}

/** What names an entity, in the order in which the graph gives it. */
const namingRow = ({ id, name, type = null, kind = null }: NamedEntity): readonly unknown[] => [id, name, type, kind]

function roleRow({ field, asWritten, basis, entity }: RoleRecord, { roles }: Projection): readonly unknown[] {
  const named = namingRow(entity)
  return [field, ...(roles.links ? [asWritten, basis] : []), ...(roles.entities === 'WHOLE' ? [entity] : named)]
}

function citationRow(
  citation: CitationRecord,
  { columns, sources, publishers }: Omit<NonNullable<Projection['citations']>, 'first'>,
): readonly unknown[] {
  const { id, source, publisher } = citation
  const own = [id, ...columns.map((name) => citation[name as keyof CitationRecord])]
  const named = (names: readonly string[]) =>
    names.map((name) => (source as unknown as Record<string, unknown>)[name] ?? null)
  const cutSource = sources === null ? [source] : [source.id, source.name, ...named(sources)]
  if (!publishers) return [...own, ...cutSource]
  return [
    ...own,
    ...cutSource,
    ...(sources === null ? [publisher ?? null] : publisher ? namingRow(publisher) : [null, null, null, null]),
  ]
}
