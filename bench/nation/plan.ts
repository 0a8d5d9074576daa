/** How much of everything there is beside the honours, and what is whose by number alone. */
import type { Day } from '../../src/domain/day.ts'

export interface Year {
  readonly year: number
  readonly firstDay: Day
  readonly days: number
  /** Its articles: from the first up to, not including, the second. */
  readonly from: number
  readonly to: number
}

export interface Plan {
  readonly seed: number
  readonly honours: number
  readonly articles: number
  readonly years: readonly Year[]
  /** People who are honoured, each introduced by one article; leaders, who hold posts, come before them by number. */
  readonly people: number
  readonly leaders: number
  readonly collectives: number
  readonly decisions: number
  readonly nationalCampaigns: number
  readonly localCampaigns: number
}

const firstYear = 2008
const lastYear = 2026
/** The last year is reported until its end of June. */
const daysOfLastYear = 181

/**
 * The plan for a number of honours. The ratios are those of the shipped dossiers where these are enough to tell (eight
 * honours' worth of statements to an article), else what a national record would hold.
 */
export function planFor(honours: number, seed: number): Plan {
  const articles = Math.ceil(honours / 8)
  return {
    seed,
    honours,
    articles,
    years: yearsOf(articles),
    people: Math.ceil(honours * 0.12),
    leaders: Math.ceil(honours * 0.02),
    collectives: Math.ceil(honours * 0.05),
    decisions: Math.ceil(honours * 0.04),
    nationalCampaigns: Math.min(40, 10 + Math.floor(Math.sqrt(honours) / 25)),
    localCampaigns: Math.min(2_000, Math.ceil(honours / 500)),
  }
}

/** Newspapers have put more on the web every year. */
function yearsOf(articles: number): Year[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  const daysOf = (year: number): number => (year === lastYear ? daysOfLastYear : 365)
  const weights = years.map((year) => (1 + (year - firstYear) * 0.3) * daysOf(year))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const bounds = [0]
  for (const weight of weights) bounds.push((bounds.at(-1) as number) + weight)
  const articleAt = (at: number): number => Math.round(((bounds[at] as number) / all) * articles)
  return years.map((year, at) => ({
    year,
    firstDay: `${year}-01-01`,
    days: daysOf(year),
    from: articleAt(at),
    to: articleAt(at + 1),
  }))
}

/** Which of `total` things an article brings: spread evenly, in the order of the articles, and the first brings one. */
export const shareOf = ({ articles }: Plan, total: number, article: number): { from: number; to: number } => ({
  from: Math.ceil((article * total) / articles),
  to: Math.ceil(((article + 1) * total) / articles),
})

/** The article whose share a thing is in. */
export const bringerOf = ({ articles }: Plan, total: number, thing: number): number =>
  Math.floor((thing * articles) / total)
