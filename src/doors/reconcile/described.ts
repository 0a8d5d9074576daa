/** A thing as the service describes it, and the values of the specification that it has. */

/** A value of a property, in one of the forms that the specification has. */
export type Value = { readonly str: string } | { readonly int: number } | { readonly id: string; readonly name: string }

interface Area {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly level: string
}

interface Located extends Area {
  readonly ancestors: readonly Area[]
}

/** What of an entity is known where it has it. */
export interface Described extends Partial<Omit<Located, 'id' | 'name'>> {
  readonly __typename: string
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly permalink: string
  readonly facts: { readonly totalCount: number | null }
  readonly code?: string | null
  readonly validity?: string
  readonly period?: string | null
  readonly heirs?: readonly Located[]
}

/** The place itself or what it lies in, of one level. */
export function levelOf(place: Partial<Located>, level: string): Area[] {
  const own = place.level === level ? [place as Area] : []
  return [...own, ...(place.ancestors ?? []).filter((one) => one.level === level)]
}
