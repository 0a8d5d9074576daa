/**
 * Places through time, at a moment or, where that is null, at the end of the record. Each place is asked about on the nearest
 * day on which it existed.
 */
import type { Day } from '../../domain/day.ts'
import { groundCode } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'
import type { EntityRecord } from '../record.ts'

/** The chain of places that contain a place, the nearest first. */
export const ancestorsById = cypher.returning<
  { ids: readonly string[]; asOf: Day | null },
  { id: string; ancestors: EntityRecord[] }
>('id', 'ancestors')`
  UNWIND $ids AS id
  MATCH (place:Entity {id: id})
  WITH place, CASE
    WHEN $asOf < place.possibleFrom THEN place.possibleFrom
    WHEN $asOf <= place.possibleTo THEN $asOf
    ELSE place.possibleTo
  END AS day
  RETURN place.id AS id, COLLECT {
    MATCH path = (place)-[:PART_OF*1..5]->(area:Place)
    WHERE all(step IN relationships(path)
      WHERE coalesce(step.from, '0001-01-01') <= day AND day <= coalesce(step.to, '9999-12-31'))
    RETURN properties(area) ORDER BY length(path)
  } AS ancestors
`

export interface ChangeRow {
  readonly id: string
  readonly place: EntityRecord
  readonly on: string
  readonly share: 'WHOLE' | 'PART' | 'UNKNOWN'
  readonly clause: string | null
  readonly document: EntityRecord | null
}

export const successorsById = cypher.returning<{ ids: readonly string[]; asOf: Day | null }, ChangeRow>(
  'id',
  'place',
  'on',
  'share',
  'clause',
  'document',
)`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[change:SUCCEEDED_BY]->(place:Place)
  WHERE $asOf IS NULL OR change.on <= $asOf
  OPTIONAL MATCH (document:Entity {id: change.document})
  RETURN id, properties(place) AS place, change.on AS on, change.share AS share, change.clause AS clause,
    properties(document) AS document
  ORDER BY id, on, place.nameKey
`

export const predecessorsById = cypher.returning<{ ids: readonly string[]; asOf: Day | null }, ChangeRow>(
  'id',
  'place',
  'on',
  'share',
  'clause',
  'document',
)`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[change:SUCCEEDED_BY]-(place:Place)
  WHERE $asOf IS NULL OR change.on <= $asOf
  OPTIONAL MATCH (document:Entity {id: change.document})
  RETURN id, properties(place) AS place, change.on AS on, change.share AS share, change.clause AS clause,
    properties(document) AS document
  ORDER BY id, on, place.nameKey
`

/** The versions that hold a place's ground on the day, through any number of changes; the place itself while it lasts. */
export const heirsById = cypher.returning<
  { ids: readonly string[]; asOf: Day | null },
  { id: string; heirs: EntityRecord[] }
>('id', 'heirs')`
  UNWIND $ids AS id
  MATCH (place:Entity {id: id})
  RETURN id, COLLECT {
    MATCH path = (place)-[:SUCCEEDED_BY*0..6]->(heir:Place)
    WHERE all(change IN relationships(path) WHERE $asOf IS NULL OR change.on <= $asOf)
      AND heir.possibleFrom <= coalesce($asOf, '9999-12-31') <= heir.possibleTo
    RETURN DISTINCT properties(heir) AS heir ORDER BY heir.nameKey
  } AS heirs
`

export interface Unit {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly code: string | null
}

/** An area, and for each step up to it from when to when it lies so, and when the place that lies in it exists. */
export interface AreaRow extends Unit {
  readonly steps: readonly (readonly [from: string, to: string, existsFrom: string, existsTo: string])[]
}

export interface GroundRow {
  readonly id: string
  /** All that the place ever lay in, itself first. */
  readonly areas: readonly AreaRow[]
  /** The units that hold its ground on the day. */
  readonly held: readonly Unit[]
}

/** Where facts lie; of several places the first by id. */
export const placesOfFacts = cypher.returning<{ ids: readonly string[] }, { id: string; place: string }>('id', 'place')`
  UNWIND $ids AS id
  MATCH (:Fact {id: id})-[ground:LISTED]->(place:Place)
  WHERE ${cypher.number(groundCode)} IN ground.roles
  RETURN id, min(place.id) AS place
`

/** Places with what each lay in at any time and who holds its ground on the day: facts of many days need one question. */
export const groundsById = cypher.returning<{ ids: readonly string[]; on: string }, GroundRow>('id', 'areas', 'held')`
  UNWIND $ids AS id
  MATCH (place:Entity {id: id})
  RETURN id, COLLECT {
    MATCH path = (place)-[:PART_OF*0..4]->(area:Place)
    RETURN area {.id, .name, .level, .code, steps: [step IN relationships(path) | [
      coalesce(step.from, '0001-01-01'), coalesce(step.to, '9999-12-31'),
      startNode(step).possibleFrom, startNode(step).possibleTo
    ]]} ORDER BY length(path)
  } AS areas, COLLECT {
    MATCH (place)-[:IN_SCOPE]->(unit:Place)
    WHERE unit.level IN ['COMMUNE', 'DISTRICT', 'PROVINCE'] AND unit.possibleFrom <= $on <= unit.possibleTo
    RETURN unit {.id, .name, .level, .code} ORDER BY unit.nameKey
  } AS held
`
