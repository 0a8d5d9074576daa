/** Entity tags (RFC 9110): names of representations, by which a client asks whether its copy is still the one. */
import { createHash } from 'node:crypto'

/** A strong tag over texts; the same texts in the same order give the same tag. */
export const entityTag = (...texts: readonly string[]): string =>
  `"${createHash('sha256').update(JSON.stringify(texts)).digest('base64url')}"`

/** Whether an If-None-Match header names the tag: its list is compared weakly, and `*` names every tag. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((text) => text.trim().replace(/^W\//, '')) ?? []
  return tags.includes(tag) || tags.includes('*')
}
