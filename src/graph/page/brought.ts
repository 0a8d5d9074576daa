/**
 * What a page of facts brings along: of the facts, their roles and their citations no more than is selected. Lists of
 * columns, not maps: a key that comes with each of two thousand values costs more to unpack than most values do.
 */
import type { Claim } from '../../domain/citation.ts'
import { type FactKind, factSpec, roleOfField, stagesOf } from '../../domain/fact.ts'
import { type EntityRecord, type FactRecord, namedEntity, type RoleRecord } from '../record.ts'
import type { BroughtCitations } from './broughtCitation.ts'
import { roleTypes } from './factSeek.ts'

/** How much of an entity: what names it, or all that is known of it. */
export type Extent = 'NAMED' | 'WHOLE'

export interface BroughtRoles {
  /** Which, by their fields in the table of fact kinds; null for all. */
  readonly fields: readonly string[] | null
  /** Whether with the words of the source for each, and on what they rest. */
  readonly links: boolean
  /** How much of the entities in them. */
  readonly entities: Extent
}

export interface Brought {
  /** Which values of the facts, beside their id and kind; null for all. */
  readonly values: readonly string[] | null
  readonly roles: BroughtRoles
  readonly citations: BroughtCitations | null
}

/** Facts with all that resolvers read of them. */
export const wholeFacts: Brought = {
  values: null,
  roles: { fields: null, links: true, entities: 'WHOLE' },
  citations: null,
}

/** What names an entity in a role, and no more. */
export const roleColumns = ['id', 'entityKind', 'name', 'type', 'kind'] as const

const base = `earliest latest possibleFrom certainFrom certainTo possibleTo
  citationCount sourceCount conflicts`.split(/\s+/)

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

const columnsOf = (kind: FactKind, { values }: Brought): readonly string[] => ['id', ...(values ?? factValues(kind))]

type Columns = readonly unknown[]

/** A fact as it comes: its columns when all are of one kind, else as a map. */
export type RawFact = Columns | Omit<FactRecord, 'roles'>

/** Cypher for the fact of a row. */
export const factText = (kind: FactKind | null, brought: Brought): string =>
  kind === null ? 'properties(fact)' : `[${columnsOf(kind, brought).map((column) => `fact.${column}`)}]`

/** Cypher for a row's roles, in their order. */
export function rolesText(kind: FactKind | null, { fields, links, entities }: BroughtRoles): string {
  if (fields?.length === 0) return '[]'
  const link = links ? 'role.field, role.asWritten, role.basis' : 'role.field'
  const entity = entities === 'WHOLE' ? 'properties(entity)' : 'entity.id, entity.name, entity.type, entity.kind'
  return `COLLECT {
  MATCH (fact)-[role:${typesOf(kind, fields)}]->(entity)
  RETURN [${link}, ${entity}]
  ORDER BY role.at
}`
}

/** The types of the edges that these roles of a kind have. */
function typesOf(kind: FactKind | null, fields: readonly string[] | null): string {
  if (kind === null) return roleTypes
  const { roles } = factSpec(kind)
  return [...new Set((fields ?? Object.keys(roles)).map((field) => roles[field]?.role))].join('|')
}

/** The fact of a row. */
export function factOf(raw: RawFact, kind: FactKind | null, roles: readonly Columns[], brought: Brought): FactRecord {
  const record: Record<string, unknown> = kind === null ? { ...raw } : { factKind: kind }
  if (kind !== null) {
    for (const [at, column] of columnsOf(kind, brought).entries()) record[column] = (raw as Columns)[at]
    if (!areWhole(brought)) record.partial = true
  }
  record.roles = roles.map((role) => roleOf(role, record.factKind as FactKind, brought.roles))
  return record as unknown as FactRecord
}

/** A fact of whatever kind with all its values and roles, and with what names the entities in these. */
export type ToldFact = readonly [values: Omit<FactRecord, 'roles'>, roles: readonly Columns[]]

const toldFacts: Brought = { ...wholeFacts, roles: { ...wholeFacts.roles, entities: 'NAMED' } }

export const toldFactOf = ([values, roles]: ToldFact): FactRecord => factOf(values, null, roles, toldFacts)

/** Whether a page brings all that any resolver reads of its facts. */
const areWhole = ({ values, roles }: Brought): boolean => values === null && roles.fields === null && roles.links

function roleOf(row: Columns, kind: FactKind, { links, entities }: BroughtRoles): RoleRecord {
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
