import type { FigureResolvers } from '../generated/resolvers.ts'
import { factFields, many, one, optional, partOf, sole, value } from './fact.ts'

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
  standard: sole('standard'),
  standards: many('standard'),
  award: sole('award'),
  awards: many('award'),
  campaign: optional('campaign'),
  grantors: many('grantor'),
  document: optional('document'),
  reportedBy: optional('reportedBy'),
  partOf,
  forPeriod: value('forPeriod'),
}
