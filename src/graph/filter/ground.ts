/**
 * Where a fact lies: in the places that its listings mark, and in all that these lie in on its own day. With lineage it
 * lies where their ground lies at the moment. Filters, counts and files ask for nothing else.
 */
import Cypher from '@neo4j/cypher-builder'
import { lastDay } from '../../domain/day.ts'
import type { Level } from '../../domain/entity.ts'
import { groundCode } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'
import { type Piece, piece, type Text, template } from '../template.ts'
import type { Within } from './entityFilter.ts'
import type { Moment } from './moment.ts'
import type { Node, Predicate } from './predicate.ts'

/** The places that a fact's listings mark. The names are those of no other clause: a subquery sees what is round it. */
export const groundPattern = (fact: Piece, place: Piece): Text =>
  piece`(${fact})-[ground:LISTED]->(${place}:Place) WHERE ${groundCode} IN ground.roles`

/** The day that lists are ordered by; a fact that nothing dates has none. */
export const dayOfFact = (fact: Piece): Text =>
  piece`CASE ${fact}.latest WHEN '9999-12-31' THEN ${fact}.earliest ELSE ${fact}.latest END`

/** That each step of a path upwards holds on the day; each place on the way is looked at on the nearest day on which it existed. */
export const stepsHold = template`
  all(step IN relationships(${'path'}) WHERE
    coalesce(step.from, '0001-01-01') <= CASE
      WHEN ${'day'} < startNode(step).possibleFrom THEN startNode(step).possibleFrom
      WHEN ${'day'} > startNode(step).possibleTo THEN startNode(step).possibleTo
      ELSE ${'day'}
    END <= coalesce(step.to, '9999-12-31'))
`

/** What holds a place's ground on a day, as `${'units'}`: of all it lies in or became, the finest units in force. */
export const unitsInForce = template`
  MATCH (${'place'})-[:IN_SCOPE]->(held:Place)
  WHERE held.level IN ['COMMUNE', 'DISTRICT', 'PROVINCE'] AND held.possibleFrom <= ${'day'} <= held.possibleTo
  WITH held.level AS level, collect(held) AS units ORDER BY level LIMIT 1
`

const lyingIn = template`
  EXISTS {
    MATCH ${'ground'}
    MATCH up = (lying)-[:PART_OF*0..4]->(:Place {${'over'}})
    WHERE ${'holds'}
  }
`

/** An area that is no unit in force at the moment has all ground that ever was its own or its parts'. */
const lyingInHeirs = template`
  EXISTS {
    MATCH ${'ground'}
    MATCH (lying)-[:IN_SCOPE]->(over:Place {id: ${'area'}})
    WHERE NOT (over.level IN ['COMMUNE', 'DISTRICT', 'PROVINCE'] AND over.possibleFrom <= ${'day'} <= over.possibleTo)
      OR EXISTS {
        ${'units'}
        UNWIND units AS unit
        MATCH up = (unit)-[:PART_OF*0..4]->(over)
        WHERE ${'holds'}
      }
  }
`

/** As a predicate of the builder; what the text names of it becomes its parameters. */
const predicate = (text: Text): Predicate =>
  new Cypher.Raw((environment) => text.write((one) => environment.compile(one))) as unknown as Predicate

const param = (value: unknown): Cypher.Param => new Cypher.Param(value)
const lying = piece`lying`
const up = piece`up`

/** That the fact lies in the place. */
export function factLiesIn(fact: Node, { place, lineage }: Within, asOf: Moment): Predicate {
  const ground = groundPattern(fact, lying)
  const area = param(place)
  const day = lineage ? param(asOf ?? lastDay) : dayOfFact(fact)
  const holds = stepsHold({ path: up, day })
  if (!lineage) return predicate(lyingIn({ ground, over: piece`id: ${area}`, holds }))
  return predicate(lyingInHeirs({ ground, area, day, units: unitsInForce({ place: lying, day }), holds }))
}

export interface Unplaced {
  readonly level: Level
  readonly lineage: boolean
}

const somewhereElse = template`
  (NOT EXISTS { MATCH ${'ground'} } OR EXISTS {
    MATCH ${'ground'}
      AND NOT EXISTS {
        MATCH up = (lying)-[:PART_OF*0..4]->(:Place {level: '${'level'}'})
        WHERE ${'holds'}
      }
  })
`

const somewhereElseNow = template`
  (NOT EXISTS { MATCH ${'ground'} } OR EXISTS {
    MATCH ${'ground'}
      AND (NOT EXISTS { ${'units'} RETURN units } OR EXISTS {
        ${'units'}
        UNWIND units AS unit
        WITH unit WHERE NOT EXISTS {
          MATCH up = (unit)-[:PART_OF*0..4]->(:Place {level: '${'level'}'})
          WHERE ${'holds'}
        }
        RETURN unit
      })
  })
`

/** That no place of the level holds some of where the fact lies: those that counts by the level put into the group without a value. */
export function factIsUnplaced(fact: Node, { level: name, lineage }: Unplaced, asOf: Moment): Predicate {
  const ground = groundPattern(fact, lying)
  const level = cypher.property(name)
  const day = lineage ? param(asOf ?? lastDay) : dayOfFact(fact)
  const holds = stepsHold({ path: up, day })
  if (!lineage) return predicate(somewhereElse({ ground, level, holds }))
  return predicate(somewhereElseNow({ ground, level, units: unitsInForce({ place: lying, day }), holds }))
}
