import type { Claim } from '../domain/citation.ts'
import { idAt } from '../domain/id.ts'
import type { CitationResolvers, FieldValueResolvers } from '../generated/resolvers.ts'
import type { FactOrder } from '../graph/page/factPage.ts'
import type { CitationRecord } from '../graph/record.ts'
import { canonicalFilter } from './argument.ts'
import { connection } from './connection.ts'
import { readCursor } from './cursor.ts'
import { entityNode, nullable, permalink } from './entity.ts'
import { type FieldOwner, needing } from './field.ts'
import type { CitationConnectionNode, CitationNode } from './node.ts'

const column = <Column extends keyof CitationRecord>(name: Column) =>
  needing([name], ({ citation }: CitationNode): CitationRecord[Column] => citation[name])

export const Citation: CitationResolvers = {
  id: ({ citation, asOf }) => idAt(citation.id, asOf),
  canonicalId: ({ citation }) => citation.id,
  asOf: ({ asOf }) => asOf,
  permalink: ({ citation, asOf }, _, { publicUrl }) => permalink(publicUrl, citation.id, asOf),
  fact: async ({ citation, asOf }, _, { loaders }) => {
    const fact = await loaders.facts.load(citation.fact)
    if (!fact) throw new Error(`${citation.id} cites no fact`)
    return { fact, asOf }
  },
  source: ({ citation, asOf }) => entityNode(citation.source, { asOf }),
  firstVersion: column('since'),
  lastChangedVersion: column('changedIn'),
  part: column('part'),
  quote: column('quote'),
  start: column('start'),
  end: column('end'),
  quoteHash: column('quoteHash'),
  textKind: needing(['textKind'], ({ citation }: CitationNode) => citation.source.textKind as 'VERBATIM' | 'RESTATED'),
  says: needing(['says'], ({ citation, asOf }: CitationNode) =>
    (JSON.parse(citation.says) as Claim[]).map((claim) => ({ claim, asOf })),
  ),
}

export const FieldValue: FieldValueResolvers = {
  field: ({ claim }) => claim.field,
  text: async ({ claim }, _, { loaders }) =>
    claim.text ?? (claim.entity && (await loaders.entities.load(claim.entity))?.name) ?? '',
  entity: async ({ claim, asOf }, _, { loaders }) =>
    claim.entity ? nullable(await loaders.entities.load(claim.entity), { asOf }) : null,
  basis: ({ claim }) => claim.basis,
}

export interface CitationArguments {
  readonly filter?: object | null | undefined
  readonly orderBy: FactOrder
  readonly first: number
  readonly after?: string | null | undefined
}

/** Every passage that a source is cited with. */
export function citationsOf({ id, asOf }: FieldOwner, given: CitationArguments): CitationConnectionNode {
  const { filter, orderBy: order, first, after } = given
  const selection = { filter: canonicalFilter(filter, asOf), asOf }
  const position = readCursor<string>(after, order, 'string')
  return connection({
    first,
    order,
    resumed: position !== null,
    rows: ({ citationPages }) => citationPages({ selection, order, after: position, limit: first + 1 }).load(id),
    total: ({ citationTotals }) => citationTotals(selection).load(id),
    nodeOf: ({ citation }) => ({ citation, asOf }),
  })
}
