import { useFrame } from '../frame.ts'
import { numberOf } from '../words/date.ts'

export interface Bar {
  readonly label: string
  readonly count: number
  readonly href?: string | undefined
}

/** A list of counts with a thin bar under each, the longest for the largest. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const { lang } = useFrame()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ol class="bars">
      {bars.map(({ label, count, href }) => (
        <li>
          {href ? <a href={href}>{label}</a> : <span>{label}</span>}
          <span class="num mut">{numberOf(count, lang)}</span>
          <svg class="bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.max(1, (count / most) * 100).toFixed(1)} height="3" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
