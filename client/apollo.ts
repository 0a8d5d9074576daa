/** For Apollo Client: `new InMemoryCache({ possibleTypes, typePolicies })`. */
import type { FieldPolicy, TypePolicies } from '@apollo/client'
import { typeOf } from './id.ts'
import { loadedList, type Page } from './list.ts'
import { connections, valueTypes } from './schema.ts'

export { possibleTypes } from './schema.ts'

/** The pages of one list by the cursor that each was asked for with; the first under the empty string. */
type Pages = Readonly<Record<string, Page<unknown>>>

/**
 * A list grows as its pages arrive. `relayStylePagination` would lose `nodes`, and take a list of which only `totalCount` is
 * known for an empty one.
 */
function growingList(keyArgs: string[]): FieldPolicy<Pages, Page<unknown> | null> {
  return {
    keyArgs,
    merge: (pages, page, { args }) => {
      if (!page) return pages as Pages // null stands beside an error, and is nothing to remember
      const cursor: string = args?.after ?? ''
      return { ...pages, [cursor]: { ...pages?.[cursor], ...page } }
    },
    read: (pages, { args }) => pages && loadedList((cursor) => pages[cursor ?? ''], args?.after ?? null),
  }
}

/** Of each type, the fields that are lists in pages. */
const lists: TypePolicies = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [
    type,
    { fields: Object.fromEntries(Object.entries(fields).map(([name, keyArgs]) => [name, growingList(keyArgs)])) },
  ]),
)

/** Objects without an id are part of the object around them; parts of them asked for one by one add up. */
const values: TypePolicies = Object.fromEntries(valueTypes.map((type) => [type, { keyFields: false, merge: true }]))

/** An object that a list brought answers `node(id:)` too. */
const node: FieldPolicy = {
  read: (known, { args, toReference, canRead }) => {
    if (known !== undefined) return known
    const object = toReference({ __typename: typeOf(args?.id), id: args?.id })
    return canRead(object) ? object : undefined
  },
}

export const typePolicies: TypePolicies = {
  ...lists,
  ...values,
  Query: { fields: { ...lists.Query?.fields, node } },
}
