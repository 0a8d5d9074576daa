/**
 * What an entity is: one declarative table that dossiers, import, loading, filters and connections are written over.
 * A new kind of entity costs one entry here, one SDL file and its tests.
 */

export type EntityKind =
  | 'CAMPAIGN'
  | 'ORGANIZATION'
  | 'POST'
  | 'PERSON'
  | 'PLACE'
  | 'AWARD'
  | 'STANDARD'
  | 'ARTICLE'
  | 'DOCUMENT'

/** How one property of an entity or a fact is written in a dossier, kept in the graph and read back. */
export type Property =
  | { readonly type: 'text' | 'label' | 'edtf' | 'integer' | 'number' | 'flag' | 'money' | 'stage' }
  | { readonly type: 'enum'; readonly values: readonly string[] }

export interface EntitySpec {
  /** The Neo4j label, which is also the name of the GraphQL type. */
  readonly label: string
  /** The first part of every id of this kind, and the stem of everything named after it. */
  readonly prefix: string
  /** What a declaration may state of it, beside its name. */
  readonly properties: Readonly<Record<string, Property>>
  /** Relations that place the entity in the structure of its field, each kept as an edge that names its source. */
  readonly relations: Readonly<Record<string, EntityRelation>>
}

export interface EntityRelation {
  readonly type: string
  readonly kinds: readonly EntityKind[]
  readonly required?: boolean
}

export const levels = ['NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const
export type Level = (typeof levels)[number]

const text: Property = { type: 'text' }
const label: Property = { type: 'label' }
const edtf: Property = { type: 'edtf' }
const integer: Property = { type: 'integer' }
const flag: Property = { type: 'flag' }
const oneOf = (...values: string[]): Property => ({ type: 'enum', values })

export const entityKinds = {
  CAMPAIGN: {
    label: 'Campaign',
    prefix: 'campaign',
    properties: { kind: oneOf('MOVEMENT', 'MOBILISATION', 'DRIVE', 'PROGRAMME', 'THEME'), period: edtf },
    relations: { scope: { type: 'SCOPE', kinds: ['PLACE'] } },
  },
  ORGANIZATION: {
    label: 'Organization',
    prefix: 'organization',
    properties: {
      kind: oneOf('PARTY', 'STATE', 'FRONT', 'UNION', 'COUNCIL', 'BLOCK', 'CLUSTER', 'NEWSPAPER', 'OTHER'),
      country: label,
      period: edtf,
    },
    relations: {
      seat: { type: 'SEAT', kinds: ['PLACE'] },
      partOf: { type: 'PART_OF', kinds: ['ORGANIZATION'] },
    },
  },
  POST: {
    label: 'Post',
    prefix: 'post',
    properties: { title: label, singleHolder: flag },
    relations: { organization: { type: 'OF', kinds: ['ORGANIZATION'], required: true } },
  },
  PERSON: {
    label: 'Person',
    prefix: 'person',
    properties: { withheld: flag },
    relations: {},
  },
  PLACE: {
    label: 'Place',
    prefix: 'place',
    properties: { level: oneOf(...levels), type: label, code: label, country: label },
    relations: { partOf: { type: 'PART_OF', kinds: ['PLACE'] } },
  },
  AWARD: {
    label: 'Award',
    prefix: 'award',
    properties: {
      kind: oneOf(
        'EMULATION_TITLE',
        'ORDER',
        'MEDAL',
        'STATE_TITLE',
        'STATE_PRIZE',
        'COMMEMORATIVE_MEDAL',
        'CERTIFICATE_OF_MERIT',
        'MERIT_PAPER',
        'PARTY_BADGE',
        'OTHER',
      ),
      class: integer,
    },
    relations: { broader: { type: 'BROADER', kinds: ['AWARD'] } },
  },
  STANDARD: {
    label: 'Standard',
    prefix: 'standard',
    properties: { level: oneOf(...levels), period: edtf },
    relations: {
      owner: { type: 'OWNER', kinds: ['ORGANIZATION'] },
      broader: { type: 'BROADER', kinds: ['STANDARD'] },
    },
  },
  ARTICLE: {
    label: 'Article',
    prefix: 'article',
    properties: { title: text, url: label, publishedOn: edtf, via: label },
    relations: {
      publisher: { type: 'PUBLISHER', kinds: ['ORGANIZATION'] },
      agency: { type: 'AGENCY', kinds: ['ORGANIZATION'] },
      reprintOf: { type: 'REPRINT_OF', kinds: ['ARTICLE'] },
    },
  },
  DOCUMENT: {
    label: 'Document',
    prefix: 'document',
    properties: {
      title: text,
      url: label,
      number: label,
      on: edtf,
      publishedOn: edtf,
      kind: oneOf('LAW', 'RESOLUTION', 'DECREE', 'DECISION', 'PLAN', 'DATASET', 'OTHER'),
    },
    relations: {
      issuer: { type: 'ISSUER', kinds: ['ORGANIZATION', 'POST'] },
      signer: { type: 'SIGNER', kinds: ['PERSON'] },
      publisher: { type: 'PUBLISHER', kinds: ['ORGANIZATION'] },
    },
  },
} as const satisfies Record<EntityKind, EntitySpec>

export const entityKindNames = Object.keys(entityKinds) as EntityKind[]

/** Those who can act in a fact: bodies, posts, persons and places. */
export const actorKinds = ['ORGANIZATION', 'POST', 'PERSON', 'PLACE'] as const satisfies EntityKind[]

/** The table's entry, seen as any kind's. */
export const entitySpec = (kind: EntityKind): EntitySpec => entityKinds[kind]
