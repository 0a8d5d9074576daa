/** Loaders of entities, of what stands directly round them, and of their pages. */
import type { BundleReader } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import {
  type EntityOrder,
  type EntityPage,
  type EntityPosition,
  entityPage,
  entityTotal,
} from '../graph/page/entityPage.ts'
import type { EntitySelection } from '../graph/page/entitySource.ts'
import type { EntityGroup } from '../graph/page/groupKey.ts'
import { entityGroups, type Grouping } from '../graph/page/groups.ts'
import {
  entitiesById,
  namesById,
  narrowerById,
  publishersById,
  relationsById,
  textsById,
} from '../graph/queries/entity.ts'
import { tombstonesById } from '../graph/queries/fact.ts'
import type { EntityRecord, NamedEntity } from '../graph/record.ts'
import { byId, rowsById } from './batch.ts'
import { connectionLoaders, groupLoaders } from './connection.ts'

export interface EntityPageRequest {
  readonly selection: EntitySelection
  readonly order: EntityOrder
  readonly after: EntityPosition | null
  /** One more than the page, to know whether there is a next. */
  readonly limit: number
  /** What is selected of the entities, see `EntityPageArguments`. */
  readonly columns: readonly string[]
  readonly counted: boolean
}

export interface EntityGroupRequest {
  readonly selection: EntitySelection
  readonly grouping: Grouping<EntityGroup>
}

/** The parent under which root fields ask: no entity has an empty id. */
export const root = ''

export const entityLoaders = (reader: BundleReader) => ({
  entities: byId(
    reader,
    entitiesById,
    ({ entity }) => entity.id,
    ({ entity }): EntityRecord => entity,
  ),
  publishers: byId(
    reader,
    publishersById,
    ({ id }) => id,
    ({ publisher }): NamedEntity => publisher,
  ),
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
})

const keyOf = (parent: string): string => parent
const parentsOf = ({ beneath }: EntitySelection, ids: readonly string[]) => (beneath ? ids : null)

/** @param solo for groups, which may take long */
export function entityConnections(solo: Reader, reader: BundleReader) {
  const { pages, totals } = connectionLoaders({
    keyOf,
    page: ({ selection, order, ...page }: EntityPageRequest, ids) => {
      const { query, parameters } = entityPage(selection, order, { ...page, parents: parentsOf(selection, ids) })
      return reader.read(query, parameters)
    },
    pageOf: ([page], parent): EntityPage => page ?? { parent, rows: [], total: null },
    total: (selection: EntitySelection, ids) => {
      const { query, parameters } = entityTotal(selection, parentsOf(selection, ids))
      return reader.read(query, parameters)
    },
  })
  const groups = groupLoaders(keyOf, async ({ selection, grouping }: EntityGroupRequest, ids) => {
    const { query, parameters, read } = entityGroups(selection, grouping, parentsOf(selection, ids))
    return (await solo.read(query, parameters)).flatMap(read)
  })
  return { entityPages: pages, entityTotals: totals, entityGroups: groups }
}
