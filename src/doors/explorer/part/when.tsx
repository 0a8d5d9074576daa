import { useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'

export interface Dated {
  readonly __typename?: string
  readonly on: string | null
  readonly days: { readonly earliest?: string | null; readonly latest: string | null }
}

/** When something happened: as stated, at the latest by the day of the article, or not known. */
export function When({ fact: { __typename, on, days } }: { fact: Dated }) {
  const { lang, t } = useFrame()
  if (__typename === 'Tenure' && days.earliest && days.latest) return <Seen from={days.earliest} to={days.latest} />
  if (on) return <div class="when">{shortDate(on, lang)}</div>
  if (!days.latest) {
    return (
      <div class="when">
        <em>{t.undated}</em>
      </div>
    )
  }
  return (
    <div class="when">
      <span aria-hidden="true">≤ </span>
      <span class="vh">{t.atLatest} </span>
      {shortDate(days.latest, lang)}
      <em>{t.noDay}</em>
    </div>
  )
}

/** An office is held over time: the days on which sources show somebody in it bound what is known. */
function Seen({ from, to }: { from: string; to: string }) {
  const { lang, t } = useFrame()
  return (
    <div class="when">
      <em>{t.seen}</em>
      {from === to ? shortDate(from, lang) : `${shortDate(from, lang)} – ${shortDate(to, lang)}`}
    </div>
  )
}
