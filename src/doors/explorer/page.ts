/** What a view makes of a visit. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { ComponentChildren } from 'preact'
import type { Frame } from './frame.ts'

/** A part of the site, as the main menu names it. */
export type Place = 'campaigns' | 'map' | 'paths' | 'articles' | 'howToRead'

export interface Page {
  readonly title: string
  readonly description?: string | undefined
  /** Its address in Vietnamese, from the root of the site; null on a page about nothing, which nobody should keep. */
  readonly path: string | null
  readonly here?: Place | undefined
  /** What the page asked, to be asked again and changed. */
  readonly question?: Question | undefined
  readonly body: ComponentChildren
}

// biome-ignore lint/suspicious/noExplicitAny: whatever was asked
export type Question = { readonly document: TypedDocumentNode<any, any>; readonly variables: object }

export type Outcome =
  | { readonly status: number; readonly page: Page }
  | { readonly status: 301 | 302; readonly to: string }

export const found = (page: Page): Outcome => ({ status: 200, page })

type Asking = <Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Omit<Variables, 'lang'>,
) => Promise<Answer>

/** A request for a page. */
export interface Visit {
  readonly frame: Frame
  /** What stands behind the route, slashes and all. */
  readonly rest: string
  /** A parameter of the address; empty when it is missing or stands there more than once. */
  readonly given: (name: string) => string
  /** Asks the API in the language of the page. Throws a Problem where anything is left unanswered. */
  readonly ask: Asking
  readonly today: string
}

export type View = (visit: Visit) => Outcome | Promise<Outcome>
