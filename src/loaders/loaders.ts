/** The loaders of one request. What one field fetched, another need not; fields of one level share a round trip. */
import DataLoader from 'dataloader'
import { type Day, lastDay } from '../domain/day.ts'
import type { Reader } from '../graph/graph.ts'
import {
  type CitationPageRow,
  type CitationPosition,
  type CitationSelection,
  citationPage,
  citationTotal,
} from '../graph/page/citationPage.ts'
import {
  type EntityOrder,
  type EntityPage,
  type EntityPosition,
  entityPage,
  entityTotal,
} from '../graph/page/entityPage.ts'
import type { EntitySelection } from '../graph/page/entitySource.ts'
import { type FactList, keyOf } from '../graph/page/factList.ts'
import { type FactOrder, type FactPageRow, type FactPosition, factPage, factTotal } from '../graph/page/factPage.ts'
import type { EntityGroup, FactGroup } from '../graph/page/groupKey.ts'
import { areInTallies, entityGroups, factGroups, type Grouping, type GroupRow } from '../graph/page/groups.ts'
import type { Projection } from '../graph/page/projection.ts'
import type { FactSelection, Parent } from '../graph/page/selection.ts'
import {
  entitiesById,
  namesById,
  narrowerById,
  publishersById,
  relationsById,
  textsById,
} from '../graph/queries/entity.ts'
import {
  citationsById,
  citationsOfFacts,
  discrepanciesById,
  factsById,
  launchesById,
  tombstonesById,
} from '../graph/queries/fact.ts'
import { ancestorsById, heirsById, predecessorsById, successorsById } from '../graph/queries/place.ts'
import { type CitationRecord, type EntityRecord, type FactRecord, isWhole, type NamedEntity } from '../graph/record.ts'
import { byId, grouped, perArguments, rowsById } from './batch.ts'

/** Facts of someone, or of everyone: the two are different queries and never share a batch. */
export interface FactRequest {
  readonly selection: FactSelection
  readonly everywhere: boolean
}

/** A page of facts as a connection asks for it; `limit` is one more than the page, to know whether there is a next. */
export interface FactPageRequest extends FactRequest {
  readonly order: FactOrder
  readonly after: FactPosition | null
  readonly limit: number
  /** What the page brings along, for whoever asks for it next. */
  readonly projection: Projection
}

export interface FactCountRequest extends FactRequest {
  readonly grouping: Grouping<FactGroup>
}

export interface EntityCountRequest {
  readonly selection: EntitySelection
  readonly grouping: Grouping<EntityGroup>
}

export interface EntityPageRequest {
  readonly selection: EntitySelection
  readonly order: EntityOrder
  readonly after: EntityPosition | null
  readonly limit: number
  /** What is selected of the entities, see `EntityPageArguments`. */
  readonly columns: readonly string[]
  readonly counted: boolean
}

export interface CitationPageRequest {
  readonly selection: CitationSelection
  readonly order: FactOrder
  readonly after: CitationPosition | null
  readonly limit: number
}

/** Someone whose facts are asked for. Without lists everyone's are meant. */
export interface Owner {
  readonly id: string
  readonly lists: readonly FactList[] | null
}

const ownerKey = ({ id, lists }: Owner): string => `${id} ${keyOf(lists ?? [])}`

/** How the rows of an owner are marked; those of everyone's facts are not. */
const rowKey = (owner: Owner): string => (owner.lists ? ownerKey(owner) : '')

/** Of all rows those of each owner, in their order. */
function rowsOfEach<Row extends { readonly parent: string }>(owners: readonly Owner[], rows: readonly Row[]): Row[][] {
  const found = grouped(rows, ({ parent }) => parent)
  return owners.map((owner) => found.get(rowKey(owner)) ?? [])
}

const parentsOf = (owners: readonly Owner[]): Parent[] | null => {
  const parents = owners.flatMap(({ id, lists }) => (lists ? [{ key: ownerKey({ id, lists }), lists }] : []))
  return parents.length > 0 ? parents : null
}

export type Loaders = ReturnType<typeof createLoaders>

/**
 * @param alone what counts in groups is asked through: it may take long, and must not keep anything else waiting or take
 * it along when it is given up
 * @param reader bundles what everything else asks
 */
