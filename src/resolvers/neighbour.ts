/** The neighbours of an entity, one step away. A page and its total come in one query, for all entities that are asked at once. */
import type { EntityKind } from '../domain/entity.ts'
import type { FactKind, Role } from '../domain/fact.ts'
import { Problem } from '../domain/problem.ts'
import type { NeighbourEdgeResolvers, NeighbourTieResolvers } from '../generated/resolvers.ts'
import type { Neighbour, NeighbourRow } from '../graph/queries/neighbour.ts'
import type { NamedEntity } from '../graph/record.ts'
import { type HopLink, linksOf } from '../paths/hopReader.ts'
import { byWeight } from '../paths/way.ts'
import { connection } from './connection.ts'
import type { Context } from './context.ts'
import { readCursor } from './cursor.ts'
import { entityNode } from './entity.ts'
import type { Connection, EntityNode, HopNode } from './node.ts'
import { hopNode } from './path.ts'

/** A neighbour with the entity that it is one of. */
export interface NeighbourNode extends EntityNode {
  readonly of: NamedEntity
  readonly neighbour: Neighbour
}

export type NeighbourConnectionNode = Connection<NeighbourNode>

export interface NeighbourEdgeNode {
  readonly cursor: string
  readonly node: NeighbourNode
}

interface NeighbourArguments {
  readonly kinds?: readonly EntityKind[] | null | undefined
  readonly facts?: readonly FactKind[] | null | undefined
  readonly as?: readonly Role[] | null | undefined
  readonly minSources: number
  readonly hubs: boolean
  readonly first: number
  readonly after?: string | null | undefined
}

const order = 'NEIGHBOURS'

export function neighbours(
  { entity, asOf }: EntityNode,
  { kinds = null, facts = null, as = null, minSources, hubs, first, after }: NeighbourArguments,
  { loaders }: Context,
): NeighbourConnectionNode {
  if (minSources < 1) throw new Problem('BAD_ARGUMENT', `minSources is ${minSources}.`, 'Ask with 1 or more.')
  const place = readCursor<string>(after, order, 'string') as { rank: number; key: string } | null
  const request = { asOf, minSources, throughHubs: hubs, kinds, facts, as, structure: !facts && !as }
  const position = place ?? { rank: null, key: '' }
  const found = async () =>
    readable(await loaders.neighbours({ ...request, after: position, limit: first + 1 }).load(entity.id))
  return connection({
    first,
    order,
    resumed: place !== null,
    rows: async () => (await found()).rows,
    total: async () => (await found()).total,
    nodeOf: (neighbour) => ({ ...entityNode(neighbour.entity, { asOf }), of: entity, neighbour }),
  })
}

function readable(row: NeighbourRow | null): Pick<NeighbourRow, 'rows' | 'total'> {
  if (!row?.beyond) return row ?? { rows: [], total: 0 }
  throw new Problem(
    'TIMEOUT',
    `${row.id} stands in ${row.beyond} facts: too many to read all of them at once.`,
    'Ask for its facts in pages or in groups (counts), or for the neighbours of fewer entities at once.',
  )
}

/** All that joins two neighbours, what most origins state first. */
const linksTo = ({ facts, structures }: Neighbour): HopLink[] =>
  [linksOf({ facts, structure: null, origins: 0 }), ...structures.map((one) => linksOf({ facts: [], ...one }))]
    .flat()
    .sort(byWeight)

const hopOf = ({ of, neighbour, asOf }: NeighbourNode, context: Context): Promise<HopNode> => {
  const links = linksTo(neighbour)
  const [link] = links
  if (!link) throw new Error(`nothing joins ${of.id} and ${neighbour.key}`)
  const joint = { links, factCount: neighbour.rank }
  return hopNode({ from: of.id, to: neighbour.key, link, joint }, asOf, context)
}

export const NeighbourEdge: NeighbourEdgeResolvers = {
  cursor: ({ cursor }) => cursor,
  node: ({ node }) => node,
  factCount: ({ node }) => node.neighbour.rank,
  ties: ({ node }) => node.neighbour.ties,
  hop: ({ node }, _, context) => hopOf(node, context),
}

export const NeighbourTie: NeighbourTieResolvers = {
  kind: ({ kind }) => kind,
  role: ({ own }) => own,
  neighbourRole: ({ other }) => other,
  factCount: ({ count }) => count,
}
