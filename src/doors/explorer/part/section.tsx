import type { ComponentChildren } from 'preact'
import { useFrame } from '../frame.ts'
import { numberOf } from '../words/date.ts'

interface SectionProps {
  id: string
  title: string
  count?: number | null | undefined
  /** The list of exactly what the count counts. */
  list?: string | undefined
  shown?: number
  children: ComponentChildren
}

/** A part of a page: its heading, how many there are, and the way to all of them. */
export function Section({ id, title, count, list, shown, children }: SectionProps) {
  const { lang, t } = useFrame()
  const number = count === null || count === undefined ? null : numberOf(count, lang)
  const words = shown !== undefined && shown < (count ?? 0) ? t.firstOf(shown, number ?? '') : t.seeAll(number ?? '')
  return (
    <section aria-labelledby={id}>
      <div class="sec">
        <h2 id={id}>
          {title}
          {number && <span class="mut num"> {number}</span>}
        </h2>
        {list && number && count !== 0 && (
          <div class="act">
            <a href={list} aria-label={`${title}: ${words}`}>
              {words}
            </a>
          </div>
        )}
      </div>
      {children}
    </section>
  )
}

/** A box for what is not there: it never reads like an answer. */
export const Note = ({ children, look = '' }: { children: ComponentChildren; look?: '' | 'warn' | 'info' }) => (
  <div class={`note ${look}`.trim()}>{children}</div>
)

/** The parts of a page with how much is in each. */
export function Contents({
  parts,
}: {
  parts: readonly (readonly [id: string, title: string, count?: number | null])[]
}) {
  const { lang, t } = useFrame()
  return (
    <nav class="toc" aria-label={t.onThisPage}>
      {parts.map(([id, title, count]) => (
        <a href={`#${id}`}>
          {title} {count !== undefined && count !== null && <span class="n">{numberOf(count, lang)}</span>}
        </a>
      ))}
    </nav>
  )
}
