import type { Day } from '../domain/day.ts'
import { kindOf } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import type { HopResolvers, PathResolvers, QueryResolvers, SharedResolvers } from '../generated/resolvers.ts'
import { narratedFact } from '../graph/page/projection.ts'
import type { EntityRecord, FactRecord, NamedEntity } from '../graph/record.ts'
import { hopsAhead } from '../paths/hopReader.ts'
import type { PathStep } from '../paths/path.ts'
import { shortestPaths } from '../paths/search.ts'
import { sharedAhead, sharedBy } from '../paths/shared.ts'
import { hopSentence, structureSentence } from '../wording/hop.ts'
import type { Language } from '../wording/language.ts'
import type { Sentence } from '../wording/words.ts'
import { type Asked, findAsked, readAsked } from './askedEntity.ts'
import type { Context } from './context.ts'
import { entityNode } from './entity.ts'
import { mentionNodes, storyOf } from './fact.ts'
import type { EntityNode, FactNode, HopNode, MentionNode } from './node.ts'

/** The longest way, in hops: beyond that everything is connected with everything. */
const longest = 6
/** The most ways of one answer: who wants more narrows the question. */
const mostPaths = 20
/** How many entities can be asked at once what they share. */
const mostEntities = 10

/** One query finds the ends and what is round them, one what lies between and the facts that carry it. */
export const paths: NonNullable<QueryResolvers['paths']> = async (_, given, context) => {
  const { maxHops, minSources, throughHubs, first } = given
  check('maxHops', maxHops, 1, longest)
  check('minSources', minSources, 1)
  check('first', first, 1, mostPaths)
  const asked = readAsked([given.from, given.to], given.asOf)
  const condition = { asOf: asked.asOf, minSources, throughHubs }
  const ids = canonical(asked)
  const [ends, near] = await Promise.all([
    findAsked(asked, context),
    hopsAhead(context.loaders.together, condition, ids),
  ])
  const [from, to] = ends ?? []
  if (!ends || !from || !to) return null
  const known = areAt(ends, ids) ? near : null
  const { paths, narrated } = await shortestPaths(context.reader, {
    from,
    to,
    ...condition,
    maxHops,
    first,
    near: known,
  })
  context.loaders.keep(narrated)
  return Promise.all(paths.map(async (steps) => ({ hops: await hopNodes(steps, asked.asOf, context) })))
}

/** One query finds the entities, what they share and the facts that carry it. */
export const inCommon: NonNullable<QueryResolvers['inCommon']> = async (_, given, context) => {
  const { minSources, throughHubs, first } = given
  check('the number of ids', given.ids.length, 2, mostEntities)
  check('minSources', minSources, 1)
  const asked = readAsked(given.ids, given.asOf)
  const condition = { asOf: asked.asOf, minSources, throughHubs }
  const ids = canonical(asked)
  const [ends, shared] = await Promise.all([
    findAsked(asked, context),
    sharedAhead(context.loaders.together, condition, ids, first),
  ])
  if (!ends) return null
  const known = shared && areAt(ends, ids) ? shared : null
  if (known) context.loaders.keep(known.narrated.map(narratedFact), known.entities)
  const found = await sharedBy(context.reader, { ends, ...condition, first, near: known?.hops ?? null })
  return Promise.all(found.map(async ({ steps }) => ({ links: await hopNodes(steps, asked.asOf, context) })))
}

const canonical = ({ ids }: Asked): string[] => ids.map(({ canonicalId }) => canonicalId)

/** Whether what was found has the ids that were asked about: one that was merged has its survivor's. */
const areAt = (ends: readonly EntityRecord[], ids: readonly string[]): boolean =>
  ends.every(({ id }, index) => id === ids[index])

/** Throws BAD_ARGUMENT for a number outside its bounds: none is silently changed to one within. */
function check(name: string, value: number, least: number, most = Number.POSITIVE_INFINITY): void {
  if (value >= least && value <= most) return
  const bounds = Number.isFinite(most) ? `${least} to ${most}` : `${least} or more`
  throw new Problem('BAD_ARGUMENT', `${name} is ${value}.`, `Ask with ${bounds}.`)
}

const hopNodes = (steps: readonly PathStep[], asOf: Day | null, context: Context): Promise<HopNode[]> =>
  Promise.all(steps.map((step) => hopNode(step, asOf, context)))

