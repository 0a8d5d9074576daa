/** The grammar over the lists that come with the project. */
import { readFileSync } from 'node:fs'
import { type ActorGrammar, createActorGrammar } from '../../../src/ingest/actor/grammar.ts'
import { readBodyPatterns, readTitles } from '../../../src/ingest/actor/pattern.ts'
import type { Named } from '../../../src/ingest/actor/reading.ts'
import type { Dossier } from '../../../src/ingest/dossier/dossier.ts'
import { readDossier } from '../../../src/ingest/dossier/read.ts'
import type { PlaceIndex } from '../../../src/ingest/place/placeIndex.ts'
import { idFromName } from '../../../src/ingest/prepare/declare.ts'
import { createKnown } from '../../../src/ingest/resolve/known.ts'

const file = (name: string): URL => new URL(`../../../seeds/reference/${name}.yaml`, import.meta.url)

export const readSeed = (name: string): string => readFileSync(file(name), 'utf8')

export const referenceNames = ['awards', 'standards', 'bodies', 'posts', 'publishers', 'movements'] as const

/** A reference file, which must be without problems. */
export function readReference(name: (typeof referenceNames)[number]): Dossier {
  const read = readDossier(`${name}.yaml`, readFileSync(file(name)))
  if (!read.dossier || read.problems.length > 0) throw new Error(JSON.stringify(read.problems))
  return read.dossier
}

/** Everything that the reference files declare, by name. */
export const referenceKnown = createKnown(
  referenceNames.flatMap((name) =>
    readReference(name).entities.map((entity) => ({
      ...entity,
      id: entity.id ?? idFromName(entity.kind, entity.name),
      names: entity.names.map(({ text }) => text),
    })),
  ),
)

export const shippedGrammar = (places: PlaceIndex, named: Named = referenceKnown.named): ActorGrammar =>
  createActorGrammar({
    patterns: readBodyPatterns(readSeed('bodyPatterns')),
    titles: readTitles(readSeed('titles')),
    places,
    named,
  })
