import type { ConflictResolvers, ConflictValueResolvers, DiscrepancyResolvers } from '../generated/resolvers.ts'
import { nullable } from './entity.ts'

export const Conflict: ConflictResolvers = {
  field: ({ conflict }) => conflict.field,
  rule: ({ conflict }) => conflict.rule,
  values: ({ conflict, asOf }) => conflict.values.map((value) => ({ value, asOf })),
}

export const ConflictValue: ConflictValueResolvers = {
  text: async ({ value }, _, { loaders }) =>
    value.text ?? (value.entity && (await loaders.entities.load(value.entity))?.name) ?? '',
  entity: async ({ value, asOf }, _, { loaders }) =>
    value.entity ? nullable(await loaders.entities.load(value.entity), { asOf }) : null,
  chosen: ({ value }) => value.chosen,
  citations: async ({ value, asOf }, _, { loaders }) => {
    const citations = await Promise.all(value.citations.map((id) => loaders.citation.load(id)))
    return citations.flatMap((citation) => (citation ? [{ citation, asOf }] : []))
  },
}

export const Discrepancy: DiscrepancyResolvers = {
  rule: ({ rule }) => rule,
  sentence: ({ sentence }, { lang }) => sentence(lang),
  facts: ({ facts, asOf }) => facts.map((fact) => ({ fact, asOf })),
}