export function createLoaders(alone: Reader, reader: Reader) {
  const entities = byId(
    reader,
    entitiesById,
    ({ entity }) => entity.id,
    ({ entity }): EntityRecord => entity,
  )
  const facts = byId(
    reader,
    factsById,
    ({ fact }) => fact.id,
    ({ fact }): FactRecord => primeEntities(fact),
  )

  /** Entities that come whole with something else need not be fetched again. */
  const prime = (entity: NamedEntity): void => {
    if (isWhole(entity)) entities.prime(entity.id, entity)
  }
  function primeEntities(fact: FactRecord): FactRecord {
    for (const { entity } of fact.roles) prime(entity)
    return fact
  }
  const primeFact = (fact: FactRecord): void => {
    primeEntities(fact)
    if (!fact.partial) facts.prime(fact.id, fact)
  }

  const publishers = byId(
    reader,
    publishersById,
    ({ id }) => id,
    ({ publisher }): NamedEntity => publisher,
  )

  function primeSources(citations: readonly CitationRecord[]): readonly CitationRecord[] {
    for (const { source, publisher } of citations) {
      prime(source)
      if (publisher !== undefined) publishers.prime(source.id, publisher)
    }
    return citations
  }
  const citations = perArguments((first: number) => citationsLoader(reader, first, primeSources))
  const primeRow = ({ fact, citations }: FactPageRow): void => {
    primeFact(fact)
    if (citations) primeSources(citations)
  }

  return {
    /** What is asked through this travels as one query with whatever is asked in the same moment. */
    together: reader,
    /** Keeps what another query brought along. */
    keep: (known: readonly FactRecord[], more: readonly EntityRecord[] = []): void => {
      for (const fact of known) primeFact(fact)
      for (const entity of more) entities.prime(entity.id, entity)
    },
    entities,
    facts,
    relations: rowsById(reader, relationsById, {}),
    names: rowsById(reader, namesById, {}),
    narrower: rowsById(reader, narrowerById, {}),
    texts: byId(
      reader,
      textsById,
      ({ id }) => id,
      ({ text }) => text,
    ),
    tombstones: byId(
      reader,
      tombstonesById,
      ({ id }) => id,
      (row) => row,
    ),
    launches: byId(
      reader,
      launchesById,
      ({ id }) => id,
      ({ acts }) => acts,
    ),
    discrepancies: rowsById(reader, discrepanciesById, {}),
    citation: byId(
      reader,
      citationsById,
      ({ citation }) => citation.id,
      ({ citation }): CitationRecord => citation,
    ),
    citations,
    publishers,
    ancestors: perArguments((asOf: Day | null) => placeLists(reader, ancestorsById, asOf, (row) => row.ancestors)),
    heirs: perArguments((asOf: Day | null) => placeLists(reader, heirsById, asOf, (row) => row.heirs)),
    successors: perArguments((asOf: Day | null) => rowsById(reader, successorsById, { on: asOf ?? lastDay })),
    predecessors: perArguments((asOf: Day | null) => rowsById(reader, predecessorsById, { on: asOf ?? lastDay })),
    factPages: perArguments((request: FactPageRequest) => factPageLoader(reader, request, primeRow)),
    factTotals: perArguments((request: FactRequest) => factTotalLoader(reader, request)),
    factCounts: perArguments((request: FactCountRequest) => factCountLoader(reader, alone, request)),
    entityPages: perArguments((request: EntityPageRequest) => entityPageLoader(reader, request)),
    entityTotals: perArguments((selection: EntitySelection) => entityTotalLoader(reader, selection)),
    entityCounts: perArguments((request: EntityCountRequest) => entityCountLoader(alone, request)),
    citationPages: perArguments((request: CitationPageRequest) => citationPageLoader(reader, request)),
    citationTotals: perArguments((selection: CitationSelection) => citationTotalLoader(reader, selection)),
  }
}

function citationsLoader(
  reader: Reader,
  first: number,
  prime: (citations: readonly CitationRecord[]) => readonly CitationRecord[],
): DataLoader<string, readonly CitationRecord[]> {
  return new DataLoader(async (ids) => {
    const rows = await reader.read(citationsOfFacts, { ids, first })
    const found = new Map(rows.map(({ id, citations }) => [id, prime(citations)]))
    return ids.map((id) => found.get(id) ?? [])
  })
}

