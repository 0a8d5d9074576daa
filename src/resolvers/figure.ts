import type { FigureResolvers } from '../generated/resolvers.ts'
import { factFields, many, one, optional, value } from './fact.ts'

export const Figure: FigureResolvers = {
  ...factFields,
  about: one('about'),
  indicator: value('indicator'),
  label: value('label'),
  measure: value('measure'),
  value: value('value'),
  valueMax: value('valueMax'),
  bound: value('bound'),
  unit: value('unit'),
  percent: value('percent'),
  denominator: value('denominator'),
  nature: value('nature'),
  standard: optional('standard'),
  award: optional('award'),
  campaign: optional('campaign'),
  grantors: many('grantor'),
  document: optional('document'),
  reportedBy: optional('reportedBy'),
  partOf: async ({ fact, asOf }, _, { loaders }) => {
    const whole = typeof fact.partOf === 'string' ? await loaders.facts.load(fact.partOf) : null
    return whole ? { fact: whole, asOf } : null
  },
  forPeriod: value('forPeriod'),
}
