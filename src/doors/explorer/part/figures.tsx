/** Numbers that sources report, large, each with its day and its sources. */
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { numberOf, shortDate } from '../words/date.ts'
import { type PlaceWords, placeName } from '../words/place.ts'
import { FactMarks } from './chip.tsx'
import type { RowFact } from './factRow.tsx'
import { Note } from './section.tsx'

export interface FigureFact extends RowFact {
  readonly label: string
  readonly value: number
  readonly valueMax: number | null
  readonly bound: string
  readonly unit: string
  readonly percent: number | null
  readonly denominator: number | null
  readonly about: {
    readonly __typename: string
    readonly id: string
    readonly displayName: string
  } & Partial<PlaceWords>
}

/** How many stand large under one subject; the list has them all. */
const most = 8

export function Figures({ figures }: { figures: readonly FigureFact[] }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  if (figures.length === 0) {
    return (
      <Note>
        <p>{t.nobodySays}</p>
      </Note>
    )
  }
  const bySubject = new Map<string, FigureFact[]>()
  for (const figure of figures) bySubject.set(figure.about.id, [...(bySubject.get(figure.about.id) ?? []), figure])
  const groups = [...bySubject.values()].sort((one, other) => other.length - one.length).slice(0, 6)
  return (
    <>
      {groups.map((group) => (
        <>
          <h3>
            <a class="plain" href={address(pathOf(group[0]?.about.id ?? ''))}>
              {subject(group[0], lang)}
            </a>
          </h3>
          <ul class="figs">
            {group.slice(0, most).map((figure) => (
              <BigFigure figure={figure} />
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

function subject(figure: FigureFact | undefined, lang: 'VI' | 'EN'): string {
  if (!figure) return ''
  const { id, name, type, displayName } = figure.about
  return name && type ? placeName({ id, name, type }, lang) : displayName
}

function BigFigure({ figure }: { figure: FigureFact }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const { id, value, valueMax, bound, unit, label, on, days, independentSources, denominator, percent } = figure
  const share = percent ?? (denominator ? (value / denominator) * 100 : null)
  const whole = denominator !== null && ` / ${numberOf(denominator, lang)}`
  const day = on ? shortDate(on, lang) : days.latest ? `≤ ${shortDate(days.latest, lang)}` : t.undated
  return (
    <li class="fig">
      <b>
        {numberOf(value, lang)}
        {valueMax !== null && `–${numberOf(valueMax, lang)}`}
        {whole && <small>{whole}</small>}
      </b>
      <span class="unit">
        {unit}
        {bound !== 'EXACT' && <em>, {labelOf('Bound', bound, lang).toLowerCase()}</em>}
      </span>
      {share !== null && share <= 100 && (
        <svg class="bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect width={share.toFixed(1)} height="3" />
        </svg>
      )}
      <span class="what">
        {label} <FactMarks fact={figure} />
      </span>
      <a class="xs num" href={address(pathOf(id))}>
        {day} · {t.independentSources(independentSources)}
      </a>
    </li>
  )
}
