import type { Day } from '../domain/day.ts'
import { type EntityKind, entityKinds } from '../domain/entity.ts'
import type { FactKind } from '../domain/fact.ts'
import { idUnder, parseId } from '../domain/id.ts'
import { accentedKey, campaignKey } from '../domain/name.ts'
import { Problem } from '../domain/problem.ts'
import { standingOn } from '../domain/validity.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { datasetVersion } from '../graph/queries/dataset.ts'
import { entitiesNamed } from '../graph/queries/entity.ts'
import type { EntityRecord } from '../graph/record.ts'
import { idOrName } from './argument.ts'
import { allEntities, allFacts, type EntityArguments, type FactArguments } from './connection.ts'
import type { Context } from './context.ts'
import { figureSeries } from './figureSeries.ts'
import { findNode, lookUp } from './lookup.ts'
import type { EntityConnectionNode, EntityNode, FactConnectionNode } from './node.ts'
import { inCommon, paths } from './path.ts'
import { search } from './search.ts'

interface SingularArguments {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly within?: string | null | undefined
  readonly asOf?: Day | null | undefined
}

/** One entity, by its id or by a name that only it bears. */
const entity =
  (kind: EntityKind) =>
  async (_: unknown, given: SingularArguments, context: Context): Promise<EntityNode | null> => {
    const asked = idOrName(given, entityKinds[kind].prefix)
    const asOf = given.asOf ?? null
    if ('name' in asked) return byName(kind, asked.name, given.within ?? null, asOf, context)
    const moment = asOf ?? parseId(asked.id).asOf
    const id = parseId(idUnder(asked.id, moment))
    if (id.kind !== kind) throw wrongKind(asked.id, kind)
    return (await findNode({ ...id, asOf: moment }, context)) as EntityNode | null
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
  if (candidates.length > 1) throw ambiguous(name, candidates)
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

const ambiguous = (name: string, candidates: readonly EntityRecord[]): Problem =>
  new Problem(
    'AMBIGUOUS_NAME',
    `“${name.slice(0, 80)}” names ${candidates.length} different ones.`,
    'Ask by the id of one of the candidates, or narrow a place by within.',
    { candidates: candidates.slice(0, shownCandidates).map(({ id, name }) => ({ id, name })) },
  )

const entities =
  (kind: EntityKind) =>
  (
    _: unknown,
    given: EntityArguments & { readonly asOf?: Day | null | undefined },
    context: Context,
  ): EntityConnectionNode =>
    allEntities(kind, given, given.asOf ?? null, context)

const facts =
  (kind: FactKind | null) =>
  (
    _: unknown,
    given: FactArguments & { readonly asOf?: Day | null | undefined },
    context: Context,
  ): FactConnectionNode =>
    allFacts(kind, given, given.asOf ?? null, context)

export const Query: QueryResolvers = {
  node: (_, { id }, context) => findNode(parseId(id), context),
  // Each id fails alone: graphql-js takes a list of promises, which the generated type does not know.
  nodes: (_, { ids }, context) => ids.map(async (id) => findNode(parseId(id), context)) as never,
  lookup: (_, { ids }, context) => ids.map((id) => lookUp(id, context)),
  dataset: async (_, { version }, { reader }) => {
    const [found] = await reader.read(datasetVersion, { version: version ?? null })
    if (!found) return null
    const counts = found.kinds.map((kind, index) => ({ kind, count: found.counts[index] ?? 0 }))
    return { ...found, importedAt: found.importedAt, counts }
  },
  campaign: entity('CAMPAIGN'),
  campaigns: entities('CAMPAIGN'),
  organization: entity('ORGANIZATION'),
  organizations: entities('ORGANIZATION'),
  post: entity('POST'),
  posts: entities('POST'),
  person: entity('PERSON'),
  people: entities('PERSON'),
  place: entity('PLACE'),
  places: entities('PLACE'),
  award: entity('AWARD'),
  awards: entities('AWARD'),
  standard: entity('STANDARD'),
  standards: entities('STANDARD'),
  article: entity('ARTICLE'),
  articles: entities('ARTICLE'),
  document: entity('DOCUMENT'),
  documents: entities('DOCUMENT'),
  facts: facts(null),
  campaignActs: facts('CAMPAIGN_ACT'),
  campaignLinks: facts('CAMPAIGN_LINK'),
  honours: facts('HONOUR'),
  recognitions: facts('RECOGNITION'),
  tenures: facts('TENURE'),
  memberships: facts('MEMBERSHIP'),
  pledges: facts('PLEDGE'),
  figures: facts('FIGURE'),
  gatherings: facts('GATHERING'),
  assessments: facts('ASSESSMENT'),
  search: (_, given, context) => search(given, context),
  figureSeries,
  paths,
  inCommon,
}
