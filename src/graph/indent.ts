/** Keeps a query readable that is made of pieces: each stands as deep as the place it fills. */

/** What stands in a slot keeps the slot's indentation; an empty slot on a line of its own takes the line with it. */
export function filled([start = '', ...rest]: readonly string[], pieces: readonly string[]): string {
  let text = start
  for (const [index, piece] of pieces.entries()) {
    const line = text.slice(text.lastIndexOf('\n') + 1)
    const next = rest[index] as string
    const isAlone = line.trim() === '' && /^\s*(\n|$)/.test(next)
    if (piece === '' && isAlone) text = text.slice(0, text.length - line.length) + next.replace(/^[^\n]*\n?/, '')
    else text += piece.replaceAll('\n', `\n${/^\s*/.exec(line)?.[0]}`) + next
  }
  return text.trim()
}

/** Without the indentation that all lines share, and what stands behind the last. */
export function outdented(strings: readonly string[]): string[] {
  const own = strings.map((one, index) => (index === strings.length - 1 ? one.trimEnd() : one))
  const indents = own.flatMap((one) => [...one.matchAll(/\n( *)(?=\S|$)/g)].map(([, spaces = '']) => spaces.length))
  const shared = Math.min(...indents)
  return Number.isFinite(shared) ? own.map((one) => one.replaceAll(`\n${' '.repeat(shared)}`, '\n')) : own
}
