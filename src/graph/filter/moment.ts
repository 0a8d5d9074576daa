/** What a moment asks of entities and facts: how they stand on the day, and how far a decision has come. */
import Cypher from '@neo4j/cypher-builder'
import { type Day, lastDay } from '../../domain/day.ts'
import type { FactSpec } from '../../domain/fact.ts'
import type { Standing } from '../../domain/validity.ts'
import { all, atLeast, atMost, isOneOf, type Node, type Predicate } from './predicate.ts'

/** Under which day a filter is read; null for the whole record. */
export type Moment = Day | null

/** Has begun by the day, surely or possibly. Without a day everything has. */
export const begunBy = (node: Node, asOf: Moment): Predicate | undefined =>
  asOf === null ? undefined : atMost(node.property('possibleFrom'), asOf)

/** Holds on the day, surely or possibly. Without a day everything does. */
export const holdsOn = (node: Node, asOf: Moment): Predicate | undefined =>
  asOf === null ? undefined : all([begunBy(node, asOf), atLeast(node.property('possibleTo'), asOf)])

const literal = (value: string): Cypher.Literal => new Cypher.Literal(value)
const dayOf = (asOf: Moment): Cypher.Param => new Cypher.Param(asOf ?? lastDay)

/** The standing on the day; without one, at the end of the record. */
export function standingAt(node: Node, asOf: Moment): Cypher.Expr {
  const day = dayOf(asOf)
  const certain = Cypher.and(Cypher.lte(node.property('certainFrom'), day), Cypher.gte(node.property('certainTo'), day))
  return new Cypher.Case()
    .when(Cypher.gt(node.property('possibleFrom'), day))
    .then(literal('FUTURE'))
    .when(Cypher.lt(node.property('possibleTo'), day))
    .then(literal('PAST'))
    .when(certain)
    .then(literal('CURRENT'))
    .else(literal('UNCERTAIN'))
}

export const stands = (node: Node, standings: readonly Standing[], asOf: Moment): Predicate =>
  isOneOf(standingAt(node, asOf), standings)

const stages = ['REVOKED', 'PRESENTED', 'DECIDED', 'PROPOSED'] as const
const stageDay = (honour: Node, stage: string) => honour.property(`${stage.toLowerCase()}Day`)

/** The furthest stage whose day has come; before any has, the first that the sources state. */
function furthestStage(honour: Node, asOf: Moment): Cypher.Expr {
  const day = dayOf(asOf)
  const status = new Cypher.Case()
  for (const stage of stages) status.when(Cypher.lte(stageDay(honour, stage), day)).then(literal(stage))
  for (const stage of [...stages].reverse()) status.when(Cypher.isNotNull(stageDay(honour, stage))).then(literal(stage))
  return status.else(literal('DECIDED'))
}

/** A recognition that is revoked holds no longer than until the day before. */
function unlessRevoked(recognition: Node, asOf: Moment): Cypher.Expr {
  const revoked = Cypher.and(
    Cypher.isNotNull(recognition.property('revokedOn')),
    Cypher.lt(recognition.property('possibleTo'), dayOf(asOf)),
  )
  return new Cypher.Case().when(revoked).then(literal('REVOKED')).else(recognition.property('status'))
}

/** How far a decision has come, by the rule of its kind. */
export const statusAt: Readonly<Record<NonNullable<FactSpec['status']>, (fact: Node, asOf: Moment) => Cypher.Expr>> = {
  STAGES: furthestStage,
  REVOCABLE: unlessRevoked,
}
