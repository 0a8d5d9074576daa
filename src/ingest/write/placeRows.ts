/** From the administrative places as they are read to the rows that the graph keeps of them. */
import { type Day, firstDay, lastDay } from '../../domain/day.ts'
import { accentedKey, collationKey, foldedKey } from '../../domain/name.ts'
import type { ScopeRow } from '../../graph/queries/importEntity.ts'
import type { PlaceRow, ReferenceDocumentRow } from '../../graph/queries/importPlace.ts'
import type { PlaceData } from '../place/readPlaces.ts'
import type { PlaceDocument, PlaceVersion } from '../place/record.ts'
import { grouped, scopeRows } from './scopes.ts'
import { entityHash } from './stamp.ts'

export interface PlaceRows {
  readonly places: readonly PlaceRow[]
  readonly containments: readonly { place: string; area: string; from: Day; to: Day }[]
  readonly successions: readonly { from: string; to: string; properties: object }[]
  readonly scopes: readonly ScopeRow[]
}

/** Everything that is written of places, except the documents they rest on. */
export function placeRows({ places, changes, documents }: PlaceData): PlaceRows {
  const datedBy = new Map(documents.map(({ id, on }) => [id, on]))
  const containments = places.flatMap(containmentRows)
  const successions = changes.map(({ from, to, ...properties }) => ({ from, to, properties }))
  const relations = relationsOf(containments, successions)
  return {
    places: places
      .map((place) => placeRow(place, datedBy.get(place.document) ?? null))
      .map((row) => withHash(row, relations.get(row.id) ?? [])),
    containments,
    successions,
    scopes: scopeRows(
      places.map(({ id }) => id),
      grouped(containments.map(({ place, area }) => [place, area])),
      grouped(changes.map(({ from, to }) => [from, to])),
    ),
  }
}

/** What leads up from each place or on to what it became, as it is read back to see whether it changed. */
function relationsOf(
  containments: PlaceRows['containments'],
  successions: PlaceRows['successions'],
): ReadonlyMap<string, readonly object[]> {
  const found = new Map<string, object[]>()
  const add = (id: string, relation: object): void => {
    const known = found.get(id)
    if (known) known.push(relation)
    else found.set(id, [relation])
  }
  for (const { place, area, ...during } of containments) add(place, { ...during, type: 'PART_OF', entity: area })
  for (const { from, to, properties } of successions) add(from, { ...properties, type: 'SUCCEEDED_BY', entity: to })
  return found
}

const withHash = (row: PlaceRow, relations: readonly object[]): PlaceRow => ({
  ...row,
  properties: {
    ...row.properties,
    contentHash: entityHash({ properties: { id: row.id, ...row.properties }, names: row.names, relations }),
  },
})

/** A place without a known start existed at least when its data set was made; before that nothing is certain. */
function placeRow(place: PlaceVersion, datedOn: Day | null): PlaceRow {
  const { id, level, type, name, code, country, validFrom, validTo, endKnown, document, aliases, point } = place
  const validity = {
    possibleFrom: validFrom ?? firstDay,
    certainFrom: validFrom ?? datedOn ?? firstDay,
    certainTo: endKnown ? (validTo ?? lastDay) : (datedOn ?? lastDay),
    possibleTo: validTo ?? lastDay,
  }
  return {
    id,
    properties: {
      entityKind: 'PLACE',
      name,
      nameKey: `${collationKey(name)} ${id}`,
      level,
      type,
      code,
      country,
      document,
      reference: true,
      ...(point ? { latitude: point[0], longitude: point[1] } : {}),
      ...validity,
    },
    names: [
      nameRow(`${type} ${name}`, 'OFFICIAL'),
      ...[name, ...aliases, ...aliases.map((alias) => `${type} ${alias}`)].map((text) => nameRow(text, 'VARIANT')),
    ],
  }
}

const nameRow = (text: string, kind: string) => ({ text, kind, key: accentedKey(text), folded: foldedKey(text) })

function containmentRows({ id, partOf, validFrom, validTo }: PlaceVersion) {
  return partOf.map(({ place, from, to }) => ({
    place: id,
    area: place,
    from: from ?? validFrom ?? firstDay,
    to: to ?? validTo ?? lastDay,
  }))
}

/** A document that places rest on, known by its title as by its number. */
export function documentRow({ id, kind, number, title, on, url }: PlaceDocument): ReferenceDocumentRow {
  return {
    id,
    properties: {
      entityKind: 'DOCUMENT',
      name: title,
      nameKey: `${collationKey(title)} ${id}`,
      title,
      kind,
      number,
      on,
      url,
      reference: true,
      publishedFirst: on ?? firstDay,
      publishedLast: on ?? lastDay,
      origin: id,
      possibleFrom: firstDay,
      certainFrom: firstDay,
      certainTo: lastDay,
      possibleTo: lastDay,
    },
    names: [nameRow(title, 'OFFICIAL'), ...(number && kind !== 'DATASET' ? [nameRow(number, 'ABBREVIATION')] : [])],
  }
}
