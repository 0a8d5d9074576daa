/**
 * What a page of facts brings along: of the facts, their roles and their citations no more than is selected. Lists of
 * columns, not maps: a key that comes with each of two thousand values costs more to unpack than most values do.
 */
import type { Claim } from '../../domain/citation.ts'
import { type FactKind, factSpec, roleOfField, stagesOf } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import { type EntityRecord, type FactRecord, namedEntity, type RoleRecord } from '../record.ts'
import { joined, piece, type Text, template } from '../template.ts'
import type { CitationProjection } from './citationProjection.ts'
import { roleTypes } from './factSource.ts'

/** How much of an entity: what names it, or all that is known of it. */
export type Extent = 'NAMED' | 'WHOLE'

export interface RoleProjection {
  /** Which, by their fields in the table of fact kinds; null for all. */
  readonly fields: readonly string[] | null
  /** Whether with the words of the source for each, and on what they rest. */
  readonly links: boolean
  /** How much of the entities in them. */
  readonly entities: Extent
}

export interface Projection {
  /** Which values of the facts, beside their id and kind; null for all. */
  readonly values: readonly string[] | null
  readonly roles: RoleProjection
  readonly citations: CitationProjection | null
}

/** Facts with all that resolvers read of them. */
export const wholeFacts: Projection = {
  values: null,
  roles: { fields: null, links: true, entities: 'WHOLE' },
  citations: null,
}

/** What names an entity in a role, and no more. */
export const roleColumns = ['id', 'entityKind', 'name', 'type', 'kind'] as const

const base = `earliest latest possibleFrom certainFrom certainTo possibleTo
  citationCount sourceCount conflicts since changedIn`.split(/\s+/)

/** What the importer adds to the values of a kind. */
function computedOf(kind: FactKind): string[] {
  const { roles, time } = factSpec(kind)
  const hasGroup = Object.values(roles).some(({ group }) => group)
  return [
    ...(hasGroup ? ['group'] : []),
    ...stagesOf(kind).map((stage) => `${stage}Day`),
    ...(time === 'STATE' ? ['firstSeen', 'lastSeen', 'publishedFirst', 'publishedLast'] : []),
  ]
}

/** What resolvers read of a fact; what only filters and orders read stays in the graph. */
export const factValues = (kind: FactKind): readonly string[] => [
  ...base,
  ...Object.keys(factSpec(kind).values),
  ...computedOf(kind),
]

const valuesOf = (kind: FactKind, { values }: Projection): readonly string[] => ['id', ...(values ?? factValues(kind))]

type Columns = readonly unknown[]

/** A fact as it comes: its columns when all are of one kind, else as a map. */
export type RawFact = Columns | Omit<FactRecord, 'roles'>

/** The fact of a row. */
export const factText = (kind: FactKind | null, projection: Projection): Text =>
  kind === null
    ? piece`properties(fact)`
    : piece`[${joined(
        valuesOf(kind, projection).map((name) => piece`fact.${cypher.property(name)}`),
        ', ',
      )}]`

/** A row's roles, in their order. */
const rolesInOrder = template`
  COLLECT {
    MATCH (fact)-[role:${'types'}]->(entity)
    RETURN [${'link'}, ${'entity'}]
    ORDER BY role.at
  }
`

export function rolesText(kind: FactKind | null, { fields, links, entities }: RoleProjection): Text {
  if (fields?.length === 0) return piece`[]`
  return rolesInOrder({
    types: typesOf(kind, fields),
    link: links ? piece`role.field, role.asWritten, role.basis` : piece`role.field`,
    entity: entities === 'WHOLE' ? piece`properties(entity)` : piece`entity.id, entity.name, entity.type, entity.kind`,
  })
}

/** The types of the edges that these roles of a kind have. */
function typesOf(kind: FactKind | null, fields: readonly string[] | null) {
  if (kind === null) return roleTypes
  const { roles } = factSpec(kind)
  return cypher.types([...new Set((fields ?? Object.keys(roles)).flatMap((field) => roles[field]?.role ?? []))])
}

/** The fact of a row. */
export function factOf(
  raw: RawFact,
  kind: FactKind | null,
  roles: readonly Columns[],
  projection: Projection,
): FactRecord {
  const record: Record<string, unknown> = kind === null ? { ...raw } : { factKind: kind }
  if (kind !== null) {
    for (const [at, name] of valuesOf(kind, projection).entries()) record[name] = (raw as Columns)[at]
    if (!areWhole(projection)) record.partial = true
  }
  record.roles = roles.map((role) => roleOf(role, record.factKind as FactKind, projection.roles))
  return record as unknown as FactRecord
}

/** A fact of whatever kind with all its values and roles, and with what names the entities in these. */
export type NarratedFact = readonly [values: Omit<FactRecord, 'roles'>, roles: readonly Columns[]]

const narrated: Projection = { ...wholeFacts, roles: { ...wholeFacts.roles, entities: 'NAMED' } }

export const narratedFact = ([values, roles]: NarratedFact): FactRecord => factOf(values, null, roles, narrated)

/** Whether a page brings all that any resolver reads of its facts. */
const areWhole = ({ values, roles }: Projection): boolean => values === null && roles.fields === null && roles.links

function roleOf(row: Columns, kind: FactKind, { links, entities }: RoleProjection): RoleRecord {
  const field = row[0] as string
  const entity = links ? 3 : 1
  return {
    role: roleOfField(kind, field),
    field,
    asWritten: (links ? row[1] : null) as string | null,
    basis: (links ? row[2] : null) as Claim['basis'],
    entity: entities === 'WHOLE' ? (row[entity] as EntityRecord) : namedEntity(row.slice(entity)),
  }
}
