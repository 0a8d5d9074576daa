/** Checks entities: what is stored of each is what sources declare and what follows from facts and other entities. */
import { type EntityKind, entityKinds, entitySpec } from '../../domain/entity.ts'
import { type HubTraits, isHub } from '../../domain/hub.ts'
import { accentedKey, campaignKey, foldedKey } from '../../domain/name.ts'
import { isTallied } from '../../domain/tally.ts'
import type { Reader } from '../../graph/graph.ts'
import { entityIds, type StoredEntity, storedEntities } from '../../graph/queries/checkGraph.ts'
import { origins } from '../../graph/queries/importBearing.ts'
import { declarationsOf, type EntityRow } from '../../graph/queries/importEntity.ts'
import { sortsOfEntities } from '../../graph/queries/importTally.ts'
import { entityRow, entityTime, labelsOf } from '../write/entityRow.ts'
import { scopesFor } from '../write/scopes.ts'
import { entityHash, storedContents } from '../write/stamp.ts'
import { changes } from '../write/tallies.ts'
import { timeRows } from '../write/writeEntities.ts'
import { differences, type Fault, overPages, setDifferences } from './fault.ts'
import { valueFaults } from './value.ts'

export const entityFaults = (reader: Reader, progress: (done: number) => void): Promise<Fault[]> =>
  overPages(reader, entityIds, (ids) => faultsOf(reader, ids), progress)

async function faultsOf(reader: Reader, ids: readonly string[]): Promise<Fault[]> {
  const stored = await reader.read(storedEntities, { ids })
  const own = stored.filter(({ properties }) => properties.reference !== true).map(({ id }) => id)
  const declared = (await reader.read(declarationsOf, { entities: own })).filter(
    ({ declarations }) => declarations.length > 0,
  )
  const rows = new Map(declared.map((row) => [row.id, entityRow(row)]))
  const times = new Map((await timeRows(reader, own)).map((row) => [row.id, entityTime(row).properties]))
  const areas = new Map((await scopesFor(reader, ids)).map((row) => [row.entity, row.areas]))
  const whose = new Map((await reader.read(origins, { sources: ids })).map(({ id, origin }) => [id, origin]))
  const keepers = stored.flatMap(({ id, properties }) => (keepsTallies(properties) ? [id] : []))
  const tallies = await dueTallies(reader, keepers)
  const hashes = new Map((await storedContents(reader, ids)).map((content) => [content.id, entityHash(content)]))
  return stored.flatMap((entity) => [
    ...kindFaults(entity, tallies.has(entity.id)),
    ...setDifferences(entity.id, 'its tally', entity.tallies, tallies.get(entity.id) ?? []),
    ...declaredFaults(entity, rows.get(entity.id), times.get(entity.id)),
    ...(entity.labels.includes('Source')
      ? differences(entity.id, 'its', pick(entity, 'origin'), { origin: whose.get(entity.id) })
      : []),
    ...differences(entity.id, 'its', pick(entity, 'factCount'), { factCount: entity.facts }),
    ...differences(entity.id, 'its', pick(entity, 'contentHash'), { contentHash: hashes.get(entity.id) }),
    ...setDifferences(entity.id, 'its scope', entity.areas, scopeOf(entity, areas.get(entity.id) ?? [])),
  ])
}

/** The tallies that each of those who keep any should have, made of the facts that it lists. */
export async function dueTallies(
  reader: Reader,
  entities: readonly string[],
): Promise<Map<string, StoredEntity['tallies'][number][]>> {
  const due = new Map<string, StoredEntity['tallies'][number][]>()
  for (const { id, properties, by } of changes([], await reader.read(sortsOfEntities, { entities }))) {
    const { of } = properties as { of: string }
    due.set(of, [...(due.get(of) ?? []), { ...properties, id, count: by }])
  }
  return due
}

const keepsTallies = ({ entityKind, level }: StoredEntity['properties']): boolean =>
  isTallied(entityKind as EntityKind, (level as string | undefined) ?? null)

const pick = ({ properties }: StoredEntity, name: string) => ({ [name]: properties[name] })

/** Documents that come with the places lie in nothing, themselves included. */
const scopeOf = ({ properties }: StoredEntity, areas: readonly unknown[]): readonly unknown[] =>
  properties.reference === true && properties.entityKind === 'DOCUMENT' ? [] : areas

function kindFaults({ id, labels, properties, names }: StoredEntity, isToBeTallied: boolean): Fault[] {
  const kind = properties.entityKind as EntityKind
  if (!(kind in entityKinds)) return [{ id, wrong: `its kind is ${String(kind)}, which is none` }]
  const spec = entitySpec(kind)
  return [
    ...(id.startsWith(`${spec.prefix}:`) ? [] : [{ id, wrong: `its id is not that of a ${spec.prefix}` }]),
    ...setDifferences(
      id,
      'its labels',
      // What makes a source of an entity is looked at with the structures.
      labels.filter((label) => label !== 'Source'),
      [
        'Entity',
        ...labelsOf(kind),
        ...(isHub(traitsOf(properties)) ? ['Hub'] : []),
        ...(isToBeTallied ? ['Tallied'] : []),
      ],
    ),
    ...valueFaults(id, { ...spec.properties }, properties),
    ...names.flatMap((name) =>
      differences(id, `its name “${String(name.text)}”`, keysOf(name), dueKeys(kind, String(name.text))),
    ),
  ]
}

const traitsOf = ({ entityKind, level, class: rank, factCount }: StoredEntity['properties']) =>
  ({ kind: entityKind, level: level ?? null, class: rank ?? null, factCount }) as HubTraits

const keysOf = ({ key, bare, folded }: Readonly<Record<string, unknown>>) => ({ key, bare, folded })

const dueKeys = (kind: EntityKind, text: string) => ({
  key: accentedKey(text),
  bare: kind === 'CAMPAIGN' ? campaignKey(text) : null,
  folded: foldedKey(text),
})

function declaredFaults(entity: StoredEntity, row: EntityRow | undefined, time: object | undefined): Fault[] {
  if (!row) return []
  const due: Record<string, unknown> = { ...row.properties, ...time }
  const stored = Object.fromEntries(Object.keys(due).map((name) => [name, entity.properties[name]]))
  return [
    ...differences(entity.id, 'its', stored, due),
    ...setDifferences(entity.id, 'its names', entity.names, row.names),
    ...setDifferences(entity.id, 'its relations', entity.relations, row.relations),
  ]
}
