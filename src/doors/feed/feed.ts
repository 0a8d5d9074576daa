/** A page of a feed, whatever the form it is written in. */
import type { DatasetVersion } from '../../server/dataset.ts'
import type { Language } from '../../wording/language.ts'

export interface Feed {
  readonly title: string
  /** The address of this page, and of the feed without its place in time. */
  readonly self: string
  readonly first: string
  /** Where older changes are; null on the last page. */
  readonly next: string | null
  /** A moment, as RFC 3339 writes it. */
  readonly updated: string
  readonly language: Language
  readonly publicUrl: string
  readonly version: DatasetVersion
  readonly entries: readonly Entry[]
  readonly gone: readonly Gone[]
}

/** Something that came in or changed. */
export interface Entry {
  readonly permalink: string
  readonly canonicalId: string
  readonly title: string
  readonly html: string
  readonly text: string
  readonly kind: string
  /** When it came in and when it last changed: the moments of those imports, and their versions. */
  readonly published: string
  readonly updated: string
  readonly firstVersion: number
  readonly lastChangedVersion: number
}

/** Something that was withdrawn, or turned out to be the same as another. */
export interface Gone {
  readonly permalink: string
  readonly canonicalId: string
  readonly when: string
  readonly version: number
  readonly reason: string
  readonly survivor: string | null
}

export interface FeedForm {
  readonly ending: string
  readonly mediaType: string
  write(feed: Feed): string
}
