/** Updates everything that follows from citations and declarations, after these have changed. */
import type { Reader, Writer } from '../../graph/graph.ts'
import { brokenFacts } from '../../graph/queries/dataset.ts'
import type { Gone } from '../../graph/queries/importDossier.ts'
import {
  campaignSubtree,
  changeCounts,
  type NamingRow,
  namedByFacts,
  writeCampaignEdges,
} from '../../graph/queries/importEntity.ts'
import { inBatches } from './batch.ts'
import { type Followers, followChanges, readBearings } from './bearing.ts'
import { buryEntities, buryFacts, type Moved } from './bury.ts'
import { dueEntities, type MetEntities } from './dueEntities.ts'
import { markHubs, traitsOf } from './hubs.ts'
import { concernOf, concernsOf, listedFacts, listFacts } from './listings.ts'
import { createFacts, type NewFacts, newOnes } from './newFacts.ts'
import { writeOriginsOf } from './origin.ts'
import { writeScopes } from './scopes.ts'
import type { SettledRow } from './settledFact.ts'
import { settleFacts } from './settleFacts.ts'
import { stampEntities } from './stamp.ts'
import { startTallying, type Tallying } from './tallies.ts'
import { writeEntities, writeValidity } from './writeEntities.ts'

export interface Touched {
  /** The sources written or taken out. */
  readonly sources: readonly string[]
  /** What their citations led to before, and lead to now. */
  readonly moved: readonly Moved[]
  readonly cited: readonly string[]
  /** Those of the facts cited that were there before, and those that are yet to be created; all others were just written. */
  readonly known: readonly string[]
  readonly created: NewFacts
  readonly entities: MetEntities
}

