/** A text cut where passages begin and end. Positions are UTF-16 code units, as the API counts them. */

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Segment<S extends Span> {
  readonly text: string
  /** All spans that cover it, the shortest first. */
  readonly covering: readonly S[]
  /** Spans that begin with it. */
  readonly starting: readonly S[]
}

export interface Paragraph<S extends Span> {
  readonly start: number
  readonly segments: readonly Segment<S>[]
}

/** Paragraphs of a text with its spans, which may overlap and reach over several paragraphs. */
export function markedParagraphs<S extends Span>(text: string, spans: readonly S[]): Paragraph<S>[] {
  const ordered = [...spans].sort((one, other) => one.end - one.start - (other.end - other.start))
  let start = 0
  return text.split('\n').map((line) => {
    const paragraph = { start, segments: segmentsOf(line, start, ordered) }
    start += line.length + 1
    return paragraph
  })
}

function segmentsOf<S extends Span>(line: string, offset: number, spans: readonly S[]): Segment<S>[] {
  const end = offset + line.length
  const within = spans.filter((span) => span.start < end && span.end > offset)
  const inside = (at: number): boolean => at > offset && at < end
  const cuts = [offset, ...new Set(within.flatMap((span) => [span.start, span.end]).filter(inside)), end]
  cuts.sort((one, other) => one - other)
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? offset
    return {
      text: line.slice(from - offset, to - offset),
      covering: within.filter((span) => span.start < to && span.end > from),
      starting: within.filter((span) => span.start === from || (at === 0 && span.start < from && span.start >= offset)),
    }
  })
}
