/** What went since a version of the dataset, page by page. */
import { prefixOf } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import type { TombstoneRow } from '../graph/queries/fact.ts'
import { withdrawnPage, withdrawnTotal } from '../graph/queries/withdrawn.ts'
import { checkedVersion } from './argument.ts'
import { connection } from './connection.ts'
import type { Context } from './context.ts'
import { readCursor } from './cursor.ts'
import { survivorOf } from './lookup.ts'
import type { Connection, LookupNode } from './node.ts'

export type LookupConnectionNode = Connection<LookupNode | Promise<LookupNode>>

interface WithdrawnArguments {
  readonly since: number
  readonly kinds?: readonly string[] | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
}

const order = 'WITHDRAWN'

/** Before the latest: no id holds the highest code point. */
const start = { rank: Number.MAX_SAFE_INTEGER, key: '\u{10ffff}' }

export function withdrawn({ since, kinds, first, after }: WithdrawnArguments, context: Context): LookupConnectionNode {
  const selection = { since: checkedVersion('since', since), prefixes: kinds ? kinds.map(knownPrefix) : null }
  const position = readCursor<string>(after, order, 'string')
  const { rank, key } = position ?? start
  const reader = context.loaders.together
  return connection({
    first,
    order,
    resumed: position !== null,
    rows: async () => {
      const found = await reader.read(withdrawnPage, { ...selection, rank: Number(rank), key, limit: first + 1 })
      return found.map((row) => ({ ...row, rank: row.since, key: row.id }))
    },
    total: async () => (await reader.read(withdrawnTotal, selection))[0]?.total ?? 0,
    nodeOf: (row) => nodeOf(row, context),
  })
}

async function nodeOf(tombstone: TombstoneRow, context: Context): Promise<LookupNode> {
  return { askedFor: tombstone.id, asOf: null, found: await survivorOf(tombstone, null, context), tombstone }
}

function knownPrefix(kind: string): string {
  const prefix = prefixOf(kind)
  if (prefix !== undefined) return prefix
  throw new Problem(
    'BAD_ARGUMENT',
    `“${kind.slice(0, 40)}” is no kind.`,
    'Give an EntityKind, a FactKind or CITATION, as dataset { counts { kind } } lists them.',
  )
}
