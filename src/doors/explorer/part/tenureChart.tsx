/** Who held an office when: solid where a source says so, dotted where it is left open. The list below says the same. */
import { useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'

interface Held {
  readonly label: string
  readonly capacity: string
  readonly former: boolean
  readonly start: string | null
  readonly end: string | null
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

const width = 700
const row = 58
const top = 26

/** The first or last day of a date of any precision. */
const edge = (date: string | null, last: boolean): string | null => {
  const [year, month = last ? '12' : '01', day = last ? '28' : '01'] = date?.split('/')[0]?.split('-') ?? []
  return year && /^\d{4}$/u.test(year) ? `${year}-${month}-${day}` : null
}

const span = (held: Held): readonly [string, string] | null => {
  const days = [edge(held.start, false), held.firstSeen, held.lastSeen, edge(held.end, true)].filter(
    (day): day is string => day !== null,
  )
  const [first, last] = [days.sort()[0], days.sort().at(-1)]
  return first && last ? [first, last] : null
}

export function TenureChart({ tenures, asOf }: { tenures: readonly Held[]; asOf: string | null }) {
  const { lang, t } = useFrame()
  const rows = tenures.flatMap((held) => {
    const days = span(held)
    return days ? [{ held, from: days[0], to: days[1] }] : []
  })
  if (rows.length === 0) return null
  const first = Number(
    rows
      .map(({ from }) => from)
      .sort()[0]
      ?.slice(0, 4),
  )
  const last =
    Number(
      rows
        .map(({ to }) => to)
        .sort()
        .at(-1)
        ?.slice(0, 4),
    ) + 1
  const origin = Date.UTC(first, 0, 1)
  const x = (day: string): number => ((Date.parse(day) - origin) / (Date.UTC(last, 0, 1) - origin)) * (width - 8) + 4
  const step = Math.max(1, Math.ceil((last - first) / 8))
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  const height = top + rows.length * row
  const words = ({ held, from, to }: (typeof rows)[number]): string =>
    `${held.label}: ${from === to ? shortDate(from, lang) : `${shortDate(from, lang)} – ${shortDate(to, lang)}`}`
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.timeline}>
        <svg class="figure wide" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={rows.map(words).join('. ')}>
          {years.map((year) => (
            <>
              <line class="grid" x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="18" y2={height} />
              <text class="t2 f12" x={Math.min(x(`${year}-01-01`) + 4, width - 30)} y="12">
                {year}
              </text>
            </>
          ))}
          {asOf && <line class="now" x1={x(asOf)} x2={x(asOf)} y1="18" y2={height} />}
          {rows.map(({ held, from, to }, at) => (
            <Row held={held} from={x(from)} to={x(to)} y={top + at * row} words={span(held)} />
          ))}
        </svg>
      </section>
      <ul class="legend">
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <rect class="said" width="26" height="10" rx="2" />
          </svg>
          {t.said}
        </li>
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <line class="open" x2="26" y1="5" y2="5" />
          </svg>
          {t.open}
        </li>
      </ul>
    </>
  )
}

interface RowProps {
  held: Held
  from: number
  to: number
  y: number
  words: readonly [string, string] | null
}

/** Open ends run on to the edge, unless a source states the start or the end. */
function Row({ held, from, to, y, words }: RowProps) {
  const { lang, t } = useFrame()
  const right = from > width * 0.6
  const anchor = right ? 'end' : 'start'
  const at = right ? Math.max(to, from + 5) : from
  const [first, last] = words ?? ['', '']
  const days = first === last ? shortDate(first, lang) : `${shortDate(first, lang)} – ${shortDate(last, lang)}`
  return (
    <g>
      {!held.start && <line class="open" x1="4" x2={from} y1={y + 22} y2={y + 22} />}
      {!held.end && <line class="open" x1={to} x2={width - 4} y1={y + 22} y2={y + 22} />}
      <rect class="said" x={from} width={Math.max(5, to - from)} y={y + 15} height="14" rx="2" />
      <text class="halo f13" x={at} y={y + 9} text-anchor={anchor} font-weight="600">
        {held.label}
        {held.capacity === 'ACTING' ? ` (${t.acting})` : ''}
        {held.former ? ` (${t.former})` : ''}
      </text>
      <text class="halo t3 f12" x={at} y={y + 44} text-anchor={anchor}>
        {held.start || held.end ? '' : `${t.seen} `}
        {days}
      </text>
    </g>
  )
}
