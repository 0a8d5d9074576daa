/** What is known by name when dossiers are prepared: what the graph holds and what they introduce themselves. */
import type { EntityKind } from '../../domain/entity.ts'
import type { Reader } from '../../graph/graph.ts'
import { knownById, knownByName } from '../../graph/queries/entity.ts'
import { type Dossier, isGroup, type Mention } from '../dossier/dossier.ts'
import { type NamedEntity, possibleKeys } from '../resolve/known.ts'

/** The entities of the graph that any name in the dossiers may mean. */
export async function knownToGraph(reader: Reader, dossiers: readonly Dossier[]): Promise<NamedEntity[]> {
  const texts = [...new Set(dossiers.flatMap(mentioned))]
  const ids = texts.filter((text) => /^[a-zA-Z]+:\S+$/.test(text))
  const keys = [...new Set(texts.flatMap(endings).flatMap(possibleKeys))]
  const named = await reader.read(knownByName, { keys })
  const byId = (await reader.read(knownById, { ids })).map((row) => ({ ...row, names: [] }))
  return [...named, ...byId].map((row) => ({ ...row, kind: row.kind as EntityKind }))
}

/** Every text of a dossier that may name somebody. */
function mentioned({ source, entities, facts }: Dossier): string[] {
  return [
    ...Object.values(source.relations),
    ...entities.flatMap(({ id, name, relations }) => [name, ...(id ? [id] : []), ...Object.values(relations)]),
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
