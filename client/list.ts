/** A page of a list, as a cache keeps it. `Item` is whatever the cache points to an edge or a node with. */
export interface Page<Item> {
  readonly __typename?: string | undefined
  readonly edges?: readonly Item[] | undefined
  readonly nodes?: readonly Item[] | undefined
  readonly pageInfo?: PageInfo | undefined
}

export interface PageInfo {
  readonly __typename?: string | undefined
  readonly hasNextPage?: boolean | undefined
  readonly hasPreviousPage?: boolean | undefined
  readonly startCursor?: string | null | undefined
  readonly endCursor?: string | null | undefined
}

/**
 * All that is loaded of a list, as one page: from the first page on, each page behind the cursor that the one before ends
 * with. A page that does not hang together with the first stands alone, since what lies between is not known.
 * @param pageBehind the page that was asked for with this cursor as `after`, null for the first one; undefined if not loaded
 * @param asked the `after` of the reader's own request
 */
export function loadedList<Item>(
  pageBehind: (cursor: string | null) => Page<Item> | undefined,
  asked: string | null,
): Page<Item> | undefined {
  const cursors = new Set<string | null>()
  const pages = chain(pageBehind, null, cursors)
  return joined(cursors.has(asked) ? pages : chain(pageBehind, asked, cursors))
}

function chain<Item>(
  pageBehind: (cursor: string | null) => Page<Item> | undefined,
  start: string | null,
  seen: Set<string | null>,
): Page<Item>[] {
  const pages: Page<Item>[] = []
  let cursor: string | null | undefined = start
  while (cursor !== undefined && !seen.has(cursor)) {
    const page = pageBehind(cursor)
    if (!page || !holdsAll(page, pages[0])) break
    seen.add(cursor)
    pages.push(page)
    cursor = page.pageInfo?.endCursor ?? undefined
  }
  return pages
}

/** Whether a page has the lists that the first has; one asked for by other fields cannot be joined to it. */
const holdsAll = <Item>(page: Page<Item>, first: Page<Item> | undefined): boolean =>
  (!first?.edges || page.edges !== undefined) && (!first?.nodes || page.nodes !== undefined)

function joined<Item>(pages: readonly Page<Item>[]): Page<Item> | undefined {
  const [first, last] = [pages[0], pages.at(-1)]
  if (!first || !last || first === last) return first
  return {
    ...first,
    ...(first.edges && { edges: pages.flatMap(({ edges = [] }) => edges) }),
    ...(first.nodes && { nodes: pages.flatMap(({ nodes = [] }) => nodes) }),
    ...(first.pageInfo && { pageInfo: { ...first.pageInfo, ...endOf(last) } }),
  }
}

/** Of the last page, where the list goes on. */
function endOf({ pageInfo }: Page<unknown>): PageInfo {
  return { hasNextPage: pageInfo?.hasNextPage, endCursor: pageInfo?.endCursor }
}
