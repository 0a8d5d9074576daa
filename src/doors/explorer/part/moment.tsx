import { pathOf, useAddress, useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'
import type { Dated } from './when.tsx'

/** The days that the facts state, as moments worth a look: the latest eight, in order. */
export function statedDays(facts: readonly Dated[], others: readonly (string | null | undefined)[] = []): string[] {
  const stated = facts.flatMap(({ days }) => (days.earliest && days.earliest === days.latest ? [days.earliest] : []))
  const all = [...stated, ...others].filter((day) => day && /^\d{4}-\d\d-\d\d$/u.test(day)) as string[]
  return [...new Set(all)].sort().slice(-8)
}

interface MomentProps {
  canonicalId: string
  asOf: string | null
  today: string
  days: readonly string[]
}

/** Whole record, today, or a day: each an address of its own. */
export function Moment({ canonicalId, asOf, today, days }: MomentProps) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const at = (day: string | null): string => address(pathOf(day ? `${canonicalId}@${day}` : canonicalId))
  const current = (day: string | null) => (asOf === day ? ('true' as const) : undefined)
  return (
    <div class="moment">
      <nav aria-label={t.asOf}>
        <span class="legend-word">{t.asOf}</span>
        <a class="seg" href={at(null)} aria-current={current(null)}>
          {t.wholeRecord}
        </a>
        <a class="seg" href={at(today)} aria-current={current(today)}>
          {t.today}
        </a>
        {days.map((day) => (
          <a class="seg num tick" href={at(day)} aria-current={current(day)}>
            {shortDate(day, lang)}
          </a>
        ))}
      </nav>
      <form action={at(null)}>
        <label for="ngay">{t.oneDay}</label>
        <input
          class="day"
          id="ngay"
          name="ngay"
          inputmode="numeric"
          maxlength={20}
          value={asOf && asOf !== today ? shortDate(asOf, 'VI') : ''}
          placeholder={t.dayHint}
        />
        <button class="btn" type="submit">
          {t.show}
        </button>
      </form>
    </div>
  )
}
