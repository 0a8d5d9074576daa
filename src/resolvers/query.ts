import type { GraphQLResolveInfo } from 'graphql'
import type { Day } from '../domain/day.ts'
import { type EntityKind, entityKindNames, entityKinds, entitySpec } from '../domain/entity.ts'
import { factKindNames, factSpec } from '../domain/fact.ts'
import { idUnder, type NodeId, parseId } from '../domain/id.ts'
import { accentedKey, campaignKey } from '../domain/name.ts'
import { Problem } from '../domain/problem.ts'
import { standingOn } from '../domain/validity.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { datasetVersion } from '../graph/queries/dataset.ts'
import { entitiesNamed } from '../graph/queries/entity.ts'
import type { EntityRecord } from '../graph/record.ts'
import { displayName } from '../wording/displayName.ts'
import { enumLabels } from '../wording/label.ts'
import { askAhead } from './ahead.ts'
import { idOrName } from './argument.ts'
import { allEntities, allFacts } from './connection.ts'
import type { Context } from './context.ts'
import { figureSeries } from './figureSeries.ts'
import { type AnyNode, findNode, lookUp } from './lookup.ts'
import { match } from './match.ts'
import type { EntityNode } from './node.ts'
import { inCommon, paths } from './path.ts'
import { search } from './search.ts'
import { withdrawn } from './withdrawn.ts'

interface SingularArguments {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly within?: string | null | undefined
  readonly asOf?: Day | null | undefined
}

/** One entity, by its id or by a name that only it bears. */
const entity =
  (kind: EntityKind) =>
  async (
    _: unknown,
    given: SingularArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<EntityNode | null> => {
    const asked = idOrName(given, entityKinds[kind].prefix)
    const asOf = given.asOf ?? null
    if ('name' in asked) return byName(kind, asked.name, given.within ?? null, asOf, context)
    const moment = asOf ?? parseId(asked.id).asOf
    const id = parseId(idUnder(asked.id, moment))
    if (id.kind !== kind) throw wrongKind(asked.id, kind)
    return (await nodeAhead({ ...id, asOf: moment }, context, info)) as EntityNode | null
  }

const wrongKind = (id: string, kind: EntityKind): Problem =>
  new Problem(
    'BAD_ID',
    `“${id}” is no id of a ${entityKinds[kind].prefix}.`,
    'Ask the root field of its own kind, or node(id:).',
  )

async function byName(kind: EntityKind, name: string, within: string | null, asOf: Day | null, context: Context) {
  const rows = await context.reader.read(entitiesNamed, { name: accentedKey(name), bare: campaignKey(name), kind })
  const best = rows.some(({ exact }) => exact) ? rows.filter(({ exact }) => exact) : rows
  const inside = await keepWithin(
    best.map((row) => row.entity),
    within && idUnder(within, asOf),
    context,
  )
  const candidates = preferred(inside, asOf)
  if (candidates.length > 1) throw ambiguous(name, await shown(candidates, asOf, context))
  return candidates[0] ? { entity: candidates[0], asOf } : null
}

async function keepWithin(
  found: readonly EntityRecord[],
  area: string | null,
  { loaders }: Context,
): Promise<readonly EntityRecord[]> {
  if (!area) return found
  const ancestors = await loaders.ancestors(null).loadMany(found.map(({ id }) => id))
  return found.filter((_, index) => {
    const above = ancestors[index]
    return Array.isArray(above) && above.some(({ id }) => id === area)
  })
}

/** Of several with one name, those in force at the moment; if none is, all of them. */
function preferred(found: readonly EntityRecord[], asOf: Day | null): readonly EntityRecord[] {
  if (found.length < 2) return found
  const current = found.filter((record) => standingOn(record, asOf) === 'CURRENT')
  return current.length > 0 ? current : found
}

/** As many as help to choose. */
const shownCandidates = 20

/** A candidate as an error shows it. */
interface Candidate {
  readonly id: string
  readonly name: string
  readonly displayName: string
}

const shown = (candidates: readonly EntityRecord[], asOf: Day | null, { loaders }: Context): Promise<Candidate[]> =>
  Promise.all(
    candidates.map(async (entity) => {
      const containers = entity.entityKind === 'PLACE' ? await loaders.ancestors(asOf).load(entity.id) : []
      return { id: entity.id, name: entity.name, displayName: displayName(entity, containers, 'VI') }
    }),
  )

const ambiguous = (name: string, candidates: readonly Candidate[]): Problem =>
  new Problem(
    'AMBIGUOUS_NAME',
    `“${name.slice(0, 80)}” names ${candidates.length} different ones.`,
    'Ask by the id of one of the candidates, or narrow a place by within.',
    { candidates: candidates.slice(0, shownCandidates) },
  )

/** The node of an id, with what is selected on it asked for in the same breath. */
function nodeAhead(id: NodeId, context: Context, info: GraphQLResolveInfo): Promise<AnyNode | null> {
  askAhead(id, context, info)
  return findNode(id, context)
}

/** One entity of each kind, and all of them. */
const entityRoots: object = Object.fromEntries(
  entityKindNames.flatMap((kind) => [
    [entitySpec(kind).prefix, entity(kind)],
    [entitySpec(kind).plural, allEntities(kind)],
  ]),
)

const factRoots: object = Object.fromEntries(factKindNames.map((kind) => [factSpec(kind).plural, allFacts(kind)]))

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => nodeAhead(parseId(id), context, info),
  // Each id fails alone: graphql-js takes a list of promises, which the generated type does not know.
  nodes: (_, { ids }, context, info) => ids.map(async (id) => nodeAhead(parseId(id), context, info)) as never,
  lookup: (_, { ids }, context) => ids.map((id) => lookUp(id, context)),
  withdrawn: (_, given, context) => withdrawn(given, context),
  enumLabels: (_, { lang }) => enumLabels(lang),
  dataset: async (_, { version }, { reader }) => {
    if (typeof version === 'number' && version < 1)
      throw new Problem(
        'BAD_ARGUMENT',
        `version is ${version}.`,
        'Ask with version from 1 on, or without for the newest.',
      )
    const [found] = await reader.read(datasetVersion, { version: version ?? null })
    if (!found) return null
    const counts = found.kinds.map((kind, index) => ({ kind, count: found.counts[index] ?? 0 }))
    return { ...found, importedAt: found.importedAt, counts }
  },
  ...entityRoots,
  ...factRoots,
  facts: allFacts(null),
  search: (_, given, context) => search(given, context),
  match: (_, { names }, context) => match(names, context),
  figureSeries,
  paths,
  inCommon,
}
