/** What was done for a movement, on an axis of time: dots where a source states the day, dotted where only the latest day is known. */
import type { ActKind } from '../../../generated/resolvers.ts'
import { labelOf } from '../../../wording/label.ts'
import { useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'

interface Act {
  readonly act: ActKind
  readonly sentence: string
  readonly on: string | null
  readonly days: { readonly earliest: string | null; readonly latest: string | null }
}

const width = 720
const left = 128
const lane = 24
const order: readonly ActKind[] = ['LAUNCHED', 'PLANNED', 'CARRIED_OUT', 'REVIEWED', 'CONCLUDED']

/** More acts than this are too many for a picture; the list has them all. */
const most = 24

export function Course({ acts, period }: { acts: readonly Act[]; period: string | null }) {
  const { lang, t } = useFrame()
  const dated = acts.filter(({ days }) => days.latest !== null).slice(0, most)
  if (dated.length < 2) return null
  const lanes = order.flatMap((kind) => {
    const all = dated.filter(({ act }) => act === kind)
    return all.length > 0 ? [{ kind, all }] : []
  })
  const days = dated.flatMap(({ days }) => [days.earliest, days.latest]).filter((day): day is string => day !== null)
  const ordered = [...days, ...(period?.match(/\d{4}/gu) ?? []).map((year) => `${year}-06-30`)].sort()
  const first = Number(ordered[0]?.slice(0, 4))
  const last = Number(ordered.at(-1)?.slice(0, 4)) + 1
  const origin = Date.UTC(first, 0, 1)
  const x = (day: string): number =>
    left + ((Date.parse(day) - origin) / (Date.UTC(last, 0, 1) - origin)) * (width - left - 8)
  const tops = lanes.map(
    (_, at) => 28 + lane * lanes.slice(0, at).reduce((sum, { all }) => sum + all.length, 0) + at * 8,
  )
  const height = 36 + lane * dated.length + lanes.length * 8
  const step = Math.max(1, Math.ceil((last - first) / 7))
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  const words = dated.map(
    ({ on, days, sentence }) =>
      `${on ? shortDate(on, lang) : `${t.atLatest} ${shortDate(days.latest, lang)}`}: ${sentence}`,
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.timeline}>
        <svg class="figure wide" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.join(' ')}>
          {years.map((year) => (
            <>
              <line class="grid" x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="18" y2={height} />
              <text class="t2 f12" x={Math.min(x(`${year}-01-01`), width - 16)} y="12" text-anchor="middle">
                {year}
              </text>
            </>
          ))}
          {lanes.map(({ kind, all }, at) => (
            <>
              <text class="t2 f12" x="0" y={(tops[at] ?? 0) + 14}>
                {labelOf('ActKind', kind, lang)}
              </text>
              {all.map((act, row) => (
                <Mark act={act} x={x} y={(tops[at] ?? 0) + row * lane + 10} first={left} />
              ))}
            </>
          ))}
        </svg>
      </section>
      <ul class="legend">
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <circle class="said" cx="13" cy="5" r="5" />
          </svg>
          {t.statedDay}
        </li>
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <line class="open" x2="22" y1="5" y2="5" />
            <path class="bound" d="M23 0v10" />
          </svg>
          {t.perhapsBefore}
        </li>
      </ul>
    </>
  )
}

interface MarkProps {
  act: Act
  x: (day: string) => number
  y: number
  first: number
}

function Mark({ act: { on, days }, x, y, first }: MarkProps) {
  const { lang } = useFrame()
  const to = x(days.latest ?? '')
  const from = days.earliest ? x(days.earliest) : first
  const words = shortDate(on ?? days.latest, lang)
  const beyond = to > width - 90
  const label = (
    <text
      class="halo f12"
      x={beyond ? Math.min(from, to) - 10 : to + 10}
      y={y + 4}
      text-anchor={beyond ? 'end' : 'start'}
    >
      {words}
    </text>
  )
  if (on && to - from < 8) {
    return (
      <g>
        <circle class="said" cx={to} cy={y} r="5" />
        {label}
      </g>
    )
  }
  if (on) {
    return (
      <g>
        <rect class="said" x={from} width={to - from} y={y - 4} height="8" rx="4" />
        {label}
      </g>
    )
  }
  return (
    <g>
      <line class="open" x1={from} x2={to} y1={y} y2={y} />
      <path class="bound" d={`M${to} ${y - 6}v12`} />
      {label}
    </g>
  )
}
