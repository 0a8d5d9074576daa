/** Applies corrections to the places: what happened before the reform first, so that lineage leads from the right versions. */
import { normalise } from '../../src/domain/name.ts'
import type { PlaceDocument, PlaceVersion } from '../../src/ingest/place/record.ts'
import type { Corrections } from './correction.ts'
import type { Gazetteer } from './gazetteer.ts'
import { reformDay } from './reform.ts'

/** Applies what concerns the time before 2025-07-01. Throws when a correction names a place that does not exist. */
export function correctBefore(gazetteer: Gazetteer, corrections: Corrections) {
  for (const former of corrections.formers) gazetteer.add(formerPlace(gazetteer, former))
  for (const succession of inOrder(corrections).filter(({ on }) => on < reformDay)) succeed(gazetteer, succession)
  for (const { places, on } of corrections.starts) for (const id of places) start(gazetteer, id, on)
  for (const alias of corrections.aliases.filter(({ place }) => gazetteer.has(place))) addAliases(gazetteer, alias)
}

/** Applies the rest: later successions, edges, and aliases of places that begin with the reform. */
export function correctAfter(gazetteer: Gazetteer, corrections: Corrections) {
  for (const succession of inOrder(corrections).filter(({ on }) => on >= reformDay)) succeed(gazetteer, succession)
  for (const change of corrections.changes) addChanges(gazetteer, change)
  for (const alias of corrections.aliases) addAliases(gazetteer, alias)
  for (const { about } of corrections.undecided) gazetteer.get(about)
}

export const declaredDocuments = ({ documents }: Corrections): PlaceDocument[] =>
  documents.map(({ source, ...document }) => document)

const inOrder = ({ successions }: Corrections) =>
  [...successions].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

function formerPlace(gazetteer: Gazetteer, former: Corrections['formers'][number]): PlaceVersion {
  const { id, type, name, within, until, document } = former
  const level = gazetteer.get(within).level === 'DISTRICT' ? 'COMMUNE' : 'DISTRICT'
  return {
    id,
    level,
    type,
    name: normalise(name),
    code: null,
    country: 'VN',
    validFrom: null,
    validTo: until,
    endKnown: true,
    partOf: [{ place: within, from: null, to: until }],
    document,
    aliases: [],
  }
}

function start(gazetteer: Gazetteer, id: string, on: string) {
  const [first, ...later] = gazetteer.get(id).partOf
  gazetteer.patch(id, { validFrom: on, partOf: first ? [{ ...first, from: on }, ...later] : [] })
}

function succeed(gazetteer: Gazetteer, succession: Corrections['successions'][number]) {
  const { place, on, id, type, name, document, clause } = succession
  const old = gazetteer.get(place)
  const successor = { ...old, id, document, type: type ?? old.type, name: name ? normalise(name) : old.name }
  gazetteer.succeed(place, on, name ? { ...successor, aliases: [] } : successor)
  gazetteer.addChange({ from: place, to: id, share: 'WHOLE', basis: 'STATED', on, document, clause })
}

function addChanges(gazetteer: Gazetteer, change: Corrections['changes'][number]) {
  const { from, to, share, on, document, clause } = change
  for (const id of [...from, to]) gazetteer.get(id)
  for (const id of from) gazetteer.addChange({ from: id, to, share, basis: 'STATED', on, document, clause })
}

function addAliases(gazetteer: Gazetteer, { place, names }: Corrections['aliases'][number]) {
  const { aliases } = gazetteer.get(place)
  gazetteer.patch(place, { aliases: [...new Set([...aliases, ...names.map(normalise)])] })
}
