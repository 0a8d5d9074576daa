/** The provinces and communes from 2025-07-01, and the lineage that leads to them. */

import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { codedSlug } from './before.ts'
import type { Fate } from './fate.ts'
import type { Gazetteer } from './gazetteer.ts'
import { unitKey, unitName } from './listedName.ts'
import { distinctPaths } from './placePath.ts'
import { reformDay } from './reform.ts'
import type { ListedUnit } from './vietnamProvinces.ts'

/**
 * Adds the units of one level that begin on 2025-07-01, each with edges from its predecessors. A unit whose only
 * predecessor kept its shape and has its type and name is no new version: the old one goes on in the new parent.
 * Returns the ids by code.
 */
export function addSuccessors(
  gazetteer: Gazetteer,
  { units, fates, parentOf, ...rest }: Successors,
): ReadonlyMap<string, string> {
  const predecessors = byProduct(fates)
  const named = units.map(({ code, name, parent }) => ({ ...unitName(name), code, parent: parentOf(parent) }))
  const continued = new Map(
    named.flatMap((unit) => {
      const place = continuing(unit, predecessors.get(unit.code) ?? [])
      return place ? [[unit.code, place] as const] : []
    }),
  )
  const started = named.filter(({ code }) => !continued.has(code))
  const paths = distinctPaths(started, [
    (unit) => freeId(gazetteer, rest.path(unit)),
    (unit) => freeId(gazetteer, codedSlug(unit)),
  ])
  for (const { code, parent } of named) {
    const place = continued.get(code)
    if (place) goOn(gazetteer, place, parent)
  }
  for (const unit of started) {
    const id = paths.get(unit) as string
    gazetteer.add({ ...newPlace(unit, rest), id })
    for (const fate of predecessors.get(unit.code) ?? []) gazetteer.addChange(edge(fate, id, rest))
  }
  return new Map([
    ...started.map((unit) => [unit.code, paths.get(unit) as string] as const),
    ...[...continued].map(([code, place]) => [code, place.id] as const),
  ])
}

interface Successors {
  readonly level: 'PROVINCE' | 'COMMUNE'
  readonly units: readonly ListedUnit[]
  readonly fates: readonly Fate[]
  readonly parentOf: (code: string | null) => string
  readonly path: (unit: NewUnit) => string
  /** The data set that lists the units. */
  readonly list: string
  /** What the edges rest on. */
  readonly document: string
  readonly basis: 'STATED' | 'INFERRED'
}

type NewUnit = ReturnType<typeof unitName> & { readonly code: string; readonly parent: string }

function byProduct(fates: readonly Fate[]): Map<string, Fate[]> {
  const products = new Map<string, Fate[]>()
  for (const fate of fates)
    for (const code of fate.successors) products.set(code, [...(products.get(code) ?? []), fate])
  return products
}

function continuing(unit: NewUnit, [fate, ...others]: readonly Fate[]): PlaceVersion | null {
  const alone = fate?.keptShape && others.length === 0
  return alone && unitKey(fate.place) === unitKey(unit) ? fate.place : null
}

function goOn(gazetteer: Gazetteer, { id, partOf }: PlaceVersion, parent: string) {
  const last = partOf.at(-1)
  const same = last?.place === parent
  gazetteer.patch(id, {
    validTo: null,
    partOf: same
      ? [...partOf.slice(0, -1), { ...last, to: null }]
      : [...partOf, { place: parent, from: reformDay, to: null }],
  })
}

/** The path, with the year of the start when an older version has it: `place:thai-nguyen-2025`. */
function freeId(gazetteer: Gazetteer, path: string): string {
  return gazetteer.has(path) ? `${path}-${reformDay.slice(0, 4)}` : path
}

const newPlace = (
  { type, name, code, parent }: NewUnit,
  { level, list }: Pick<Successors, 'level' | 'list'>,
): Omit<PlaceVersion, 'id'> => ({
  level,
  type,
  name,
  code,
  country: 'VN',
  validFrom: reformDay,
  validTo: null,
  endKnown: true,
  partOf: [{ place: parent, from: reformDay, to: null }],
  document: list,
  aliases: [],
})

const edge = (fate: Fate, to: string, { document, basis }: Pick<Successors, 'document' | 'basis'>) => ({
  from: fate.place.id,
  to,
  share: fate.share,
  basis,
  on: reformDay,
  document,
  clause: null,
})
