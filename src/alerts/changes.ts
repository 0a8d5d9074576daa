/** What is new in a list, read from its feed from the first page to the last. */
import { SetupError } from '../graph/local/setupError.ts'

export interface Changes {
  /** The version after which they came, and up to which they are told. */
  readonly since: number
  readonly until: number
  readonly items: readonly ChangedItem[]
  readonly deleted: readonly DeletedItem[]
}

export interface ChangedItem {
  readonly url: string
  readonly title: string
  readonly content_text: string
  readonly date_modified: string
  readonly _thi_dua: { readonly id: string; readonly firstVersion: number; readonly lastChangedVersion: number }
}

export interface DeletedItem {
  readonly canonicalId: string
  readonly permalink: string
  readonly version: number
  readonly reason: string
  readonly survivor: string | null
}

interface FeedPage {
  readonly next_url?: string
  readonly items: readonly ChangedItem[]
  readonly _thi_dua: { readonly dataset: { readonly version: number }; readonly deleted: readonly DeletedItem[] }
}

/** The version that answers now, from which on a new watch is told. */
export async function newestVersion(server: string, list: string): Promise<number> {
  return (await fetchPage(feedAddress(server, list, { first: '1' })))._thi_dua.dataset.version
}

/** All changes since a version; the pages after the first keep to the version of the first. */
export async function changesSince(server: string, list: string, since: number): Promise<Changes[]> {
  const pages: FeedPage[] = []
  for (let address: string | undefined = feedAddress(server, list, { since: String(since), first: '100' }); address; ) {
    const page: FeedPage = await fetchPage(address)
    pages.push(page)
    address = page.next_url && belowServer(server, page.next_url)
  }
  const until = pages[0]?._thi_dua.dataset.version ?? since
  return pages.map(({ items, _thi_dua: { deleted } }) => ({ since, until, items, deleted }))
}

function feedAddress(server: string, list: string, more: Readonly<Record<string, string>>): string {
  const [path = '', query = ''] = list.split('?', 2)
  return `${server.replace(/\/+$/, '')}${path}.feed.json?${new URLSearchParams([...new URLSearchParams(query), ...Object.entries(more)])}`
}

/** The server may know itself by another address than the one that it is asked at. */
function belowServer(server: string, address: string): string {
  const { pathname, search } = new URL(address)
  const at = pathname.search(/\/(v1|id)\//)
  return `${server.replace(/\/+$/, '')}${pathname.slice(Math.max(0, at))}${search}`
}

const patience = 60_000

async function fetchPage(address: string): Promise<FeedPage> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    throw new SetupError(`${address} does not answer.`, 'Start the API, or mend `server:` in the file.', error)
  })
  if (response.ok) return (await response.json()) as FeedPage
  const { detail = `${address} answers ${response.status}.`, remedy = 'Mend the list of the watch.' } = (await response
    .json()
    .catch(() => ({}))) as { detail?: string; remedy?: string }
  throw new SetupError(detail, remedy)
}