function placeLists<Row extends { readonly id: string }>(
  reader: Reader,
  query: Parameters<Reader['read']>[0] & { readonly row?: Row },
  asOf: Day | null,
  listOf: (row: Row) => readonly EntityRecord[],
): DataLoader<string, readonly EntityRecord[]> {
  return new DataLoader(async (ids) => {
    const rows = (await reader.read(query, { ids, on: asOf ?? lastDay })) as unknown as Row[]
    const found = new Map(rows.map((row) => [row.id, listOf(row)]))
    return ids.map((id) => found.get(id) ?? [])
  })
}

function factPageLoader(
  reader: Reader,
  { selection, order, after, limit, projection }: FactPageRequest,
  prime: (row: FactPageRow) => void,
): DataLoader<Owner, readonly FactPageRow[], string> {
  return new DataLoader(
    async (owners) => {
      const page = { parents: parentsOf(owners), after, limit, projection }
      const { query, parameters, read } = factPage(selection, order, page)
      const rows = (await reader.read(query, parameters)).map(read)
      for (const row of rows) prime(row)
      return rowsOfEach(owners, rows)
    },
    { cacheKeyFn: ownerKey },
  )
}

function factTotalLoader(reader: Reader, { selection }: FactRequest): DataLoader<Owner, number, string> {
  return new DataLoader(
    async (owners) => {
      const { query, parameters } = factTotal(selection, parentsOf(owners))
      const totals = new Map((await reader.read(query, parameters)).map(({ parent, total }) => [parent, total]))
      return owners.map((owner) => totals.get(rowKey(owner)) ?? 0)
    },
    { cacheKeyFn: ownerKey },
  )
}

function factCountLoader(
  reader: Reader,
  alone: Reader,
  { selection, grouping }: FactCountRequest,
): DataLoader<Owner, readonly GroupRow[], string> {
  return new DataLoader(
    async (owners) => {
      const parents = parentsOf(owners)
      const { query, parameters, read } = factGroups(selection, grouping, parents)
      const isQuick = areInTallies(selection, grouping.by, parents)
      const rows = (await (isQuick ? reader : alone).read(query, parameters)).flatMap(read)
      return rowsOfEach(owners, rows)
    },
    { cacheKeyFn: ownerKey },
  )
}

/** The parent under which root fields ask: no entity has an empty id. */
export const root = ''

function entityPageLoader(
  reader: Reader,
  { selection, order, ...page }: EntityPageRequest,
): DataLoader<string, EntityPage> {
  return new DataLoader(async (ids) => {
    const parents = selection.beneath ? ids : null
    const { query, parameters } = entityPage(selection, order, { ...page, parents })
    const pages = new Map((await reader.read(query, parameters)).map((found) => [found.parent, found]))
    return ids.map((parent) => pages.get(parent) ?? { parent, rows: [], total: null })
  })
}

function entityTotalLoader(reader: Reader, selection: EntitySelection): DataLoader<string, number> {
  return new DataLoader(async (parents) => {
    const { query, parameters } = entityTotal(selection, selection.beneath ? parents : null)
    const totals = new Map((await reader.read(query, parameters)).map(({ parent, total }) => [parent, total]))
    return parents.map((id) => totals.get(id) ?? 0)
  })
}

function entityCountLoader(
  reader: Reader,
  { selection, grouping }: EntityCountRequest,
): DataLoader<string, readonly GroupRow[]> {
  return new DataLoader(async (parents) => {
    const { query, parameters, read } = entityGroups(selection, grouping, selection.beneath ? parents : null)
    const rows = (await reader.read(query, parameters)).flatMap(read)
    const found = grouped(rows, ({ parent }) => parent)
    return parents.map((id) => found.get(id) ?? [])
  })
}

function citationPageLoader(
  reader: Reader,
  request: CitationPageRequest,
): DataLoader<string, readonly CitationPageRow[]> {
  const { selection, order, after, limit } = request
  return new DataLoader(async (parents) => {
    const { query, parameters } = citationPage(selection, order, { parents, after, limit })
    const rows = await reader.read(query, parameters)
    const found = grouped(rows, ({ parent }) => parent)
    return parents.map((id) => found.get(id) ?? [])
  })
}

function citationTotalLoader(reader: Reader, selection: CitationSelection): DataLoader<string, number> {
  return new DataLoader(async (parents) => {
    const { query, parameters } = citationTotal(selection, parents)
    const totals = new Map((await reader.read(query, parameters)).map(({ parent, total }) => [parent, total]))
    return parents.map((id) => totals.get(id) ?? 0)
  })
}
