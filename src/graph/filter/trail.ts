/**
 * The facts that a filter on entities may ask for some or none of, and the way from the entity to them. The same facts as
 * the entity's field of that name lists, but of an actor's honours those that it received, and of a body's memberships
 * those that it holds itself: communes honoured are not those whose people were.
 */
import Cypher from '@neo4j/cypher-builder'
import type { EntityKind } from '../../domain/entity.ts'
import { type FactKind, factSpec } from '../../domain/fact.ts'
import { type Field, type Filter, listed } from './filter.ts'
import { all, leadsTo, type Step } from './predicate.ts'

export interface Trail {
  /** The kind of the facts; null for those of any kind. */
  readonly kind: FactKind | null
  readonly steps: readonly Step[]
}

const filling = (kind: FactKind, ...roles: readonly string[]): Trail => ({
  kind,
  steps: [{ type: roles.length > 1 ? roles : (roles[0] as string), direction: 'left' }],
})

const received = filling('HONOUR', 'RECIPIENT')
const ofCampaigns = filling('HONOUR', 'CAMPAIGN')
const cited: Trail = {
  kind: null,
  steps: [
    { type: 'FROM_SOURCE', direction: 'left' },
    { type: 'CITED_IN', direction: 'left' },
  ],
}

export const trails: Readonly<Record<EntityKind, Readonly<Record<string, Trail>>>> = {
  CAMPAIGN: {
    acts: filling('CAMPAIGN_ACT', 'CAMPAIGN'),
    honours: { kind: 'HONOUR', steps: [{ type: 'IN_SCOPE', direction: 'left' }, ...ofCampaigns.steps] },
  },
  ORGANIZATION: { honours: received, memberships: filling('MEMBERSHIP', 'MEMBER') },
  POST: { tenures: filling('TENURE', 'POST') },
  PERSON: { tenures: filling('TENURE', 'HOLDER'), honours: received },
  PLACE: {
    honours: received,
    recognitions: filling('RECOGNITION', 'PLACE'),
    acts: filling('CAMPAIGN_ACT', 'BY', 'PLACE'),
  },
  AWARD: { honours: filling('HONOUR', 'AWARD') },
  STANDARD: { recognitions: filling('RECOGNITION', 'STANDARD') },
  ARTICLE: { facts: cited },
  DOCUMENT: {},
}

export interface Many {
  readonly some?: Filter
  readonly none?: Filter
}

/** That some of the facts are as asked, or none; they are read under the same moment. */
const quantified =
  ({ kind, steps }: Trail): Field =>
  (node, { some, none }: Many, reading) => {
    const leads = (filter: Filter) =>
      leadsTo(node, steps, kind ? factSpec(kind).label : 'Fact', (fact) =>
        listed(reading.factFields(kind), fact, filter, reading),
      )
    return all([some && leads(some), none && Cypher.not(leads(none))])
  }

/** The fields of a filter on entities of the kind that ask for facts. */
export const quantifiers = (kind: EntityKind): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(trails[kind]).map(([field, trail]) => [field, quantified(trail)]))
