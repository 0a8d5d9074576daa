/**
 * What an import has to write of the entities it touches. Most are well-known bodies and posts about which it says nothing new:
 * those only get one more source, and what a thousand sources declared of them before need not be read.
 */
import { kindOf } from '../../domain/id.ts'
import type { Reader } from '../../graph/graph.ts'
import type { DeclarationRow } from '../../graph/queries/importDossier.ts'
import {
  type DeclaredRow,
  declarationsOf,
  type EntityRow,
  type SourcesRow,
  type StandingRow,
  standingEntities,
} from '../../graph/queries/importEntity.ts'
import { canonical } from '../canonical.ts'
import type { Declaration } from '../declaration.ts'
import { inBatches } from './batch.ts'
import { asKept, entityRow, namesIn, relationsIn } from './entityRow.ts'

/** The entities that an import touches, as it meets them. */
export interface MetEntities {
  /** What it declares now. */
  readonly declared: readonly DeclarationRow[]
  /** Of those declared, the ones that were not there before. */
  readonly fresh: ReadonlySet<string>
  /** What its sources declared before, themselves among it. */
  readonly formerly: readonly string[]
}

export interface DueEntities {
  readonly fresh: readonly EntityRow[]
  /** Of those that were there, the ones that may not be what they were. */
  readonly changed: readonly EntityRow[]
  /** Those that stay as they are, with one more source. */
  readonly restated: readonly SourcesRow[]
}

export async function dueEntities(reader: Reader, { declared, fresh, formerly }: MetEntities): Promise<DueEntities> {
  const rows = grouped(declared)
  const before = new Set(formerly)
  const known = [...rows.keys()].filter((id) => !fresh.has(id))
  const newlyDeclared = known.filter((id) => !before.has(id))
  const standing = await inBatches(newlyDeclared, (entities) => reader.read(standingEntities, { entities }))
  const restated = standing.flatMap((entity) => restatedBy(entity, rows.get(entity.id) as DeclaredRow) ?? [])
  const done = new Set([...fresh, ...restated.map(({ id }) => id)])
  const others = [...new Set([...known, ...formerly])].filter((id) => !done.has(id))
  const anew = await inBatches(others, (entities) => reader.read(declarationsOf, { entities }))
  return {
    fresh: [...rows.values()].filter(({ id }) => fresh.has(id)).map(entityRow),
    changed: anew.filter(({ declarations }) => declarations.length > 0).map(entityRow),
    restated,
  }
}

/** By entity, as the graph would give them. */
function grouped(declared: readonly DeclarationRow[]): Map<string, DeclaredRow> {
  const found = new Map<string, DeclaredRow & { declarations: { source: string; official: boolean; json: string }[] }>()
  for (const { id, source, json } of declared) {
    const known = found.get(id) ?? { id, kind: kindOf(id), declarations: [] }
    found.set(id, known)
    known.declarations.push({ source, official: isOfficial(source), json })
  }
  for (const { declarations } of found.values()) declarations.sort((one, other) => inOrder(one.source, other.source))
  return found
}

const isOfficial = (source: string): boolean => kindOf(source) === 'DOCUMENT'

/** The order in which sources are heard: documents before articles, then by id. */
export const inOrder = (one: string, other: string): number =>
  Number(isOfficial(other)) - Number(isOfficial(one)) || (one < other ? -1 : one > other ? 1 : 0)

/**
 * Who states what of an entity, with the sources that declare it now. Null when one of them says anything that does not
 * stand already: then it matters who is heard first.
 */
function restatedBy(entity: StandingRow, { declarations }: DeclaredRow): SourcesRow | null {
  const [names, relations] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { source, json } of declarations) {
    const said = JSON.parse(json) as Declaration
    if (!stands(entity, said)) return null
    for (const { text } of namesIn(said)) add(names, text, source)
    for (const { type } of relationsIn(said)) add(relations, type, source)
  }
  return {
    id: entity.id,
    names: entity.names.flatMap(({ text, sources }) => withSources({ text }, sources, names.get(text))),
    relations: entity.relations.flatMap(({ type, sources }) => withSources({ type }, sources, relations.get(type))),
  }
}

function add(to: Map<string, string[]>, key: string, source: string): void {
  const known = to.get(key)
  if (known) known.push(source)
  else to.set(key, [source])
}

const withSources = <Key extends object>(
  key: Key,
  sources: readonly string[] | null,
  added: readonly string[] = [],
): (Key & { readonly sources: readonly string[] })[] =>
  added.length > 0 ? [{ ...key, sources: [...(sources ?? []), ...added].sort(inOrder) }] : []

/** Whether all that one source says of an entity stands, by what others say: then it is the same in any order of sources. */
function stands({ properties, names, relations }: StandingRow, said: Declaration): boolean {
  const isKept = ([name, value]: [string, unknown]): boolean => canonical(properties[name]) === canonical(value)
  return (
    Object.entries({ name: said.name, ...asKept(said.properties) }).every(isKept) &&
    (said.implied === true || properties.implied !== true) &&
    namesIn(said).every(({ text, kind }) =>
      names.some((one) => one.sources && one.text === text && one.kind === kind),
    ) &&
    relationsIn(said).every(({ type, entity }) =>
      relations.some((one) => one.sources && one.type === type && one.entity === entity),
    )
  )
}
