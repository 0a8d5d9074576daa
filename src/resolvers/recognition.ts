import type { RecognitionResolvers } from '../generated/resolvers.ts'
import { recognitionStatus, recognitionSteps } from './decision.ts'
import { factFields, many, one, value } from './fact.ts'

export const Recognition: RecognitionResolvers = {
  ...factFields,
  standard: one('standard'),
  place: one('place'),
  recognisers: many('recogniser'),
  status: recognitionStatus,
  steps: recognitionSteps,
  forPeriod: value('forPeriod'),
}
