/** Connections of entities and of facts, from anyone or from the root. Nothing is fetched before it is selected. */
import type { Day } from '../domain/day.ts'
import type { EntityKind } from '../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type Role } from '../domain/fact.ts'
import type { EntityOrder, EntityPage } from '../graph/page/entityPage.ts'
import type { Beneath } from '../graph/page/entitySource.ts'
import { factList, type Ground, listsOfFilter } from '../graph/page/factList.ts'
import type { FactOrder } from '../graph/page/factPage.ts'
import type { EntityGroup, FactGroup } from '../graph/page/groupKey.ts'
import type { Grouping, GroupRow } from '../graph/page/groups.ts'
import type { Projection } from '../graph/page/projection.ts'
import type { CitationRecord } from '../graph/record.ts'
import { root } from '../loaders/entity.ts'
import type { FactOwner } from '../loaders/fact.ts'
import { canonicalFilter, checkedGrouping } from './argument.ts'
import { type CursorPosition, cursorOf, readCursor } from './cursor.ts'
import { connected, type FieldOwner, type PlanInfo, type Request, requested } from './field.ts'
import type {
  Connection,
  ConnectionPage,
  EntityConnectionNode,
  FactConnectionNode,
  FactNode,
  GroupCountNode,
  GroupedConnection,
} from './node.ts'
import { isCounted, selectedProjection, selectedProperties } from './selectedColumns.ts'

interface PageArguments<Order> {
  readonly filter?: object | null | undefined
  readonly orderBy: Order
  readonly first: number
  readonly after?: string | null | undefined
}

export interface FactArguments extends PageArguments<FactOrder>, Ground {
  readonly as?: readonly Role[] | null | undefined
}

/** Root fields take the moment as an argument; below, it is the owner's. */
interface UnderMoment {
  readonly asOf?: Day | null | undefined
}

/** A body's facts include those of its posts; what lies below other entities is taken in only when it is asked for. */
const groundOf = ({ kind }: FieldOwner, { subtree, lineage }: Ground): Ground =>
  kind === 'ORGANIZATION' ? { subtree: true } : { subtree, lineage }

/** The facts of a kind, or of all, that an entity takes part in. */
export const factsOf = (kind: FactKind | null) =>
  connected((owner, given: FactArguments, info): FactConnectionNode => {
    const from = { id: owner.id, lists: [factList(owner.id, groundOf(owner, given))] }
    return factConnection(from, kind, given, owner.asOf, info)
  })

/** The fields by which entities of a kind list facts. */
export const factLists = (entity: EntityKind): Record<string, ReturnType<typeof factsOf>> =>
  Object.fromEntries(
    factKindNames.flatMap((kind) => {
      const listed = factSpec(kind).listedBy[entity]
      return listed ? [[listed.field, factsOf(kind)]] : []
    }),
  )

/** Resolves all facts of a kind, or of all; it starts from the entities that the filter names. */
export const allFacts =
  (kind: FactKind | null) =>
  (_: unknown, given: FactArguments & UnderMoment, __: unknown, info: PlanInfo): FactConnectionNode => {
    const asOf = given.asOf ?? null
    const lists = listsOfFilter(canonicalFilter(given.filter, asOf))
    return factConnection({ id: root, lists }, kind, given, asOf, info)
  }

function factConnection(
  owner: FactOwner,
  kind: FactKind | null,
  { filter, as, orderBy: order, first, after }: FactArguments,
  asOf: Day | null,
  info: PlanInfo,
): FactConnectionNode {
  const selection = { kind, filter: canonicalFilter(filter, asOf), asOf, as: as ?? null }
  const request = { selection, everywhere: owner.lists === null }
  const projection = selectedProjection(kind, info)
  const position = readCursor<number>(after, order, 'number')
  const pageRequest = { ...request, order, after: position, limit: first + 1, projection }
  const page = connection({
    first,
    order,
    resumed: position !== null,
    rows: ({ factPages }) => factPages(pageRequest).load(owner),
    total: ({ factTotals }) => factTotals(request).load(owner),
    nodeOf: ({ fact, citations }) => ({ fact, asOf, cited: citedOf(projection, citations) }),
  })
  return grouped(
    page,
    asOf,
    (grouping: Grouping<FactGroup>) =>
      ({ factGroups }) =>
        factGroups({ ...request, grouping }).load(owner),
  )
}

const citedOf = ({ citations: asked }: Projection, citations: readonly CitationRecord[] = []): FactNode['cited'] =>
  asked && { first: asked.first, citations }

export type EntityArguments = PageArguments<EntityOrder>

/** The entities that hang beneath one: a place's parts, a body's posts, a campaign's variants. */
export const entitiesBeneath = (beneath: Beneath, kind: EntityKind) =>
  connected(
    ({ id, asOf }, given: EntityArguments, info): EntityConnectionNode =>
      entityConnection({ parent: id, beneath, kind, asOf }, given, info),
  )