/** Returns what is left without use, to be deleted when nothing is looked for any more. */
export async function touch(
  writer: Writer,
  version: number,
  touched: Touched,
  progress: (citations: number) => void,
): Promise<Pick<Gone, 'facts' | 'citations' | 'entities'>> {
  const old = unique([...touched.known, ...touched.moved.map(({ from }) => from)])
  const facts = unique([...old, ...touched.cited])
  const tallying = startTallying(writer, facts.slice(old.length))
  const [rows, due] = await Promise.all([
    namedBy(writer, old),
    dueEntities(writer, touched.entities),
    tallying.note(old),
  ])
  const bearings = await readBearings(writer, idsOf(due.changed))
  const buried = await buryFacts(writer, version, touched.moved)
  await writeEntities(writer, due)
  const reattributed = await writeOriginsOf(writer, touched.sources)
  const followers = await followChanges(writer, bearings)
  const toSettle = [...facts, ...reattributed, ...followers.toSettle].filter((id) => !buried.has(id))
  const before = { facts: new Set(facts), rows }
  const written = idsOf([...due.fresh, ...due.changed])
  const { toList, dated } = followers
  await bringInStep(writer, version, {
    before,
    toSettle,
    toList,
    dated: unique([...dated, ...touched.sources]),
    created: touched.created,
    entities: written,
    tallying,
    progress,
  })
  const citations = touched.moved.flatMap(({ citation, to }) => (to === null ? [citation] : []))
  return {
    facts: [...buried],
    citations,
    entities: await buryEntities(writer, version, noLongerDeclared(touched.entities)),
  }
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** Others may still declare them. */
function noLongerDeclared({ declared, formerly }: MetEntities): string[] {
  const now = new Set(idsOf(declared))
  return unique(formerly).filter((id) => !now.has(id))
}

/** What facts named before an import; those that are new among them named nothing. */
export interface Named {
  readonly facts: ReadonlySet<string>
  readonly rows: readonly NamingRow[]
}

/** What has to be updated, with everything that follows from it. */
export interface Due extends Followers {
  readonly before: Named
  /** Those of the facts to settle that are yet to be created. */
  readonly created?: NewFacts
  /** Entities that were written, and may have become hubs. */
  readonly entities: readonly string[]
  /** Where something was noted already. */
  readonly tallying?: Tallying
  /** Called with citations as they are written. */
  readonly progress?: (citations: number) => void
}

/** Settles and lists facts, and what follows from that. */
export async function bringInStep(writer: Writer, version: number, due: Due): Promise<void> {
  const { before, toSettle, toList, entities } = due
  const { created = new Map(), tallying = startTallying(writer), progress = () => {} } = due
  const posts = unique(before.rows.filter(isTenureOfPost).map(({ entity }) => entity))
  const further: NamingRow[] = []
  const willWrite = async (facts: readonly string[]): Promise<void> => {
    await tallying.note(facts)
    const others = facts.filter((id) => !before.facts.has(id))
    further.push(...(await namedBy(writer, others)))
  }
  const settled = await settleFacts(writer, version, { facts: unique(toSettle), created, posts }, willWrite)
  const [was, is] = [[...before.rows, ...further], settled.flatMap(namings)]
  const moved = await relink(writer, [...was, ...is])
  const written = new Set(settled.map(({ id }) => id))
  const toRelist = unique([...toList, ...moved.toList]).filter((id) => !written.has(id))
  await tallying.note(toRelist)
  const concerns = [...settled.map(concernOf), ...(await concernsOf(writer, toRelist))]
  const listed = await listedFacts(writer, concerns)
  const counts = countChanges(was, is)
  const counted = new Set(counts.map(({ id }) => id))
  const others = entities.filter((id) => !counted.has(id))
  // Sent at once: tallies are worked out here while the server creates and lists. What `apply` counts from lists it asks for
  // after its first answer, behind all that is sent here.
  const [, , , ...traits] = await Promise.all([
    tallying.apply(listed),
    createFacts(writer, version, newOnes(settled, created, listed), progress),
    listFacts(
      writer,
      listed.filter(({ id }) => !created.has(id)),
    ),
    inBatches(counts, (rows) => writer.write(changeCounts, { rows })),
    traitsOf(writer, others),
  ])
  await markHubs(writer, traits.flat())
  const redated = await redate(writer, [...was, ...is])
  await stampEntities(writer, version, unique([...entities, ...due.dated, ...moved.dated, ...redated]))
  await prove(writer, [...written])
}

const namings = ({ id, properties, roles }: SettledRow): NamingRow[] =>
  roles.map(({ type, entity }) => ({
    fact: id,
    factKind: properties.factKind,
    role: type,
    entity,
  }))

const namedBy = (reader: Reader, facts: readonly string[]): Promise<NamingRow[]> =>
  inBatches(facts, (some) => reader.read(namedByFacts, { facts: some }))

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

const isTenureOfPost = ({ factKind, role }: NamingRow): boolean => factKind === 'TENURE' && role === 'POST'

/** Campaigns move in their tree when links change, and their facts with them. Returns the facts to be listed anew, and who was dated. */
async function relink(writer: Writer, named: readonly NamingRow[]): Promise<Pick<Followers, 'toList' | 'dated'>> {
  const linked = named.filter(({ factKind, role }) => factKind === 'CAMPAIGN_LINK' && role === 'CAMPAIGN')
  const campaigns = unique(linked.map(({ entity }) => entity))
  if (campaigns.length === 0) return { toList: [], dated: [] }
  await writer.write(writeCampaignEdges, { campaigns })
  const below = (await writer.read(campaignSubtree, { campaigns })).map(({ id }) => id)
  const before = await readBearings(writer, below)
  await writeScopes(writer, below)
  return followChanges(writer, before)
}

/** Launches and conclusions date their campaigns. Returns these. */
async function redate(writer: Writer, named: readonly NamingRow[]): Promise<string[]> {
  const acts = named.filter(({ factKind, role }) => factKind === 'CAMPAIGN_ACT' && role === 'CAMPAIGN')
  const campaigns = unique(acts.map(({ entity }) => entity))
  await writeValidity(writer, campaigns)
  return campaigns
}

/** By how many facts each entity is named more or less than before, whatever the number of its roles in one. */
function countChanges(before: readonly NamingRow[], after: readonly NamingRow[]): { id: string; by: number }[] {
  const changes = new Map<string, number>()
  const add = (rows: readonly NamingRow[], by: number): void => {
    const once = new Map(rows.map(({ fact, entity }) => [`${fact} ${entity}`, entity]))
    for (const entity of once.values()) changes.set(entity, (changes.get(entity) ?? 0) + by)
  }
  add(before, -1)
  add(after, 1)
  return [...changes].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by }))
}

/** The last look before the transaction ends: what must never be makes all of it undone. */
async function prove(writer: Writer, facts: readonly string[]): Promise<void> {
  const broken = await inBatches(facts, (some) => writer.read(brokenFacts, { facts: some }))
  if (broken.length > 0) throw new Error(`broken facts: ${broken.map(({ id, wrong }) => `${id}: ${wrong}`).join('; ')}`)
}
