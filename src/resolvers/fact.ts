/** What every fact has, and how its roles are followed. */
import type { RecipientGroup } from '../domain/citation.ts'
import { firstDay, lastDay } from '../domain/day.ts'
import { factKindNames, factSpec } from '../domain/fact.ts'
import { idAt } from '../domain/id.ts'
import type { Conflict } from '../domain/settle.ts'
import { standingOn } from '../domain/validity.ts'
import type { CitationRecord, FactRecord, NamedEntity } from '../graph/record.ts'
import { dateInWords } from '../wording/date.ts'
import { sentenceOf } from '../wording/sentence.ts'
import type { Story } from '../wording/story.ts'
import type { Sentence } from '../wording/words.ts'
import type { Context } from './context.ts'
import { days, entityNode, type InLanguage, nullable, permalink } from './entity.ts'
import { needing, planned, type Request } from './field.ts'
import type { AtMoment, CitationNode, EntityNode, FactNode, MentionNode } from './node.ts'

/** A value as it is settled; null when no source states it. */
export const value = <Value>(name: string) =>
  needing([name], ({ fact }: FactNode): Value => {
    if (fact.partial && !(name in fact)) throw new Error(`${fact.id} was brought without ${name}`)
    return (fact[name] ?? null) as Value
  })

const filling = (fact: FactRecord, field: string): NamedEntity[] =>
  fact.roles.filter((role) => role.field === field).map(({ entity }) => entity)

/** All who fill a role. */
export const many = (field: string) =>
  needing([field], (source: FactNode): EntityNode[] =>
    filling(source.fact, field).map((entity) => entityNode(entity, source)),
  )

/** Who fills a role that no source need state. */
export const optional = (field: string) =>
  needing([field], (source: FactNode): EntityNode | null => nullable(filling(source.fact, field)[0], source))

/** Who alone fills a role that several may fill; null when nobody or more than one does. */
export const sole = (field: string) =>
  needing([field], (source: FactNode): EntityNode | null => {
    const [first, ...others] = filling(source.fact, field)
    return others.length > 0 ? null : nullable(first, source)
  })

/** The larger fact that one is part of. */
export const partOf = needing(
  ['partOf'],
  async ({ fact, asOf }: FactNode, _: unknown, { loaders }: Context): Promise<FactNode | null> => {
    const whole = typeof fact.partOf === 'string' ? await loaders.facts.load(fact.partOf) : null
    return whole ? { fact: whole, asOf } : null
  },
)

/** Who fills a role that every fact of the kind has. */
export const required = (field: string) =>
  needing([field], (source: FactNode): EntityNode => {
    const [entity] = filling(source.fact, field)
    if (!entity) throw new Error(`${source.fact.id} lacks ${field}`)
    return entityNode(entity, source)
  })

/** The values that the date which sources give is read off, of a fact of any kind. */
const dates = [...new Set(factKindNames.flatMap((kind) => factSpec(kind).dates)), 'start', 'end']

/** The date that sources give: of an event its own, of a state its span. */
function statedOn({ fact }: FactNode): string | null {
  if (factSpec(fact.factKind).time === 'STATE')
    return fact.start || fact.end ? `${fact.start ?? ''}/${fact.end ?? '..'}` : null
  const stated = factSpec(fact.factKind)
    .dates.map((field) => fact[field])
    .find((date) => date && date !== 'undated')
  return (stated as string | undefined) ?? null
}

/** What the sentence of a fact is made of: all its values and roles. */
export const storyOf = (fact: FactRecord): Story => ({
  kind: fact.factKind,
  named: (field) => filling(fact, field),
  values: fact,
  group: recipientGroup(fact),
})

export const sentence = ({ fact }: FactNode, { lang }: InLanguage): string => sentenceOf(storyOf(fact), lang).text

/** The entities that a sentence names, of those that stand in the facts it is made from. */
export function mentionNodes({ mentions }: Sentence, entities: readonly NamedEntity[], at: AtMoment): MentionNode[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return mentions.flatMap(({ id, start, end }) => {
    const entity = known.get(id)
    return entity ? [{ start, end, entity: entityNode(entity, at) }] : []
  })
}

