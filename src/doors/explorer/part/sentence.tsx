import type { ComponentChildren } from 'preact'
import { pathOf, useAddress } from '../frame.ts'

export interface Named {
  readonly start: number
  readonly end: number
  readonly entity: { readonly id: string }
}

/** A sentence in which every name that the API points out is a link. */
export function Sentence({ text, mentions }: { text: string; mentions: readonly Named[] }) {
  const address = useAddress()
  const pieces: ComponentChildren[] = []
  let at = 0
  for (const { start, end, entity } of mentions) {
    if (start < at) continue
    pieces.push(text.slice(at, start), <a href={address(pathOf(entity.id))}>{text.slice(start, end)}</a>)
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
