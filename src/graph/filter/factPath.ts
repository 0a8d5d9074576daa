/**
 * The facts that a filter on entities may ask for some or none of, and the way from the entity to them. They are those
 * that the entity's field of that name lists, with two exceptions: of an actor's honours only those that it received, and
 * of a body's memberships only its own. A commune is not honoured because its people are.
 */
import Cypher from '@neo4j/cypher-builder'
import { type EntityKind, entityKindNames } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type Role } from '../../domain/fact.ts'
import { type Field, type Filter, listed } from './filter.ts'
import { all, type EdgeStep, leadsTo } from './predicate.ts'

export interface FactPath {
  /** The kind of the facts; null for those of any kind. */
  readonly kind: FactKind | null
  readonly steps: readonly EdgeStep[]
}

const upOwn: EdgeStep = { type: 'IN_SCOPE', direction: 'left' }

function pathTo(kind: FactKind, roles: readonly Role[], subtree: boolean): FactPath {
  const filling: EdgeStep = { type: roles.length > 1 ? roles : (roles[0] as Role), direction: 'left' }
  return { kind, steps: subtree ? [upOwn, filling] : [filling] }
}

/** The facts that entities of the kind can be filtered by, by the field that lists them. */
const pathsOf = (entity: EntityKind): Record<string, FactPath> =>
  Object.fromEntries(
    factKindNames.flatMap((kind) => {
      const { field, filteredBy, subtree = false } = factSpec(kind).listedBy[entity] ?? {}
      return field && filteredBy ? [[field, pathTo(kind, filteredBy, subtree)]] : []
    }),
  )

const cited: FactPath = {
  kind: null,
  steps: [
    { type: 'FROM_SOURCE', direction: 'left' },
    { type: 'CITED_IN', direction: 'left' },
  ],
}

export const factPaths = Object.fromEntries(
  entityKindNames.map((kind) => [kind, kind === 'ARTICLE' ? { facts: cited } : pathsOf(kind)]),
) as Readonly<Record<EntityKind, Readonly<Record<string, FactPath>>>>

export interface Many {
  readonly some?: Filter
  readonly none?: Filter
}

/** That some of the facts are as asked, or none; they are read under the same moment. */
const quantified =
  ({ kind, steps }: FactPath): Field =>
  (node, { some, none }: Many, reading) => {
    const leads = (filter: Filter) =>
      leadsTo(node, steps, kind ? factSpec(kind).label : 'Fact', (fact) =>
        listed(reading.factFilters(kind), fact, filter, reading),
      )
    return all([some && leads(some), none && Cypher.not(leads(none))])
  }

/** The fields of a filter on entities of the kind that ask for facts. */
export const quantifiers = (kind: EntityKind): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(factPaths[kind]).map(([field, path]) => [field, quantified(path)]))
