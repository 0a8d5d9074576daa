/** The keys that facts and entities are counted by: how each is found for one of them, as a node, a text or null. */
import { type Day, firstDay, lastDay } from '../../domain/day.ts'
import { type FactKind, factKindNames, factSpec, type Role, roles } from '../../domain/fact.ts'
import { standingAt, statusAt } from '../filter/moment.ts'
import type { Write } from './build.ts'
import { fact, roleTypes } from './factSeek.ts'

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
  readonly bind?: (name: string) => string
  /** What a key is, of which each has just one: it needs no clause. */
  readonly value?: (asOf: Day | null, write: Write) => string
}

const value = (expression: string): Key => ({ type: 'TEXT', value: () => expression })

/** The entities at the end of a path. A fact that joins the same one twice counts once. */
const joined = (path: (name: string) => string): Key => ({
  type: 'ENTITY',
  bind: (name) => `CALL (fact) {
    OPTIONAL MATCH ${path(name)}
    RETURN DISTINCT ${name}
  }`,
})

const inRole = (types: string, label: string): Key => joined((name) => `(fact)-[:${types}]->(${name}:${label})`)

/** The places that hold `unit`, and the day on which it is looked at, are found by the clause before. */
const area = (level: string): Key => ({
  type: 'ENTITY',
  bind: (name) => `CALL (unit, day) {
    OPTIONAL MATCH path = (unit)-[:PART_OF*0..4]->(${name}:Place)
    WHERE ${name}.level = '${level}' AND all(step IN relationships(path) WHERE ${during})
    RETURN ${name} ORDER BY length(path) LIMIT 1
  }`,
})

/** Each place is looked at on the nearest day on which it existed. */
const nearest = `CASE
      WHEN day < startNode(step).possibleFrom THEN startNode(step).possibleFrom
      WHEN day > startNode(step).possibleTo THEN startNode(step).possibleTo
      ELSE day
    END`
const during = `coalesce(step.from, '${firstDay}') <= ${nearest} <= coalesce(step.to, '${lastDay}')`

/** The day that lists are ordered by; a fact that nothing dates has none. */
const dayOfFact = `CASE fact.latest WHEN '${lastDay}' THEN fact.earliest ELSE fact.latest END`
export const yearOfFact = `CASE ${dayOfFact} WHEN '${firstDay}' THEN null ELSE left(${dayOfFact}, 4) END`

const whenKind = (kind: FactKind, asOf: Day | null, write: Write): string[] => {
  const rule = factSpec(kind).status
  return rule ? [`WHEN '${kind}' THEN ${write(statusAt[rule](fact, asOf))}`] : []
}

const status: Key = {
  type: 'TEXT',
  value: (asOf, write) => `CASE fact.factKind
    ${factKindNames.flatMap((kind) => whenKind(kind, asOf, write)).join('\n    ')}
  END`,
}

export const factKeys: Readonly<Record<FactGroup, Key>> = {
  KIND: value('fact.factKind'),
  YEAR: value(yearOfFact),
  STANDING: { type: 'TEXT', value: (asOf, write) => write(standingAt(fact, asOf)) },
  STATUS: status,
  CAMPAIGN: inRole('CAMPAIGN|OTHER_CAMPAIGN|ABOUT', 'Campaign'),
  AWARD: inRole('AWARD|ABOUT', 'Award'),
  STANDARD: inRole('STANDARD|ABOUT', 'Standard'),
  RECIPIENT_KIND: {
    type: 'TEXT',
    bind: (name) =>
      `UNWIND CASE coalesce(fact.recipientKinds, []) WHEN [] THEN [null] ELSE fact.recipientKinds END AS ${name}`,
  },
  RECIPIENT: inRole('RECIPIENT', 'Entity'),
  GRANTOR: inRole('GRANTOR', 'Entity'),
  PROVINCE: area('PROVINCE'),
  DISTRICT: area('DISTRICT'),
  COMMUNE: area('COMMUNE'),
  ORGANIZATION: joined((name) => `(fact)-[:${roleTypes}]->(:Entity)-[:OF*0..1]->(${name}:Organization)`),
  PERSON: inRole(roleTypes, 'Person'),
  INDICATOR: value('fact.indicator'),
  STANCE: value('fact.stance'),
  PUBLISHER: joined((name) => `(fact)-[:CITED_IN]->()-[:FROM_SOURCE]->()-[:PUBLISHER]->(${name}:Organization)`),
}

export const entityKeys: Readonly<Record<EntityGroup, Key>> = {
  KIND: value('coalesce(entity.kind, entity.type)'),
  LEVEL: {
    type: 'TEXT',
    bind: (name) => `CALL (entity) {
    OPTIONAL MATCH ${placeOf('entity')}
    RETURN coalesce(entity.level, place.level) AS ${name} LIMIT 1
  }`,
  },
  PROVINCE: area('PROVINCE'),
  DISTRICT: area('DISTRICT'),
}

const areaGroups: ReadonlySet<string> = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE'])

/** Whether a key asks where something is. */
export const isArea = (group: FactGroup | EntityGroup): boolean => areaGroups.has(group)

/** Whose place is the fact's, by its kind. */
export const placedBy = Object.fromEntries(factKindNames.map((kind) => [kind, factSpec(kind).placedBy])) as Readonly<
  Record<FactKind, readonly Role[]>
>

const placingRoles = roles.filter((role) => Object.values(placedBy).some((placing) => placing.includes(role)))

/** A body is where its seat is, a post where its body is, a campaign in the place it is for. */
const placeOf = (node: string): string => `(${node})-[:OF*0..1]->(:Entity)-[:SEAT|SCOPE*0..1]->(place:Place)`

/** Each `place` of a fact, of the first of its roles that leads to any; for facts of any kind one text. */
const placesOfFact = `MATCH (fact)-[role:${placingRoles.join('|')}]->(who:Entity)
    WHERE type(role) IN $placedBy[fact.factKind]
    MATCH ${placeOf('who')}
    WITH fact, place, CASE type(role) WHEN $placedBy[fact.factKind][0] THEN 0 ELSE 1 END AS rank
    WITH fact, rank, collect(DISTINCT place) AS places ORDER BY rank LIMIT 1
    UNWIND places AS place`

/**
 * What holds a place's ground on the day: of all it lies in or became, the finest units in force; none where no unit is
 * known to, so that each place is counted somewhere. The levels happen to stand in the alphabet as they lie in each other.
 */
const groundOfPlace = `OPTIONAL CALL (place) {
      MATCH (place)-[:IN_SCOPE]->(held:Place)
      WHERE held.level IN ['COMMUNE', 'DISTRICT', 'PROVINCE'] AND held.possibleFrom <= $day <= held.possibleTo
      WITH held.level AS level, collect(held) AS units ORDER BY level LIMIT 1
      UNWIND units AS unit
      RETURN unit
    }
    RETURN unit, $day AS day`

/** Finds the `unit` that a fact is counted in, and the `day` it is looked at: the fact's own, or with lineage the moment. */
export const unitsOfFact = (lineage: boolean): string => `OPTIONAL CALL (fact) {
    ${placesOfFact}
    ${lineage ? groundOfPlace : `RETURN place AS unit, ${dayOfFact} AS day`}
  }`

/** The same for an entity, whose own time is the moment. */
export const unitsOfEntity = (lineage: boolean): string => `OPTIONAL CALL (entity) {
    MATCH ${placeOf('entity')}
    ${lineage ? groundOfPlace : 'RETURN place AS unit, $day AS day'}
  }`
