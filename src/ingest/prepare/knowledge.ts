/** What is known by name when dossiers are prepared: what the graph holds and what they introduce themselves. */
import type { EntityKind } from '../../domain/entity.ts'
import { isCanonicalId } from '../../domain/id.ts'
import { foldedKey } from '../../domain/name.ts'
import type { Reader } from '../../graph/graph.ts'
import { knownById, knownByName, namesLike } from '../../graph/queries/importKnown.ts'
import { type Dossier, isGroup, type Mention } from '../dossier/dossier.ts'
import { type KnownEntity, type NamedEntity, possibleKeys } from '../resolve/known.ts'

/** The entities of the graph that any name in the dossiers may mean. */
export async function knownToGraph(reader: Reader, dossiers: readonly Dossier[]): Promise<NamedEntity[]> {
  const texts = [...new Set(dossiers.flatMap(mentioned))]
  const batch = dossiers.map(({ source }) => source.id)
  const keys = [...new Set(texts.flatMap(endings).flatMap(possibleKeys))]
  const rows = [
    ...(await reader.read(knownByName, { keys, batch })),
    ...(await reader.read(knownById, { ids: texts.filter(isCanonicalId), batch })),
  ]
  return rows.map(({ home, ...row }) => ({ ...row, kind: row.kind as EntityKind, home: home ?? undefined }))
}

/** Entities of the graph whose names begin as those in the dossiers do, to suggest where a name is known to nobody. */
export async function nearInGraph(reader: Reader, dossiers: readonly Dossier[]): Promise<KnownEntity[]> {
  const prefixes = [...new Set(dossiers.flatMap(mentioned).flatMap(beginnings))]
  const rows = await reader.read(namesLike, { prefixes })
  return rows.map((row) => ({ ...row, kind: row.kind as EntityKind }))
}

/** The first word and the first two, folded, so that a slip further on or in a diacritic does not matter. */
function beginnings(text: string): string[] {
  const words = foldedKey(text).split(' ')
  return [words.slice(0, 1), words.slice(0, 2)].map((some) => some.join(' ')).filter(({ length }) => length > 1)
}

/** Every text of a dossier that may name somebody. */
function mentioned({ source, entities, facts }: Dossier): string[] {
  return [
    ...Object.values(source.relations),
    ...entities.flatMap(({ id, name, names, relations }) => [
      name,
      ...names.map(({ text }) => text),
      ...(id ? [id] : []),
      ...Object.values(relations),
    ]),
    ...facts.flatMap(({ roles }) =>
      Object.values(roles).flatMap((mentions) =>
        mentions.flatMap((one) => (isGroup(one) ? one.names : [one]).map(textOf)),
      ),
    ),
  ]
}

const textOf = ({ is }: Mention): string => is

/** The text from each of its words on: a post's name ends in its body's. */
function endings(text: string): string[] {
  const words = text.trim().split(/\s+/u)
  return words.map((_, index) => words.slice(index).join(' '))
}