/** The facts of all hops come in one round trip and name their ends; the ends of structure come in another. */
export async function hopNode(
  { from, to, link, joint }: PathStep,
  asOf: Day | null,
  { loaders }: Context,
): Promise<HopNode> {
  const fact = link.structure ? null : await loaders.facts.load(link.id)
  const named = (id: string) => fact?.roles.find(({ entity }) => entity.id === id)?.entity ?? loaders.entities.load(id)
  const [start, end] = await Promise.all([named(from), named(to)])
  if (!start || !end) throw new Error(`${from} or ${to} is gone`)
  return { from: start, to: end, fact, link, joint, asOf }
}

function told({ fact, link, from, to, asOf }: HopNode, language: Language): Sentence {
  if (fact) return hopSentence(storyOf(fact), [from, to].flatMap(rolesIn(fact)), language)
  const { structure } = link
  if (!structure) throw new Error(`${from.id} and ${to.id} are joined by nothing that is told`)
  const [lower, higher] = structure.lower === from.id ? [from, to] : [to, from]
  // Under a moment nothing is said of an end that was still to come.
  return structureSentence(asOf ? { ...structure, to: null } : structure, lower, higher, language)
}

/** As what an entity stands in a fact: its first role, if it has several. */
const rolesIn =
  ({ roles }: FactRecord) =>
  (entity: NamedEntity) =>
    roles
      .filter((role) => role.entity.id === entity.id)
      .slice(0, 1)
      .map(({ role }) => ({ entity, role }))

/** All whom the sentence of a hop can name. */
const namedIn = ({ fact, from, to }: HopNode): NamedEntity[] => [
  ...(fact?.roles.map(({ entity }) => entity) ?? []),
  from,
  to,
]

const mentionsOf = (hop: HopNode, language: Language): MentionNode[] =>
  mentionNodes(told(hop, language), namedIn(hop), hop)

/** The mentions of a way stand behind the sentences that go before. */
function mentionsOfAll(hops: readonly HopNode[], language: Language): MentionNode[] {
  let before = 0
  return hops.flatMap((hop) => {
    const at = before
    before += told(hop, language).text.length + 1
    return mentionsOf(hop, language).map(({ start, end, entity }) => ({ start: at + start, end: at + end, entity }))
  })
}

const sourceIds = ({ link }: HopNode): readonly string[] => link.structure?.sources ?? []

async function sourcesOf(ids: readonly string[], { asOf }: HopNode, { loaders }: Context): Promise<EntityNode[]> {
  const sources = await Promise.all(ids.map((id) => loaders.entities.load(id)))
  return sources.flatMap((source) => (source ? [entityNode(source, { asOf })] : []))
}

export const Path: PathResolvers = {
  sentence: ({ hops }, { lang }) => hops.map((hop) => told(hop, lang).text).join(' '),
  mentions: ({ hops }, { lang }) => mentionsOfAll(hops, lang),
  independentSources: ({ hops }) => Math.min(...hops.map(({ link }) => link.sources)),
  hops: ({ hops }) => hops,
}

export const Hop: HopResolvers = {
  from: (hop) => entityNode(hop.from, hop),
  to: (hop) => entityNode(hop.to, hop),
  sentence: (hop, { lang }) => told(hop, lang).text,
  mentions: (hop, { lang }) => mentionsOf(hop, lang),
  fact: ({ fact, asOf }) => fact && { fact, asOf },
  factCount: ({ joint }) => joint.factCount,
  facts: async ({ joint, asOf }, { first }, { loaders }) => {
    const ids = joint.links.flatMap(({ id, structure }) => (structure ? [] : [id])).slice(0, first)
    const facts = await Promise.all(ids.map((id) => loaders.facts.load(id)))
    return facts.flatMap((fact): FactNode[] => (fact ? [{ fact, asOf }] : []))
  },
  document: async (hop, _, context) => {
    const [document] = sourceIds(hop).filter((id) => kindOf(id) === 'DOCUMENT')
    return document ? ((await sourcesOf([document], hop, context))[0] ?? null) : null
  },
  sources: (hop, _, context) => sourcesOf(sourceIds(hop), hop, context),
  independentSources: ({ link }) => link.sources,
}

export const Shared: SharedResolvers = {
  entity: ({ links: [hop] }) => {
    if (!hop) throw new Error('what is shared is joined to those who share it')
    return entityNode(hop.to, hop)
  },
  links: ({ links }) => links,
}
