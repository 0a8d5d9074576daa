/** Counts by year as a picture with its numbers written on it; each bar leads to the facts of its year. */
import { useFrame } from '../frame.ts'
import { numberOf } from '../words/date.ts'

export interface YearCount {
  readonly keys: readonly { readonly value: string }[]
  readonly count: number
}

const height = 170
const [top, bottom, left] = [18, 24, 4]

/** At most this many years stand in the picture; what lies before is counted in its caption. */
const most = 18

export function YearBars({
  counts,
  list,
  width = 620,
}: {
  counts: readonly YearCount[]
  list?: string
  width?: number
}) {
  const { lang, t } = useFrame()
  const byYear = new Map(counts.map(({ keys, count }) => [keys[0]?.value ?? '', count]))
  const years = [...byYear.keys()].filter((year) => /^\d{4}$/u.test(year) && year < '9999').map(Number)
  if (years.length === 0) return <p class="sm mut">{t.undated}</p>
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - most + 1)
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
  const before = sum(years.filter((year) => year < first).map((year) => byYear.get(String(year)) ?? 0))
  const undated = sum(
    [...byYear].filter(([year]) => !/^\d{4}$/u.test(year) || year === '9999').map(([, count]) => count),
  )
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const highest = Math.max(...shown.map((year) => byYear.get(String(year)) ?? 0))
  const step = (width - left) / shown.length
  const y = (count: number): number => top + (height - top - bottom) * (1 - count / highest)
  const join = list?.includes('?') ? '&' : '?'
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset; its bars are links */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.yearsLabel(first, last)}>
        {shown.map((year, at) => {
          const count = byYear.get(String(year)) ?? 0
          const x = left + at * step
          const column = (
            <>
              <rect class="hit" x={x} y={top} width={step} height={height - top} />
              <rect
                class="column"
                x={x + step * 0.12}
                width={step * 0.76}
                y={y(count)}
                height={height - bottom - y(count)}
              />
              {count > 0 && (
                <text class="t2 f12" x={x + step / 2} y={y(count) - 4} text-anchor="middle">
                  {numberOf(count, lang)}
                </text>
              )}
            </>
          )
          return (
            <g>
              {list && count > 0 ? (
                <a href={`${list}${join}nam=${year}`} aria-label={`${year}: ${t.factCount(numberOf(count, lang))}`}>
                  {column}
                </a>
              ) : (
                column
              )}
              {(shown.length <= 10 || at % 3 === 0 || at === shown.length - 1) && (
                <text class="t2 f12" x={x + step / 2} y={height - 7} text-anchor="middle">
                  {year}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption>{t.latestYear(numberOf(before, lang), numberOf(undated, lang), first)}</figcaption>
    </figure>
  )
}
