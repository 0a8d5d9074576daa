/** Whatever an id once named: still current, merged, withdrawn, or never known. */
import type { Day } from '../domain/day.ts'
import { entityKinds } from '../domain/entity.ts'
import { factKinds } from '../domain/fact.ts'
import { idAt, type NodeId, parseId } from '../domain/id.ts'
import type { LookupResolvers } from '../generated/resolvers.ts'
import type { TombstoneRow } from '../graph/queries/fact.ts'
import type { EntityRecord } from '../graph/record.ts'
import type { Context } from './context.ts'
import type { CitationNode, EntityNode, FactNode, LookupNode } from './node.ts'

/** A node that was asked for by its id: all of it is there. */
export type AnyNode = EntityNode<EntityRecord> | FactNode | CitationNode

/** The node of an id at its moment; of a merged id the survivor's. */
export async function findNode({ kind, canonicalId, asOf }: NodeId, context: Context): Promise<AnyNode | null> {
  return (await load(kind, canonicalId, asOf, context)) ?? (await survivor(canonicalId, asOf, context))
}

async function load(kind: NodeId['kind'], id: string, asOf: Day | null, { loaders }: Context): Promise<AnyNode | null> {
  if (kind in entityKinds) {
    const entity = await loaders.entities.load(id)
    return entity && { entity, asOf }
  }
  if (kind in factKinds) {
    const fact = await loaders.facts.load(id)
    return fact && { fact, asOf }
  }
  const citation = await loaders.citation.load(id)
  return citation && { citation, asOf }
}

const survivor = async (id: string, asOf: Day | null, context: Context): Promise<AnyNode | null> =>
  survivorOf(await context.loaders.tombstones.load(id), asOf, context)

/** What an id that is gone leads on to. */
export async function survivorOf(
  tombstone: TombstoneRow | null,
  asOf: Day | null,
  context: Context,
): Promise<AnyNode | null> {
  const heir = tombstone?.survivor
  return heir ? load(parseId(heir).kind, heir, asOf, context) : null
}

/** What became of an id. One that cannot be read is unknown: asking about an old note must not fail. */
export async function lookUp(askedFor: string, context: Context): Promise<LookupNode> {
  const id = readable(askedFor)
  if (!id) return { askedFor, asOf: null, found: null, tombstone: null }
  const current = await load(id.kind, id.canonicalId, id.asOf, context)
  if (current) return { askedFor, asOf: id.asOf, found: current, tombstone: null }
  const tombstone = await context.loaders.tombstones.load(id.canonicalId)
  return { askedFor, asOf: id.asOf, found: await survivor(id.canonicalId, id.asOf, context), tombstone }
}

function readable(text: string): NodeId | null {
  try {
    return parseId(text)
  } catch {
    return null
  }
}

const statusOf = (tombstone: TombstoneRow | null) => tombstone?.status ?? 'UNKNOWN'

export const Lookup: LookupResolvers = {
  askedFor: ({ askedFor }) => askedFor,
  status: ({ found, tombstone }) => (found && !tombstone ? 'CURRENT' : statusOf(tombstone)),
  node: ({ found }) => found,
  survivor: ({ tombstone, asOf }) => (tombstone?.survivor ? idAt(tombstone.survivor, asOf) : null),
  since: ({ tombstone }) => tombstone?.since ?? null,
  reason: ({ tombstone }) => tombstone?.reason ?? null,
}
