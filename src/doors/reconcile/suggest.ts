/** Completes what somebody types: things, types, properties. */
import { foldedKey } from '../../domain/name.ts'
import { ReconcileSuggestDocument } from '../../generated/reconcile.ts'
import { compared, fetched, named } from './property.ts'
import { isKind, kindOf, typeOf, types } from './type.ts'
import type { Visit } from './visit.ts'

const most = 20

export async function suggestEntities({ ask, given, lang }: Visit): Promise<object> {
  const text = given('prefix').trim()
  if (text === '') return { result: [] }
  const type = given('type')
  const kinds = isKind(type) ? [type] : null
  const { search } = await ask(ReconcileSuggestDocument, { text, kinds, first: most, lang })
  return {
    result: (search?.edges ?? []).map(({ node: { __typename, id, name, displayName } }) => ({
      id,
      name,
      description: displayName,
      notable: [typeOf(kindOf(__typename), lang)],
    })),
  }
}

export const suggestTypes = ({ given, lang }: Visit): object => ({
  result: types(lang).filter(({ name, id }) => begins([name, id], given('prefix'))),
})

/** Those that a query may name, then those that may be fetched. */
export function suggestProperties({ given, lang }: Visit): object {
  const all = new Map([...compared, ...fetched].map((property) => [property.id, property]))
  const result = [...all.values()].map((property) => named(property, lang))
  return { result: result.filter(({ name, id }) => begins([name, id], given('prefix'))) }
}

const begins = (texts: readonly string[], prefix: string): boolean =>
  texts.some((text) => foldedKey(text).includes(foldedKey(prefix.trim())))
