/** How far a decision had come: the stages that sources state, and the furthest reached by the moment. */
import { boundsOf, type Day, lastDay } from '../domain/day.ts'
import type { StepResolvers } from '../generated/resolvers.ts'
import type { FactRecord } from '../graph/record.ts'
import { nullable } from './entity.ts'
import { needing } from './field.ts'
import type { FactNode, StepNode } from './node.ts'

type Status = StepNode['status']

const stages: readonly (readonly [string, Status])[] = [
  ['proposed', 'PROPOSED'],
  ['decided', 'DECIDED'],
  ['presented', 'PRESENTED'],
  ['revoked', 'REVOKED'],
]

const firstDayOf = (date: unknown): Day => (typeof date === 'string' ? (boundsOf(date)?.first ?? '') : '')

const stageFields = stages.flatMap(([field]) => [field, `${field}Day`])
const documentFields = ['document', 'revocation']

export const honourSteps = needing([...stageFields, ...documentFields], honourStepsOf)

/** The stages that may have been reached by the moment, the first of them always. */
function honourStepsOf({ fact, asOf }: FactNode): StepNode[] {
  const stated = stages.filter(([field]) => fact[field] !== undefined && fact[field] !== null)
  return stated
    .filter(([field], index) => index === 0 || firstDayOf(fact[field]) <= (asOf ?? lastDay))
    .map(([field, status]) => ({ fact, asOf, field, status }))
}

export const honourStatus = needing(stageFields, honourStatusOf)

/** The furthest stage whose last possible day has come; before any has, the first that is stated. */
function honourStatusOf({ fact, asOf }: FactNode): Status {
  const stated = stages.filter(([field]) => fact[field] !== undefined && fact[field] !== null)
  const reached = stated.filter(([field]) => (fact[`${field}Day`] as Day) <= (asOf ?? lastDay))
  return (reached.at(-1) ?? stated[0])?.[1] ?? 'DECIDED'
}

const isRevoked = (fact: FactRecord, asOf: Day | null): boolean => {
  const bounds = typeof fact.revokedOn === 'string' ? boundsOf(fact.revokedOn) : null
  return fact.status === 'REVOKED' || (bounds !== null && bounds.last <= (asOf ?? lastDay))
}

export type RecognitionStatus = 'TARGET' | 'SELF_REPORTED' | 'RECOGNISED' | 'REVOKED'

export const recognitionStatus = needing(
  ['status', 'revokedOn'],
  ({ fact, asOf }: FactNode): RecognitionStatus =>
    isRevoked(fact, asOf) ? 'REVOKED' : (fact.status as RecognitionStatus),
)

export const recognitionSteps = needing(['status', 'on', 'revokedOn', ...documentFields], recognitionStepsOf)

/** A target and a self-assessment are no decision; a recognition is one, and its revocation another. */
function recognitionStepsOf({ fact, asOf }: FactNode): StepNode[] {
  if (fact.status !== 'RECOGNISED' && fact.status !== 'REVOKED') return []
  const decided: StepNode = { fact, asOf, field: 'on', status: 'DECIDED' }
  return isRevoked(fact, asOf) ? [decided, { fact, asOf, field: 'revokedOn', status: 'REVOKED' }] : [decided]
}

/** More quotes than any one fact has in practice; those that speak of the stage are picked from them. */
const enoughCitations = 50

export const Step: StepResolvers = {
  status: ({ status }) => status,
  on: ({ fact, field }) => {
    const date = fact[field]
    return typeof date === 'string' && date !== 'undated' ? date : null
  },
  document: ({ fact, status, asOf }) => {
    const field = status === 'REVOKED' ? 'revocation' : status === 'DECIDED' ? 'document' : null
    return nullable(fact.roles.find((role) => role.field === field)?.entity, { asOf })
  },
  citations: async ({ fact, field, asOf }, _, { loaders }) => {
    const citations = await loaders.citations(enoughCitations).load(fact.id)
    const speaking = citations.filter(({ says }) => says.includes(`"field":"${field}"`))
    return (speaking.length > 0 ? speaking : citations).map((citation) => ({ citation, asOf }))
  },
}
