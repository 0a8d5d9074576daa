import type { OperationDefinitionNode } from 'graphql'
import type { Limits } from './limits.ts'
import { type Measure, measure } from './measure.ts'

/** What was measured of an operation, by the form of its variables; of a document that is forgotten it is forgotten too. */
const known = new WeakMap<OperationDefinitionNode, Map<string, Measure>>()

/** Forms kept of one operation: a program sends one or two, and who sends more is measured each time. */
const mostForms = 20
/** Characters of a form: long lists would take more room than measuring takes time. */
const longestForm = 500

/**
 * Measures an operation once for each form of its variables: programs send the same operations again and again, asking about
 * other things. What is refused is not remembered. Limits are no part of the form: each server parses documents of its own.
 */
export function rememberedMeasure(
  operation: OperationDefinitionNode,
  document: Parameters<typeof measure>[1],
  limits: Limits,
): Measure {
  const form = formOf(document.variables, limits)
  const forms = known.get(operation) ?? new Map<string, Measure>()
  const remembered = forms.get(form)
  if (remembered) return remembered
  const measured = measure(operation, document, limits)
  if (form.length <= longestForm && forms.size < mostForms) known.set(operation, forms.set(form, measured))
  return measured
}

/**
 * All of the variables that bears on the measure: numbers, names of enums, days of ids, whether something is given, how many
 * entries a list has; of texts only whether they are too long.
 */
const formOf = (variables: object, { stringLength }: Limits): string =>
  JSON.stringify(variables, (_, value) =>
    typeof value === 'string' && value.length <= stringLength ? namedIn(value) : value,
  )

/** A name of an enum, or the day that an id is asked under. */
const namedIn = (text: string): string => /^[A-Z_]+$|@[\d-]{10}$/.exec(text)?.[0] ?? ''
