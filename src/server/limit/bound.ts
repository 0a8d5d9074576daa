import { Kind, type SelectionNode } from 'graphql'
import { Problem } from '../../domain/problem.ts'
import type { Limits } from './limits.ts'

const bounds = {
  depth: { unit: 'levels of fields', remedy: 'Ask for the deeper levels in an operation of their own, by id.' },
  selections: { unit: 'selections, fragments spread', remedy: 'Select fewer fields, or ask in several operations.' },
  aliasLength: { unit: 'characters in an alias', remedy: 'Choose a shorter alias.' },
  aliases: { unit: 'aliases', remedy: 'Ask for many objects by their ids or a filter instead of one by one.' },
  cost: { unit: 'points of cost', remedy: 'Ask for smaller pages (first), fewer levels, or in several operations.' },
  values: { unit: 'field values', remedy: 'Ask for smaller pages (first) or fewer fields.' },
} as const

/**
 * Refuses an operation that asks for more of something than the limits allow.
 * @throws Problem COST_EXCEEDED with what was asked for (`requested`), the `limit` and what it counts (`measure`)
 */
export function refuseBeyond(limits: Limits, measure: keyof typeof bounds, requested: number): void {
  const limit = limits[measure]
  if (requested <= limit) return
  const { unit, remedy } = bounds[measure]
  const message = `This operation asks for ${Math.ceil(requested)} ${unit}; the most is ${limit}.`
  throw new Problem('COST_EXCEEDED', message, remedy, { measure, requested: Math.ceil(requested), limit })
}

/** Counts selections and aliases as they are met, and refuses the operation at the first beyond the limit. */
export function createCounter(limits: Limits): (selection: SelectionNode) => void {
  let selections = 0
  let aliases = 0
  return (selection) => {
    selections += 1
    refuseBeyond(limits, 'selections', selections)
    if (selection.kind !== Kind.FIELD || !selection.alias) return
    aliases += 1
    refuseBeyond(limits, 'aliasLength', selection.alias.value.length)
    refuseBeyond(limits, 'aliases', aliases)
  }
}