/** Resolves all entities of a kind. */
export const allEntities =
  (kind: EntityKind) =>
  (_: unknown, given: EntityArguments & UnderMoment, __: unknown, info: PlanInfo): EntityConnectionNode =>
    entityConnection({ parent: root, beneath: null, kind, asOf: given.asOf ?? null }, given, info)

interface EntityOwner {
  readonly parent: string
  readonly beneath: Beneath | null
  readonly kind: EntityKind
  readonly asOf: Day | null
}

function entityConnection(
  { parent, beneath, kind, asOf }: EntityOwner,
  { filter, orderBy: order, first, after }: EntityArguments,
  info: PlanInfo,
): EntityConnectionNode {
  const selection = { kind, beneath, filter: canonicalFilter(filter, asOf), asOf }
  const position = readCursor<string>(after, order, 'string')
  const counted = isCounted(kind, info)
  const columns = selectedProperties(kind, info)
  const pageRequest = { selection, order, after: position, limit: first + 1, columns, counted }
  const found: Request<EntityPage> = ({ entityPages }) => entityPages(pageRequest).load(parent)
  const page = connection({
    first,
    order,
    resumed: position !== null,
    rows: async (loaders) => (await found(loaders)).rows,
    total: async (loaders) =>
      (counted ? (await found(loaders)).total : null) ?? loaders.entityTotals(selection).load(parent),
    nodeOf: ({ entity }) => ({ entity, asOf }),
  })
  return grouped(
    page,
    asOf,
    (grouping: Grouping<EntityGroup>) =>
      ({ entityGroups }) =>
        entityGroups({ selection, grouping }).load(parent),
  )
}

interface Source<Row, Item> {
  readonly first: number
  readonly order: string
  readonly resumed: boolean
  readonly rows: Request<readonly Row[]>
  readonly total: Request<number>
  nodeOf(row: Row): Item
}

/** One row more than the page tells whether there is a next. */
export function connection<Row extends CursorPosition<number | string>, Item>(
  source: Source<Row, Item>,
): Connection<Item> {
  const { first, order, resumed, rows, total, nodeOf } = source
  let fetched: Promise<ConnectionPage<Item>> | null = null
  const fetch: Request<ConnectionPage<Item>> = async (loaders) => {
    const found = await rows(loaders)
    const edges = found.slice(0, first).map((row) => edgeOf(order, row, nodeOf(row)))
    return { edges, pageInfo: pageInfoOf(edges, { hasNextPage: found.length > first, hasPreviousPage: resumed }) }
  }
  return { page: (loaders) => (fetched ??= fetch(loaders)), total }
}

/** A cursor is made when it is read: who selects `nodes` needs at most the last. */
const edgeOf = <Item>(
  order: string,
  row: CursorPosition<number | string>,
  node: Item,
): ConnectionPage<Item>['edges'][number] => ({
  get cursor() {
    return cursorOf(order, row)
  },
  node,
})

const pageInfoOf = <Item>(
  edges: ConnectionPage<Item>['edges'],
  has: Pick<ConnectionPage<Item>['pageInfo'], 'hasNextPage' | 'hasPreviousPage'>,
): ConnectionPage<Item>['pageInfo'] => ({
  ...has,
  get startCursor() {
    return edges[0]?.cursor ?? null
  },
  get endCursor() {
    return edges.at(-1)?.cursor ?? null
  },
})

/** A connection with its items counted in groups, each key beside what it answers. Asking may throw BAD_ARGUMENT. */
const grouped = <Item, Group extends string>(
  page: Connection<Item>,
  asOf: Day | null,
  count: (grouping: Grouping<Group>) => Request<readonly GroupRow[]>,
): GroupedConnection<Item, Group> => ({
  ...page,
  counts: (asked) => {
    const { by, lineage, first } = checkedGrouping(asked)
    const groups = count({ by, lineage, first })
    return async (loaders) => (await groups(loaders)).map((row) => ({ ...row, keys: keysOf(row, by, asOf) }))
  },
})

const keysOf = ({ keys, label }: GroupRow, by: readonly string[], asOf: Day | null): GroupCountNode['keys'] =>
  keys.map((key, index) => ({ by: by[index] as string, key, label, asOf }))

type AnyConnection = Connection<never>

/** The resolvers of every connection type. */
export const connectionResolvers = {
  edges: requested((source: AnyConnection) => async (loaders) => (await source.page(loaders)).edges),
  nodes: requested(
    (source: AnyConnection) => async (loaders) => (await source.page(loaders)).edges.map(({ node }) => node),
  ),
  pageInfo: requested((source: AnyConnection) => async (loaders) => (await source.page(loaders)).pageInfo),
  totalCount: requested((source: AnyConnection) => source.total),
}

/** Those of the types that can be counted in groups too. */
export const groupedConnectionResolvers = {
  ...connectionResolvers,
  counts: requested((source: GroupedConnection<never, unknown>, asked: Grouping<unknown>) => source.counts(asked)),
}
