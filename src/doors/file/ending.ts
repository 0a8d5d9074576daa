/** Endings of addresses. */

/** Cuts a path into what it names and a known ending; null where it has none. No part of an id has such an ending. */
export function cutEnding(path: string, endings: readonly string[]): readonly [path: string, ending: string] | null {
  const ending = endings.find((one) => path.endsWith(`.${one}`))
  return ending ? [path.slice(0, -ending.length - 1), ending] : null
}

/** The end of the last segment, as it was asked for. */
export function lastEnding(path: string): string | null {
  const last = path.slice(path.lastIndexOf('/') + 1)
  const dot = last.lastIndexOf('.')
  return dot > 0 ? last.slice(dot + 1) : null
}
