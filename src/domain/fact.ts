/**
 * What a fact is: one declarative table of the kinds of dated, cited statement that join entities in roles. Dossiers,
 * import, loading, filters and connections are each written once over it; a new kind costs one entry here, one SDL file
 * and its tests.
 */
import { actorKinds, type EntityKind, entityKindNames, type Property } from './entity.ts'

export type FactKind =
  | 'CAMPAIGN_ACT'
  | 'CAMPAIGN_LINK'
  | 'HONOUR'
  | 'RECOGNITION'
  | 'TENURE'
  | 'MEMBERSHIP'
  | 'PLEDGE'
  | 'FIGURE'
  | 'GATHERING'
  | 'ASSESSMENT'

export const roles = [
  'CAMPAIGN',
  'OTHER_CAMPAIGN',
  'AWARD',
  'STANDARD',
  'POST',
  'BY',
  'PLACE',
  'RECIPIENT',
  'GRANTOR',
  'PRESENTER',
  'PROPOSER',
  'RECOGNISER',
  'HOLDER',
  'MEMBER',
  'BLOCK',
  'PARTY',
  'HOST',
  'CHAIR',
  'GUEST',
  'ABOUT',
  'DOCUMENT',
] as const
export type Role = (typeof roles)[number]

/** A role of a fact: the field it has in dossiers and filters is the key under which it stands in the table. */
export interface RoleSpec {
  /** The type of the edge from the fact to the entity. */
  readonly role: Role
  readonly kinds: readonly EntityKind[]
  readonly many?: boolean
  readonly required?: boolean
  /** Whether the role may be filled by a group of unnamed recipients instead of an entity. */
  readonly group?: boolean
}

export interface FactSpec {
  readonly label: string
  readonly prefix: string
  readonly roles: Readonly<Record<string, RoleSpec>>
  readonly values: Readonly<Record<string, Property>>
  /** The values a fact of this kind cannot be without. */
  readonly required: readonly string[]
  /** Two citations whose facts agree in these fields (and whose days are compatible) probably state the same fact. */
  readonly identity: readonly string[]
  /**
   * Whether agreeing in the required fields of its identity suffices, or a further field or a day has to be shared: a
   * campaign is carried out in many places, an indicator measured every year.
   */
  readonly likeness: 'KEY' | 'CORROBORATED'
  /** How days become validity: something that happens, something recognised until it ends, or a state that was seen. */
  readonly time: 'EVENT' | 'RECOGNITION' | 'STATE'
  /** The dated fields of an event, the one that counts first. */
  readonly dates: readonly string[]
}

const text: Property = { type: 'text' }
const label: Property = { type: 'label' }
const edtf: Property = { type: 'edtf' }
const integer: Property = { type: 'integer' }
const number: Property = { type: 'number' }
const flag: Property = { type: 'flag' }
const stage: Property = { type: 'stage' }
const oneOf = (...values: string[]): Property => ({ type: 'enum', values })

const documents: RoleSpec = { role: 'DOCUMENT', kinds: ['DOCUMENT'], many: true }
const actors = (role: Role): RoleSpec => ({ role, kinds: actorKinds, many: true })