const mentions = (node: FactNode, { lang }: InLanguage): MentionNode[] =>
  mentionNodes(
    sentenceOf(storyOf(node.fact), lang),
    node.fact.roles.map(({ entity }) => entity),
    node,
  )

export const recipientGroup = (fact: FactRecord): RecipientGroup | null =>
  typeof fact.group === 'string' ? (JSON.parse(fact.group) as RecipientGroup) : null

/** As many as a field asks for by default, so that a reference to print costs no query of its own. */
const usualCitations = 5

/** Who is to be named as its origin: a document is not published by a newspaper but issued by a body. */
async function originOf({ source, publisher: brought }: CitationRecord, { relations, publishers }: Context['loaders']) {
  const publisher = brought === undefined ? await publishers.load(source.id) : brought
  if (publisher || source.entityKind !== 'DOCUMENT') return publisher
  return (await relations.load(source.id)).find(({ type }) => type === 'ISSUER')?.entity
}

/** Title, publisher, date and permalink of the first source, as a newspaper would print them. */
async function reference(
  [first]: readonly CitationRecord[],
  { fact, asOf }: FactNode,
  { loaders, publicUrl }: Context,
): Promise<string> {
  const address = permalink(publicUrl, fact.id, asOf)
  if (!first) return address
  const origin = await originOf(first, loaders)
  const date = first.source.publishedOn ?? first.source.on
  return [origin?.name, `“${first.source.name}”`, date, address].filter(Boolean).join(', ')
}

const firstCitations =
  (id: string, first: number): Request<readonly CitationRecord[]> =>
  ({ citations }) =>
    citations(first).load(id)

const citations = planned({
  needs: [],
  plan: ({ id }, { first }: { readonly first: number }) => firstCitations(id, first),
  brought: ({ cited }: FactNode, { first }) => (cited?.first === first ? cited.citations : undefined),
  read: (found, { asOf }: FactNode): CitationNode[] => found.map((citation) => ({ citation, asOf })),
})

const citeAs = planned({
  needs: [],
  plan: ({ id }, _: unknown) => firstCitations(id, usualCitations),
  brought: ({ cited }: FactNode) => (cited?.first ? cited.citations : undefined),
  read: (found, node: FactNode, _: unknown, context) => reference(found, node, context),
})

/** The fields of `Fact`. */
export const factFields = {
  id: needing([], ({ fact, asOf }: FactNode) => idAt(fact.id, asOf)),
  canonicalId: needing([], ({ fact }: FactNode) => fact.id),
  asOf: needing([], ({ asOf }: FactNode) => asOf),
  permalink: needing([], ({ fact, asOf }: FactNode, _: unknown, { publicUrl }: Context) =>
    permalink(publicUrl, fact.id, asOf),
  ),
  firstVersion: needing(['since'], ({ fact }: FactNode) => fact.since),
  lastChangedVersion: needing(['changedIn'], ({ fact }: FactNode) => fact.changedIn),
  kind: needing([], ({ fact }: FactNode) => fact.factKind),
  sentence: needing(['VALUES', 'ROLES'], sentence),
  mentions: needing(['VALUES', 'ROLES'], mentions),
  on: needing(dates, statedOn),
  onText: needing(dates, (node: FactNode, { lang }: InLanguage) => dateInWords(statedOn(node), lang) || null),
  days: needing(['earliest', 'latest'], ({ fact }: FactNode) => ({
    earliest: fact.earliest === firstDay ? null : fact.earliest,
    latest: fact.latest === lastDay ? null : fact.latest,
  })),
  standing: needing(days, ({ fact, asOf }: FactNode) => standingOn(fact, asOf)),
  state: needing([], () => 'STATED' as const),
  supersededBy: needing([], () => null),
  roles: needing(['ROLES', 'LINKS'], ({ fact, asOf }: FactNode) => fact.roles.map((link) => ({ link, asOf }))),
  citations,
  citationCount: needing(['citationCount'], ({ fact }: FactNode) => fact.citationCount),
  independentSources: needing(['sourceCount'], ({ fact }: FactNode) => fact.sourceCount),
  conflicts: needing(['conflicts', 'ROLES'], ({ fact, asOf }: FactNode) =>
    (JSON.parse(fact.conflicts) as Conflict[]).map((conflict) => ({ conflict, asOf })),
  ),
  citeAs,
}
