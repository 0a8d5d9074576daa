/** When a campaign runs: from its launch to the end of its period. */
import { type Bounds, boundsOf, firstDay, lastDay } from './day.ts'
import { matchKey } from './matchKey.ts'
import { type Validity, validBetween } from './validity.ts'

/** An act that launched or concluded a campaign, as far as its sources date it. */
export interface CampaignAct {
  readonly act: string
  readonly on: string | null
  readonly forPeriod: string | null
}

export interface CampaignTime extends Validity {
  /** The years it runs, as declared or else as its launch and conclusion make them; null when no source states any. */
  readonly period: string | null
}

/** The match keys of the acts that begin and end a campaign: where its acts are found. */
export const keysOfActs = (campaign: string): string[] =>
  ['LAUNCHED', 'CONCLUDED'].map((act) =>
    matchKey('CAMPAIGN_ACT', { roles: [{ field: 'campaign', entity: campaign }], group: null, values: { act } }),
  )

/** The time of a campaign from the period that is declared of it and the acts that begin and end it, in any order. */
export function campaignTime(declared: string | null, acts: readonly CampaignAct[]): CampaignTime {
  const [launches, conclusions] = [acts.filter(isLaunch), acts.filter(({ act }) => act === 'CONCLUDED')]
  const [launched, concluded] = [first(launches.map(({ on }) => on)), first(conclusions.map(({ on }) => on))]
  const period = declared ?? first(launches.map(({ forPeriod }) => forPeriod)) ?? derived(launched, concluded)
  return { period, ...validityOf(period, boundsOrNull(launched), boundsOrNull(concluded)) }
}

const isLaunch = ({ act }: CampaignAct): boolean => act === 'LAUNCHED'

const boundsOrNull = (date: string | null): Bounds | null => (date === null ? null : boundsOf(date))

/** The earliest date; of two that begin alike the one that ends first, then the one that sorts first. */
function first(dates: readonly (string | null)[]): string | null {
  const known = dates.flatMap((date) => {
    const bounds = boundsOrNull(date)
    return date !== null && bounds ? [{ date, key: `${bounds.first} ${bounds.last} ${date}` }] : []
  })
  return (
    known.reduce<(typeof known)[number] | null>((best, one) => (best && best.key <= one.key ? best : one), null)
      ?.date ?? null
  )
}

/** From its launch, open towards an end that nobody stated. */
const derived = (launched: string | null, concluded: string | null): string | null =>
  launched === null ? null : `${startOf(launched)}/${concluded === null ? '..' : endOf(concluded)}`

const startOf = (date: string): string => date.split('/')[0] || '..'
const endOf = (date: string): string => date.split('/').at(-1) || '..'

/**
 * “Giai đoạn 2021-2025” means all of its years. A launch within or before the period says more exactly when it began; one
 * dated after its end is that of something else.
 */
function validityOf(period: string | null, launched: Bounds | null, concluded: Bounds | null): Validity {
  const years = boundsOrNull(period)
  const begins = launched && launched.first <= (years?.last ?? lastDay) ? launched : wholeFrom(years)
  const ends = years && years.last !== lastDay ? { first: years.last, last: years.last } : concluded
  return validBetween(begins, ends)
}

const wholeFrom = (years: Bounds | null): Bounds | null =>
  years && years.first !== firstDay ? { first: years.first, last: years.first } : null
