/** Which properties of an entity a field reads, for whoever decides beforehand what to fetch. */
import type { GraphQLField } from 'graphql'

/** A resolver with a note of what it reads. One without reads nothing but what names an entity. */
export interface Needing<Resolve> {
  readonly resolve: Resolve
  readonly extensions: { readonly needs: readonly string[] }
}

export const needing = <Resolve>(properties: readonly string[], resolve: Resolve): Needing<Resolve> => ({
  resolve,
  extensions: { needs: properties },
})

/** The properties that a field of an entity's type reads. */
export const needsOf = (field: GraphQLField<unknown, unknown> | undefined): readonly string[] =>
  (field?.extensions.needs as readonly string[] | undefined) ?? []
