/** The keys that facts and entities are counted by: how each is found for one of them, as a node, a text or null. */
import type { Day } from '../../domain/day.ts'
import type { Label } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type Role, roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import { dayOfFact, groundPattern, stepsHold, unitsInForce } from '../filter/ground.ts'
import { standingAt, statusAt } from '../filter/moment.ts'
import { joined, type Piece, piece, type Text, template } from '../template.ts'
import { fact, roleTypes } from './factSource.ts'

export type EntityGroup = 'KIND' | 'LEVEL' | 'PROVINCE' | 'DISTRICT'

export type FactGroup =
  | 'KIND'
  | 'YEAR'
  | 'STANDING'
  | 'STATUS'
  | 'CAMPAIGN'
  | 'AWARD'
  | 'STANDARD'
  | 'RECIPIENT_KIND'
  | 'RECIPIENT'
  | 'GRANTOR'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'COMMUNE'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'INDICATOR'
  | 'STANCE'
  | 'PUBLISHER'

export interface Key {
  /** What it is: an entity, the id of one, or a text. */
  readonly type: 'ENTITY' | 'ID' | 'TEXT'
  /** The clause that binds the key to a name: one row for each value that there is, and one with null for none. */
  readonly bind?: (name: Text) => Text
  /** A key that each fact has exactly once: it needs no clause. */
  readonly value?: (asOf: Day | null) => Piece
}

export const textKey = (expression: Piece): Key => ({ type: 'TEXT', value: () => expression })

/** The entities at the end of a path. A fact that joins the same one twice counts once. */
const endsOfPath = template`
  CALL (fact) {
    OPTIONAL MATCH ${'path'}
    RETURN DISTINCT ${'key'}
  }
`
const entityKey = (path: (name: Text) => Text): Key => ({
  type: 'ENTITY',
  bind: (key) => endsOfPath({ path: path(key), key }),
})

const inRole = (types: readonly Role[], label: Label | 'Entity'): Key =>
  entityKey((name) => piece`(fact)-[:${cypher.types(types)}]->(${name}:${cypher.names(label)})`)

/** The area of a level that holds a `unit` on a day; both are found by the clause before. */
const areaOfUnit = template`
  CALL (unit, day) {
    OPTIONAL MATCH path = (unit)-[:PART_OF*0..4]->(${'key'}:Place)
    WHERE ${'key'}.level = '${'level'}' AND ${'holds'}
    RETURN ${'key'} ORDER BY length(path) LIMIT 1
  }
`
const holds = stepsHold({ path: piece`path`, day: piece`day` })
const area = (level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE'): Key => ({
  type: 'ENTITY',
  bind: (key) => areaOfUnit({ key, level: cypher.property(level), holds }),
})

const dayOfAny = cypher.part`CASE fact.latest WHEN '9999-12-31' THEN fact.earliest ELSE fact.latest END`
export const yearOfFact = cypher.part`CASE ${dayOfAny} WHEN '0001-01-01' THEN null ELSE left(${dayOfAny}, 4) END`

const statusOfKind = (kind: FactKind, asOf: Day | null): Text[] => {
  const rule = factSpec(kind).status
  return rule ? [piece`WHEN '${cypher.names(kind)}' THEN ${statusAt[rule](fact, asOf)}`] : []
}

const status: Key = {
  type: 'TEXT',
  value: (asOf) =>
    piece`CASE fact.factKind ${joined(
      factKindNames.flatMap((kind) => statusOfKind(kind, asOf)),
      ' ',
    )} END`,
}

export const factKeys: Readonly<Record<FactGroup, Key>> = {
  KIND: textKey(piece`fact.factKind`),
  YEAR: textKey(yearOfFact),
  STANDING: { type: 'TEXT', value: (asOf) => standingAt(fact, asOf) },
  STATUS: status,
  CAMPAIGN: inRole(['CAMPAIGN', 'OTHER_CAMPAIGN', 'ABOUT'], 'Campaign'),
  AWARD: inRole(['AWARD', 'ABOUT'], 'Award'),
  STANDARD: inRole(['STANDARD', 'ABOUT'], 'Standard'),
  RECIPIENT_KIND: {
    type: 'TEXT',
    bind: (name) =>
      piece`UNWIND CASE coalesce(fact.recipientKinds, []) WHEN [] THEN [null] ELSE fact.recipientKinds END AS ${name}`,
  },
  RECIPIENT: inRole(['RECIPIENT'], 'Entity'),
  GRANTOR: inRole(['GRANTOR'], 'Entity'),
  PROVINCE: area('PROVINCE'),
  DISTRICT: area('DISTRICT'),
  COMMUNE: area('COMMUNE'),
  ORGANIZATION: entityKey((name) => piece`(fact)-[:${roleTypes}]->(:Entity)-[:OF*0..1]->(${name}:Organization)`),
  PERSON: inRole(roles, 'Person'),
  INDICATOR: textKey(piece`fact.indicator`),
  STANCE: textKey(piece`fact.stance`),
  PUBLISHER: entityKey((name) => piece`(fact)-[:CITED_IN]->()-[:FROM_SOURCE]->()-[:PUBLISHER]->(${name}:Organization)`),
}

/** A body is where its seat is, a post where its body is, a campaign in the place it is for. */
const placeOfEntity = piece`(entity)-[:OF*0..1]->(:Entity)-[:SEAT|SCOPE*0..1]->(place:Place)`

const levelOfEntity = template`
  CALL (entity) {
    OPTIONAL MATCH ${'place'}
    RETURN coalesce(entity.level, place.level) AS ${'key'} LIMIT 1
  }
`

export const entityKeys: Readonly<Record<EntityGroup, Key>> = {
  KIND: textKey(piece`coalesce(entity.kind, entity.type)`),
  LEVEL: { type: 'TEXT', bind: (key) => levelOfEntity({ place: placeOfEntity, key }) },
  PROVINCE: area('PROVINCE'),
  DISTRICT: area('DISTRICT'),
}

const areaGroups: ReadonlySet<string> = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE'])

/** Whether a key asks where something is. */
export const isArea = (group: FactGroup | EntityGroup): boolean => areaGroups.has(group)

/** The `unit` that a fact is counted in, and the `day` on which it is looked at. */
const unitOfFact = template`
  OPTIONAL CALL (fact) {
    MATCH ${'ground'}
    ${'unit'}
  }
`

const unitOfEntity = template`
  OPTIONAL CALL (entity) {
    MATCH ${'place'}
    ${'unit'}
  }
`

/**
 * What holds a place's ground on the day: of all it lies in or became, the finest units in force; none where no unit is
 * known to, so that each place is counted somewhere. The levels happen to stand in the alphabet as they lie in each other.
 */
const unitToday = piece`
  OPTIONAL CALL (place) {
    ${unitsInForce({ place: piece`place`, day: piece`$asOf` })}
    UNWIND units AS unit
    RETURN unit
  }
  RETURN unit, $asOf AS day
`

/** With lineage what holds the ground at the moment, else the place itself on the fact's own day. */
export const unitsOfFact = (lineage: boolean): Text =>
  unitOfFact({
    ground: groundPattern(fact, piece`place`),
    unit: lineage ? unitToday : piece`RETURN place AS unit, ${dayOfFact(fact)} AS day`,
  })

/** The same for an entity, whose own time is the moment. */
export const unitsOfEntity = (lineage: boolean): Text =>
  unitOfEntity({ place: placeOfEntity, unit: lineage ? unitToday : piece`RETURN place AS unit, $asOf AS day` })
