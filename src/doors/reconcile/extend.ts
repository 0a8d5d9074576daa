/** Fetches properties of things that were found, to fill further columns of a table. */
import { z } from 'zod'
import { parseId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { ReconcileDetailsDocument } from '../../generated/reconcile.ts'
import type { Described } from './described.ts'
import { type Fetched, fetched, fetchedOf, named } from './property.ts'
import { objectIn } from './query.ts'
import { isKind } from './type.ts'
import type { Visit } from './visit.ts'

/** As many as one question about nodes takes. */
const mostIds = 100

const extension = z.object({
  ids: z.array(z.string()).max(mostIds),
  properties: z.array(z.object({ id: z.string() })).min(1),
})

/** Which properties a type has. */
export function proposeProperties({ given, lang }: Visit): object {
  const type = given('type')
  return { type, properties: fetchedOf(isKind(type) ? type : null).map((property) => named(property, lang)) }
}

export async function extend({ ask, given, lang }: Visit): Promise<object> {
  const { ids, properties } = readExtension(given('extend'))
  const known = ids.filter(isId)
  const { nodes } = await ask(ReconcileDetailsDocument, { ids: known, lang })
  const described = new Map(known.map((id, at) => [id, nodes[at] as unknown as Described | null]))
  return {
    meta: properties.map((property) => named(property, lang)),
    rows: Object.fromEntries(ids.map((id) => [id, rowOf(described.get(id) ?? null, properties)])),
  }
}

function readExtension(text: string): { readonly ids: readonly string[]; readonly properties: readonly Fetched[] } {
  const { success, data, error } = extension.safeParse(objectIn(text, 'extend'))
  if (success) return { ids: data.ids, properties: data.properties.map(({ id }) => propertyOf(id)) }
  const [issue] = error.issues
  throw new Problem(
    'BAD_ARGUMENT',
    `extend.${issue?.path.join('.')}: ${issue?.message}.`,
    `Send {"ids":["place:bac-kan"],"properties":[{"id":"code"}]}, at most ${mostIds} ids.`,
  )
}

function propertyOf(id: string): Fetched {
  const property = fetched.find((one) => one.id === id)
  if (property) return property
  const known = fetched.map((one) => one.id)
  throw new Problem('BAD_ARGUMENT', `There is no property “${id.slice(0, 60)}”.`, `There are ${known.join(', ')}.`)
}

function isId(text: string): boolean {
  try {
    parseId(text)
    return true
  } catch {
    return false
  }
}

/** An id that names nothing has no values: one bad id keeps none of the others from theirs. */
const rowOf = (node: Described | null, properties: readonly Fetched[]): object =>
  Object.fromEntries(properties.map((property) => [property.id, node?.name ? property.read(node) : []]))
