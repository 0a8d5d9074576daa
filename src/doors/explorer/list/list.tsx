/** What all lists have in common: the heading with its count, the conditions that hold, counts to narrow by, the next page. */
import type { ComponentChildren } from 'preact'
import { useFrame } from '../frame.ts'
import { type Bar, Bars } from '../part/bars.tsx'
import { numberOf } from '../words/date.ts'

interface HeadProps {
  title: string
  count: number | null
  lead?: ComponentChildren
  /** Conditions in words, each with the address of the list without it. */
  removable: readonly (readonly [words: string, without: string])[]
}

export function ListHead({ title, count, lead, removable }: HeadProps) {
  const { lang, t } = useFrame()
  return (
    <div class="head">
      <h1>
        {title} {count !== null && <span class="mut num">{numberOf(count, lang)}</span>}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {removable.length > 0 && (
        <ul class="row">
          {removable.map(([words, without]) => (
            <li>
              <a class="chip is-target" href={without} aria-label={`${t.remove}: ${words}`}>
                {words} ×
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface FacetsProps {
  title: string
  counts: readonly {
    readonly keys: readonly { readonly value: string; readonly label: string }[]
    readonly count: number
  }[]
  to: (value: string) => string
  words?: (value: string) => string
}

/** Counts that lead to what they count. What has no value can be counted and not asked for. */
export function Facets({ title, counts, to, words }: FacetsProps) {
  const bars: Bar[] = counts.map(({ keys: [key], count }) => ({
    label: key?.value && words ? words(key.value) : (key?.label ?? ''),
    count,
    href: key?.value ? to(key.value) : undefined,
  }))
  if (bars.length < 2) return null
  return (
    <section>
      <h2>{title}</h2>
      <Bars bars={bars.slice(0, 30)} />
    </section>
  )
}

interface NextProps {
  info: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  to: (after: string) => string
}

export function NextPage({ info, to }: NextProps) {
  const { t } = useFrame()
  if (!info.hasNextPage || !info.endCursor) return null
  return (
    <p>
      <a class="btn" href={to(info.endCursor)}>
        {t.morePages}
      </a>
    </p>
  )
}
