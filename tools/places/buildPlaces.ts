/**
 * Puts the administrative places of Việt Nam together with their lineage: every province, district and commune until
 * 2025-06-30 from one package, the provinces and communes since from another, what became of the old ones, and the
 * corrections that come with the project.
 */
import type { PlaceData } from '../../src/ingest/place/readPlaces.ts'
import type { PlaceDocument } from '../../src/ingest/place/record.ts'
import { readAddressDatabase, type UnitsAfter } from './addressDatabase.ts'
import { addSuccessors } from './after.ts'
import { placesBefore, provincePath, typedSlug, vietNam } from './before.ts'
import { correctAfter, correctBefore, declaredDocuments } from './correct.ts'
import { type Corrections, readCorrections } from './correction.ts'
import { tellEnds } from './end.ts'
import { type CommuneFates, communeFates, islandFates, provinceFates } from './fate.ts'
import { findGaps } from './findGaps.ts'
import type { GapReport } from './gap.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { withPoints } from './points.ts'
import { readVietnamProvinces } from './vietnamProvinces.ts'

export interface BuiltPlaces {
  readonly data: PlaceData
  readonly gaps: GapReport
}

/** The resolution by which the National Assembly merged provinces; the newer list names it as its basis. */
const provinceResolution = 'document:nq-202-2025-qh15'

/**
 * Builds it all, sorted by id. Takes a second or more. Throws when a package has another shape than the one known, or a
 * correction is malformed or names a place that does not exist.
 */
export function buildPlaces(corrections: Corrections = readCorrections()): BuiltPlaces {
  const before = readVietnamProvinces()
  const after = readAddressDatabase()
  const gazetteer = createGazetteer()
  for (const place of placesBefore(before)) gazetteer.add(place)
  correctBefore(gazetteer, corrections)
  const fates = reform(gazetteer, after, corrections)
  correctAfter(gazetteer, corrections)

  const places = withPoints(gazetteer.places()).sort(byId)
  const changes = gazetteer.changes().sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to))
  const documents = [before.dataset, after.dataset, ...declaredDocuments(corrections)].sort(byId)
  requireDocuments([...places, ...changes], documents)
  return {
    data: { documents, places, changes },
    gaps: findGaps({ places, changes, after, communeFates: fates, corrections }),
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byId = (one: { id: string }, other: { id: string }) => compare(one.id, other.id)

function requireDocuments(resting: readonly { document: string }[], documents: readonly PlaceDocument[]) {
  const known = new Set(documents.map(({ id }) => id))
  const lacking = resting.find(({ document }) => !known.has(document))
  if (lacking) throw new Error(`no correction declares ${lacking.document}, on which places or changes rest`)
}

/** Lets the old units end and the new ones begin. Returns what was found for the communes. */
function reform(gazetteer: Gazetteer, after: UnitsAfter, corrections: Corrections): CommuneFates {
  const communes = communeFates(gazetteer, after, corrections)
  tellEnds(gazetteer, communes, after.rows)
  const reached = new Set(communes.fates.flatMap(({ successors }) => [...successors]))
  const islands = islandFates(gazetteer, after, reached)
  const provinceIds = addSuccessors(gazetteer, {
    level: 'PROVINCE',
    units: after.provinces,
    fates: provinceFates(gazetteer, after),
    parentOf: () => vietNam,
    path: provincePath,
    list: after.dataset.id,
    document: provinceResolution,
    basis: 'STATED',
  })
  addSuccessors(gazetteer, {
    level: 'COMMUNE',
    units: after.communes,
    fates: [...communes.fates, ...islands],
    parentOf: (code) => provinceIds.get(code ?? '') as string,
    path: typedSlug,
    list: after.dataset.id,
    document: after.dataset.id,
    basis: 'INFERRED',
  })
  return communes
}
