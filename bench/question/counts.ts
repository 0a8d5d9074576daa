/** Honours under a campaign, counted by year and award. */
import neo4j from 'neo4j-driver'
import type { Question, Variables } from './question.ts'
import type { Subjects } from './subjects.ts'

export const counts = ({ hotCampaign, middlingCampaigns }: Subjects): Question[] => [
  counted('grouped counts, a middling campaign', middlingCampaigns),
  counted('grouped counts, the hot campaign', [hotCampaign]),
]

interface Counted {
  readonly year: string | null
  readonly award: string
  readonly count: number
}

const shape = (rows: readonly Counted[]): unknown[] => rows.map(({ year, award, count }) => [year ?? '', award, count])

const counted = (name: string, campaigns: readonly string[]): Question => ({
  name,
  variables: campaigns.map((id) => ({ id })),
  driver: {
    text: `
      MATCH (tally:Tally {of: $id})
      WHERE tally.factKind = 'HONOUR' AND any(reach IN tally.reaches WHERE reach IN $reaches)
      UNWIND tally.awards AS award
      WITH tally.year AS year, award, sum(tally.count) AS count
      RETURN year, award, count ORDER BY count DESC, coalesce(year, ''), award LIMIT 100`,
    parameters: ({ id }: Variables) => ({ id, reaches: [0, 1].map((reach) => neo4j.int(reach)) }),
    answer: shape,
  },
  api: {
    document: `query Counts($id: ID!) {
      campaign(id: $id) { honours { counts(by: [YEAR, AWARD]) { keys { value entity { id } } count } } }
    }`,
    answer: ({ campaign }: ApiData) =>
      shape(
        campaign.honours.counts.map(({ keys: [year, award], count }) => ({
          year: year.value,
          award: award.entity?.id ?? '',
          count,
        })),
      ),
  },
  // No generated field groups by two keys: the Cypher stands in the type definitions.
  peer: {
    document: `query Counts($id: ID!) { campaigns(where: { id: { eq: $id } }) { counts { year award count } } }`,
    answer: ({ campaigns: [campaign] }: { campaigns: readonly [{ counts: readonly Counted[] }] }) =>
      shape(campaign.counts),
  },
})

interface ApiData {
  readonly campaign: {
    readonly honours: {
      readonly counts: readonly {
        readonly keys: readonly [{ readonly value: string }, { readonly entity: { readonly id: string } | null }]
        readonly count: number
      }[]
    }
  }
}