export const factKinds = {
  CAMPAIGN_ACT: {
    label: 'CampaignAct',
    prefix: 'campaignAct',
    roles: {
      campaign: { role: 'CAMPAIGN', kinds: ['CAMPAIGN'], required: true },
      by: actors('BY'),
      place: { role: 'PLACE', kinds: ['PLACE'] },
      document: { role: 'DOCUMENT', kinds: ['DOCUMENT'] },
    },
    values: { act: oneOf('LAUNCHED', 'PLANNED', 'CARRIED_OUT', 'REVIEWED', 'CONCLUDED'), on: edtf, forPeriod: edtf },
    required: ['act'],
    identity: ['campaign', 'act', 'by', 'place'],
    likeness: 'CORROBORATED',
    time: 'EVENT',
    dates: ['on'],
  },
  CAMPAIGN_LINK: {
    label: 'CampaignLink',
    prefix: 'campaignLink',
    roles: {
      campaign: { role: 'CAMPAIGN', kinds: ['CAMPAIGN'], required: true },
      other: { role: 'OTHER_CAMPAIGN', kinds: ['CAMPAIGN'], required: true },
    },
    values: { link: oneOf('VARIANT_OF', 'PHASE_OF', 'RESPONDS_TO', 'SUCCEEDS'), on: edtf },
    required: ['link'],
    identity: ['campaign', 'other', 'link'],
    likeness: 'KEY',
    time: 'EVENT',
    dates: ['on'],
  },
  HONOUR: {
    label: 'Honour',
    prefix: 'honour',
    roles: {
      award: { role: 'AWARD', kinds: ['AWARD'], required: true },
      recipient: { role: 'RECIPIENT', kinds: ['PLACE', 'ORGANIZATION', 'PERSON'], required: true, group: true },
      grantor: actors('GRANTOR'),
      presenter: actors('PRESENTER'),
      proposer: actors('PROPOSER'),
      campaign: { role: 'CAMPAIGN', kinds: ['CAMPAIGN'], many: true },
      fromPlace: { role: 'PLACE', kinds: ['PLACE'] },
      document: documents,
      revocation: { role: 'DOCUMENT', kinds: ['DOCUMENT'] },
    },
    values: {
      proposed: stage,
      decided: stage,
      presented: stage,
      revoked: stage,
      forPeriod: edtf,
      occasion: text,
      ordinal: integer,
      money: { type: 'money' },
      reason: text,
      partOf: label,
    },
    required: [],
    identity: ['award', 'recipient', 'grantor'],
    likeness: 'KEY',
    time: 'EVENT',
    dates: ['decided', 'presented', 'proposed'],
  },
  RECOGNITION: {
    label: 'Recognition',
    prefix: 'recognition',
    roles: {
      standard: { role: 'STANDARD', kinds: ['STANDARD'], required: true },
      place: { role: 'PLACE', kinds: ['PLACE'], required: true },
      recogniser: actors('RECOGNISER'),
      document: documents,
    },
    values: {
      status: oneOf('TARGET', 'SELF_REPORTED', 'RECOGNISED', 'REVOKED'),
      on: edtf,
      revokedOn: edtf,
      forPeriod: edtf,
    },
    required: ['status'],
    identity: ['standard', 'place'],
    likeness: 'KEY',
    time: 'RECOGNITION',
    dates: ['on'],
  },
  TENURE: {
    label: 'Tenure',
    prefix: 'tenure',
    roles: {
      post: { role: 'POST', kinds: ['POST'], required: true },
      person: { role: 'HOLDER', kinds: ['PERSON'], required: true },
    },
    values: { start: edtf, end: edtf, seenOn: edtf, term: edtf, capacity: oneOf('FULL', 'ACTING'), former: flag },
    required: [],
    identity: ['post', 'person'],
    likeness: 'KEY',
    time: 'STATE',
    dates: ['seenOn'],
  },
  MEMBERSHIP: {
    label: 'Membership',
    prefix: 'membership',
    roles: {
      member: { role: 'MEMBER', kinds: ['ORGANIZATION'], required: true },
      block: { role: 'BLOCK', kinds: ['ORGANIZATION'], required: true },
    },
    values: { part: oneOf('MEMBER', 'LEAD', 'DEPUTY_LEAD'), year: integer, on: edtf },
    required: ['part'],
    identity: ['member', 'block', 'part', 'year'],
    likeness: 'KEY',
    time: 'EVENT',
    dates: ['on'],
  },
  PLEDGE: {
    label: 'Pledge',
    prefix: 'pledge',
    roles: {
      block: { role: 'BLOCK', kinds: ['ORGANIZATION'], required: true },
      party: { role: 'PARTY', kinds: ['ORGANIZATION'], many: true },
    },
    values: { year: integer, partyCount: integer, on: edtf },
    required: [],
    identity: ['block', 'year'],
    likeness: 'KEY',
    time: 'EVENT',
    dates: ['on'],
  },
  FIGURE: {
    label: 'Figure',
    prefix: 'figure',
    roles: {
      about: { role: 'ABOUT', kinds: entityKindNames, required: true },
      standard: { role: 'STANDARD', kinds: ['STANDARD'], many: true },
      award: { role: 'AWARD', kinds: ['AWARD'], many: true },
      campaign: { role: 'CAMPAIGN', kinds: ['CAMPAIGN'] },
      grantor: actors('GRANTOR'),
      reportedBy: { role: 'BY', kinds: actorKinds },
      document: { role: 'DOCUMENT', kinds: ['DOCUMENT'] },
    },
    values: {
      indicator: label,
      label: label,
      measure: oneOf('COUNT', 'SHARE', 'AVERAGE', 'DELTA', 'AMOUNT'),
      value: number,
      valueMax: number,
      bound: oneOf('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'),
      unit: label,
      percent: number,
      denominator: number,
      nature: oneOf('REPORTED', 'SELF_ASSESSED', 'TARGET'),
      at: edtf,
      forPeriod: edtf,
      partOf: label,
    },
    required: ['indicator', 'label', 'measure', 'value', 'unit', 'nature'],
    identity: ['about', 'indicator', 'measure', 'standard', 'award', 'campaign', 'nature'],
    likeness: 'CORROBORATED',
    time: 'EVENT',
    dates: ['at', 'forPeriod'],
  },
  GATHERING: {
    label: 'Gathering',
    prefix: 'gathering',
    roles: {
      host: actors('HOST'),
      chair: actors('CHAIR'),
      guest: actors('GUEST'),
      speaker: actors('BY'),
      place: { role: 'PLACE', kinds: ['PLACE'] },
      about: { role: 'ABOUT', kinds: entityKindNames, many: true },
    },
    values: {
      type: oneOf('CEREMONY', 'CONFERENCE', 'CONGRESS', 'SIGNING', 'VISIT', 'OTHER'),
      on: edtf,
      occasion: text,
      venue: text,
      partOf: label,
    },
    required: ['type'],
    identity: ['type', 'host', 'place', 'occasion'],
    likeness: 'CORROBORATED',
    time: 'EVENT',
    dates: ['on'],
  },
  ASSESSMENT: {
    label: 'Assessment',
    prefix: 'assessment',
    roles: {
      by: { role: 'BY', kinds: actorKinds },
      about: { role: 'ABOUT', kinds: entityKindNames, required: true },
      document: { role: 'DOCUMENT', kinds: ['DOCUMENT'] },
    },
    values: { stance: oneOf('ACHIEVEMENT', 'LIMITATION', 'DIRECTION'), topic: label, on: edtf },
    required: ['stance'],
    identity: ['by', 'about', 'stance', 'topic'],
    likeness: 'KEY',
    time: 'EVENT',
    dates: ['on'],
  },
} as const satisfies Record<FactKind, FactSpec>

export const factKindNames = Object.keys(factKinds) as FactKind[]

/** The table's entry, seen as any kind's. */
export const factSpec = (kind: FactKind): FactSpec => factKinds[kind]
