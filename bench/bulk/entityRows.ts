/** Entities as rows, with their names and the edges that place them, made by the importer's own code. */

import type { Day } from '../../src/domain/day.ts'
import type { EntityKind } from '../../src/domain/entity.ts'
import { isHub } from '../../src/domain/hub.ts'
import { kindOf } from '../../src/domain/id.ts'
import { type Area, firstListOf } from '../../src/domain/listing.ts'
import type { DeclaredRow, EntityRow, TimeRow } from '../../src/graph/queries/importEntity.ts'
import { entityRow, entityTime, labelsOf } from '../../src/ingest/write/entityRow.ts'
import { entityHash, firstStamp } from '../../src/ingest/write/stamp.ts'
import type { Numbering } from './numbering.ts'
import type { Tables } from './tables.ts'

export interface EntityWriting {
  readonly tables: Tables
  readonly numbering: Numbering
  readonly counts: Int32Array
  areasOf(id: string): readonly Area[]
  /** The days of what an entity depends on: a body's place, a post's body. */
  daysOf(home: string): { readonly possibleFrom: Day; readonly possibleTo: Day }
  /** The acts that began and ended a campaign. */
  actsOf(id: string): TimeRow['acts']
  /** Whether the facts that the entity lists are tallied. */
  isTallied(id: string): boolean
  nextName(): number
}

/** What a source is beside what is declared of it. */
type Extra = Readonly<{ labels: readonly string[]; properties: object }>

/** Writes an entity from all that is declared of it. */
export function writeEntity(
  declared: DeclaredRow,
  writing: EntityWriting,
  extra: Extra = { labels: [], properties: {} },
): void {
  const { tables, numbering, counts } = writing
  const row = entityRow(declared)
  const kind = kindOf(declared.id) as EntityKind
  const number = numbering.of(declared.id)
  const basic = { id: declared.id, firstList: firstListOf(number), entityKind: kind, factCount: counts[number] ?? 0 }
  const properties = { ...basic, ...row.properties, ...timeOf(row, kind, writing), ...extra.properties }
  const labels = ['Entity', ...labelsOf(kind), ...extra.labels, ...markLabels(properties, writing)]
  const relations = row.relations.map(({ type, entity }) => ({ type, entity }))
  const contentHash = entityHash({ properties, names: row.names, relations })
  tables.node(labels, 'Entity', number, { ...properties, contentHash, ...firstStamp(1) })
  for (const { type, entity, sources } of row.relations)
    tables.edge(type, ['Entity', number], ['Entity', numbering.of(entity)], { sources })
  for (const { sources, ...name } of row.names) writeName(number, name, sources, writing)
  writeScopes(number, declared.id, writing)
}

/** The labels that an entity has by the facts about it. */
export function markLabels(properties: object, { isTallied }: Pick<EntityWriting, 'isTallied'>): string[] {
  const { id, entityKind: kind, level, class: rank, factCount } = properties as Traits
  const hub = isHub({ kind, level: level ?? null, class: rank ?? null, factCount })
  return [...(hub ? ['Hub'] : []), ...(isTallied(id) ? ['Tallied'] : [])]
}

interface Traits {
  readonly id: string
  readonly entityKind: EntityKind
  readonly level?: string
  readonly class?: number
  readonly factCount: number
}

function timeOf({ id, properties, relations }: EntityRow, kind: EntityKind, writing: EntityWriting): object {
  const home = relations.find(({ type }) => type === 'SEAT' || type === 'OF')
  const { declaredPeriod: period = null, implied } = properties as { declaredPeriod?: string | null; implied: boolean }
  const { possibleFrom, possibleTo } = home ? writing.daysOf(home.entity) : { possibleFrom: null, possibleTo: null }
  const beginsOn = kind === 'POST' || implied ? possibleFrom : null
  return entityTime({ id, kind, period, beginsOn, endsBy: possibleTo, acts: writing.actsOf(id) }).properties
}

export function writeName(entity: number, name: object, sources: readonly string[], writing: EntityWriting): void {
  const number = writing.nextName()
  writing.tables.node(['Name'], 'Name', number, name)
  writing.tables.edge('NAMES', ['Name', number], ['Entity', entity], { sources })
}

export function writeScopes(number: number, id: string, { tables, numbering, areasOf }: EntityWriting): void {
  for (const { area, reach } of areasOf(id))
    tables.edge('IN_SCOPE', ['Entity', number], ['Entity', numbering.of(area)], { reach })
}
