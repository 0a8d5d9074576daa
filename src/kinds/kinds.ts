/**
 * All kinds there are, each from its own file. What is to be known of a kind is read off these two tables: lists of kinds,
 * roles and relations are computed, here and wherever else one is needed.
 */
import { article } from './article.ts'
import { assessment } from './assessment.ts'
import { award } from './award.ts'
import { campaign } from './campaign.ts'
import { campaignAct } from './campaignAct.ts'
import { campaignLink, keptAsEdges } from './campaignLink.ts'
import { document } from './document.ts'
import type { EntityKind, EntitySpec } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { figure } from './figure.ts'
import { gathering } from './gathering.ts'
import { honour } from './honour.ts'
import { membership } from './membership.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import { pledge } from './pledge.ts'
import { post } from './post.ts'
import { recognition } from './recognition.ts'
import type { Role } from './role.ts'
import { standard } from './standard.ts'
import { tenure } from './tenure.ts'

/** In the order in which lists of all kinds name them. */
export const entityKinds = {
  CAMPAIGN: campaign,
  ORGANIZATION: organization,
  POST: post,
  PERSON: person,
  PLACE: place,
  AWARD: award,
  STANDARD: standard,
  ARTICLE: article,
  DOCUMENT: document,
} as const satisfies Record<EntityKind, EntitySpec>

/** In the order in which lists of all kinds name them. */
export const factKinds = {
  CAMPAIGN_ACT: campaignAct,
  CAMPAIGN_LINK: campaignLink,
  HONOUR: honour,
  RECOGNITION: recognition,
  TENURE: tenure,
  MEMBERSHIP: membership,
  PLEDGE: pledge,
  FIGURE: figure,
  GATHERING: gathering,
  ASSESSMENT: assessment,
} as const satisfies Record<string, FactSpec>

export type FactKind = keyof typeof factKinds

type RelationsOf<Kind extends EntityKind> = (typeof entityKinds)[Kind]['relations']

/** The types of the edges that sources' declarations of entities become. */
export type RelationType = { [Kind in EntityKind]: RelationsOf<Kind>[keyof RelationsOf<Kind>] }[EntityKind]['type']

/** What joins campaigns as links do, and what places become. */
export type StepType = (typeof keptAsEdges)[number] | 'SUCCEEDED_BY'

export type EdgeType = Role | RelationType | StepType

/** The Neo4j labels of kinds. */
export type Label = (typeof entityKinds)[EntityKind]['label'] | (typeof factKinds)[FactKind]['label']

const relations = Object.values<EntitySpec>(entityKinds).flatMap((spec) => Object.values(spec.relations))
const typesOf = (some: typeof relations): RelationType[] => [...new Set(some.map(({ type }) => type as RelationType))]

export const relationTypes = typesOf(relations)

/** The edges that lead up from an entity to what it lies in or became. */
export const typesUp: readonly EdgeType[] = [
  ...typesOf(relations.filter(({ liesIn }) => liesIn)),
  ...keptAsEdges,
  'SUCCEEDED_BY',
]

/** The kinds of entities that may lie in others: facts are listed under all others themselves alone. */
export const kindsInOthers = (Object.keys(entityKinds) as EntityKind[]).filter(
  (kind) =>
    kind === 'CAMPAIGN' ||
    Object.values<EntitySpec['relations'][string]>(entityKinds[kind].relations).some(({ liesIn }) => liesIn),
)
