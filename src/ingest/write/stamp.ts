/**
 * The version of the dataset in which something came in (`since`) and in which it last changed (`changedIn`). What it says
 * is kept beside them as a short hash: a later write compares the hashes, and what says nothing new keeps its
 * versions. They are no part of what a source says, so that the hash of the dataset does not depend on them.
 */
import { hash } from 'node:crypto'
import type { Reader, Writer } from '../../graph/graph.ts'
import { entityContents, type StoredContent, writeStamps } from '../../graph/queries/importStamp.ts'
import { canonical } from '../canonical.ts'
import { inBatches } from './batch.ts'

/** Enough that no two contents ever share one: 132 bits. */
const digits = 22

export const contentHash = (content: unknown): string =>
  hash('sha256', canonical(content), 'base64url').slice(0, digits)

/** The hash of what a citation is. */
export const citationHash = (content: {
  readonly fact: string
  readonly source: string
  readonly properties: object
}): string => contentHash(content)

/** The stamp of something that was not there before. */
export const firstStamp = (version: number): { readonly since: number; readonly changedIn: number } => ({
  since: version,
  changedIn: version,
})

/** What an entity is, in the order in which it happens to be read. */
export interface EntityContent {
  readonly properties: object
  readonly names: readonly { readonly text: string; readonly kind: string }[]
  readonly relations: readonly object[]
}

/** Properties that say nothing of the entity: its place in the store, what is counted of it, and what follows from others. */
const unsaid: ReadonlySet<string> = new Set([
  'firstList',
  'factCount',
  'nameKey',
  'origin',
  'since',
  'changedIn',
  'contentHash',
])

/** The hash of what an entity is: its properties and days, its names, and what it belongs to. Who says so does not count. */
export function entityHash({ properties, names, relations }: EntityContent): string {
  const said = Object.fromEntries(Object.entries(properties).filter(([name]) => !unsaid.has(name)))
  return contentHash([said, inOrder(names.map(({ text, kind }) => [text, kind])), inOrder(relations)])
}

const inOrder = (some: readonly unknown[]): string[] => some.map(canonical).sort()

/** What entities say now, as the graph has it. */
export const storedContents = (reader: Reader, entities: readonly string[]): Promise<StoredContent[]> =>
  inBatches(entities, (some) => reader.read(entityContents, { entities: some }))

/** Stamps those of the entities that say something else than before. Comes last, when nothing of them changes any more. */
export async function stampEntities(writer: Writer, version: number, entities: readonly string[]): Promise<void> {
  const contents = await storedContents(writer, entities)
  const changed = contents
    .map((content) => ({ id: content.id, was: content.properties.contentHash, contentHash: entityHash(content) }))
    .filter(({ was, contentHash }) => was !== contentHash)
  await inBatches(changed, (rows) => writer.write(writeStamps, { version, rows }))
}
