/** What a field reads of an entity, a fact or a citation, for whoever decides beforehand what to fetch. */
import type { GraphQLField } from 'graphql'

/** A resolver with a note of what it reads. */
export interface Needing<Resolve> {
  readonly resolve: Resolve
  readonly extensions: { readonly needs: readonly string[] }
}

/**
 * @param needs properties of an entity; columns of a citation or its source; of a fact values and roles by their field, or
 * all `VALUES`, all `ROLES`, or the `LINKS` by which entities stand in them
 */
export const needing = <Resolve>(needs: readonly string[], resolve: Resolve): Needing<Resolve> => ({
  resolve,
  extensions: { needs },
})

/** What a field needs. A field without a note reads no more than what names an entity or a citation; of a fact, all. */
export const needsOf = (field: GraphQLField<unknown, unknown> | undefined): readonly string[] | undefined =>
  field?.extensions.needs as readonly string[] | undefined
