/** How the page of one kind of entity is asked for and drawn. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Frame } from '../frame.ts'
import type { Page } from '../page.ts'

export interface Lookup {
  readonly askedFor: string
  readonly status: string
  readonly survivor: string | null
  readonly since: number | null
  readonly reason: string | null
  readonly node: { readonly __typename?: string; readonly id: string } | null
}

/** What became of an id, of the one that a reader came from, and the node itself. */
export interface Fate {
  readonly lookup: readonly (Lookup & {
    readonly node: { readonly __typename: string; readonly canonicalId: string } | null
  })[]
  readonly former: readonly Lookup[]
}

/** What a page knows beside its node. */
export interface Shown {
  readonly frame: Frame
  readonly today: string
  /** What the reader must know of how he came here. */
  readonly notice: string | null
}

export type NodeOf<Answer extends Fate, Type extends string> = Extract<
  NonNullable<Answer['lookup'][number]['node']>,
  { readonly __typename: Type }
>

export interface EntityPage {
  // biome-ignore lint/suspicious/noExplicitAny: each page knows its own question, the route only passes it on
  readonly document: TypedDocumentNode<any, any>
  readonly render: (answer: Fate, shown: Shown) => Pick<Page, 'title' | 'body' | 'description'>
}

export function entityPage<Answer extends Fate, Variables, Type extends string>(
  document: TypedDocumentNode<Answer, Variables>,
  type: Type,
  render: (node: NodeOf<Answer, Type>, shown: Shown) => Pick<Page, 'title' | 'body' | 'description'>,
): EntityPage {
  return {
    document,
    render: (answer, shown) => {
      const node = answer.lookup[0]?.node
      if (node?.__typename !== type) throw new Error(`An id of ${type} names a ${node?.__typename}.`)
      return render(node as NodeOf<Answer, Type>, shown)
    },
  }
}
