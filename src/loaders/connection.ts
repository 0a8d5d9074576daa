/** The maker of the loaders of every connection: its pages, how many there are, and how many in each group. */
import type DataLoader from 'dataloader'
import type { GroupRow } from '../graph/page/groups.ts'
import { byOwner, perArguments } from './batch.ts'

type Load<Request, Value, Owner> = (request: Request) => DataLoader<Owner, Value, string>

interface OwnedRow {
  readonly parent: string
}

interface TotalRow extends OwnedRow {
  readonly total: number
}

/** How the rows are read that owners are asked for at once. */
type ReadRows<Request, Owner, Row> = (request: Request, owners: readonly Owner[]) => Promise<readonly Row[]>

export interface ConnectionReads<Owner, PageRequest, Row extends OwnedRow, Page, TotalRequest> {
  /** Tells owners from each other, and is what their rows name as `parent`. */
  readonly keyOf: (owner: Owner) => string
  readonly page: ReadRows<PageRequest, Owner, Row>
  /** What the rows of one owner make. */
  readonly pageOf: (rows: readonly Row[], owner: Owner) => Page
  readonly total: ReadRows<TotalRequest, Owner, TotalRow>
}

/** The loaders of pages and totals. */
export const connectionLoaders = <Owner, PageRequest, Row extends OwnedRow, Page, TotalRequest>({
  keyOf,
  page,
  pageOf,
  total,
}: ConnectionReads<Owner, PageRequest, Row, Page, TotalRequest>): {
  readonly pages: Load<PageRequest, Page, Owner>
  readonly totals: Load<TotalRequest, number, Owner>
} => ({
  pages: perArguments((request) => byOwner(keyOf, (owners) => page(request, owners), pageOf)),
  totals: perArguments((request) =>
    byOwner(
      keyOf,
      (owners) => total(request, owners),
      ([row]) => row?.total ?? 0,
    ),
  ),
})

/** The loaders of groups. */
export const groupLoaders = <Owner, Request>(
  keyOf: (owner: Owner) => string,
  groups: ReadRows<Request, Owner, GroupRow>,
): Load<Request, readonly GroupRow[], Owner> =>
  perArguments((request) =>
    byOwner(
      keyOf,
      (owners) => groups(request, owners),
      (rows) => rows,
    ),
  )
