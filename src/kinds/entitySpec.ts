/** What there is to say about a kind of entity. */
import type { Property } from './property.ts'

/** In the order in which lists of all kinds name them. */
export const everyKind = [
  'CAMPAIGN',
  'ORGANIZATION',
  'POST',
  'PERSON',
  'PLACE',
  'AWARD',
  'STANDARD',
  'ARTICLE',
  'DOCUMENT',
] as const

export type EntityKind = (typeof everyKind)[number]

/** Those who can act in a fact: bodies, posts, persons and places. */
export const actorKinds = ['ORGANIZATION', 'POST', 'PERSON', 'PLACE'] as const satisfies EntityKind[]

export const levels = ['NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const
export type Level = (typeof levels)[number]

export interface EntitySpec {
  /** The Neo4j label, which is also the name of the GraphQL type. */
  readonly label: string
  /** The first part of every id of this kind, and the stem of everything named after it. */
  readonly prefix: string
  /** The root field that lists all of this kind. */
  readonly plural: string
  /** What it is, as an editor shows it to the curator who declares one. */
  readonly meaning: string
  /** What a declaration may state of it, beside its name. */
  readonly properties: Readonly<Record<string, Property>>
  /** Relations that place the entity in the structure of its field, each kept as an edge that names its source. */
  readonly relations: Readonly<Record<string, EntityRelation>>
}

export interface EntityRelation {
  readonly type: string
  readonly kinds: readonly EntityKind[]
  readonly required?: boolean
  /** Whether it lies in the other: what is listed under it is listed under the other too. */
  readonly liesIn?: boolean
  /** What it means, as an editor shows it. */
  readonly meaning: string
}
