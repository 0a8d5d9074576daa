/** Search over every name, as fast as somebody types: one query for a page, its matches and their number. */
import type { Day } from '../domain/day.ts'
import { type EntityKind, entityKindNames } from '../domain/entity.ts'
import { highlights, type Span } from '../domain/highlight.ts'
import { idUnder } from '../domain/id.ts'
import { kindOf, type MatchKind, readSearch, type SearchText } from '../domain/search.ts'
import type { MatchResolvers, SearchEdgeResolvers } from '../generated/resolvers.ts'
import { type SearchPosition, searchPage } from '../graph/page/searchPage.ts'
import { type SearchRow, searchedNames } from '../graph/queries/search.ts'
import { connection } from './connection.ts'
import type { Context } from './context.ts'
import { readCursor } from './cursor.ts'
import type { Connection, EntityNode } from './node.ts'

/** An entity with the name by which it was found. */
export interface FoundNode extends EntityNode {
  readonly text: string
  readonly kind: MatchKind
  readonly highlights: readonly Span[]
}

export type SearchConnectionNode = Connection<FoundNode>

export interface SearchEdgeNode {
  readonly cursor: string
  readonly node: FoundNode
}

interface SearchArguments {
  readonly text: string
  readonly kinds?: readonly EntityKind[] | null | undefined
  readonly within?: { readonly place: string; readonly lineage?: boolean } | null | undefined
  readonly asOf?: Day | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
}

export function search(
  { text, kinds, within, asOf = null, first, after }: SearchArguments,
  { reader }: Context,
): SearchConnectionNode {
  const search = readSearch(text)
  const order = orderOf(search)
  const position = readCursor<string>(after, order, 'string') as SearchPosition | null
  const selection = {
    search,
    kinds: kinds ?? entityKindNames,
    within: within ? { ...within, place: idUnder(within.place, asOf) } : null,
    asOf,
  }
  const fetch = once(async () => {
    const page = searchPage(selection, { after: position, limit: first + 1 })
    const [found] = await reader.read(searchedNames, { search: page })
    return found ?? { total: 0, rows: [] }
  })
  return connection({
    first,
    order,
    resumed: position !== null,
    rows: async () => (await fetch()).rows,
    total: async () => (await fetch()).total,
    nodeOf: (row) => foundNode(row, search, asOf),
  })
}

/** Page and total come in one answer, whichever is asked for first. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}

/** A place in the results of one text means nothing in those of another. */
const orderOf = ({ text }: SearchText): string => `RELEVANCE(${text})`

const foundNode = ({ rank, text, entity }: SearchRow, search: SearchText, asOf: Day | null): FoundNode => ({
  entity,
  asOf,
  text,
  kind: kindOf(Math.floor(rank / tierUnit), text, search),
  highlights: highlights(text, search),
})

/** The tier is the first digit of a rank. */
const tierUnit = 1_000_000_000_000

export const SearchEdge: SearchEdgeResolvers = {
  cursor: ({ cursor }) => cursor,
  node: ({ node }) => node,
  match: ({ node }) => node,
}

export const Match: MatchResolvers = {
  kind: ({ kind }) => kind,
  field: ({ text, entity }) => (text === entity.name ? 'name' : 'names'),
  text: ({ text }) => text,
  highlights: ({ highlights }) => highlights,
}
