/** The communes of a province honoured under a campaign that no source says to have met a standard. */
import type { Question } from './question.ts'
import type { Subjects } from './subjects.ts'

export const nested = ({ formerProvinces, hotCampaign, standard }: Subjects): Question => ({
  name: 'nested some and none',
  variables: formerProvinces.map((place) => ({ place, campaign: hotCampaign, standard })),
  driver: {
    text: `
      MATCH (:Entity {id: $place})<-[scope:IN_SCOPE]-(place:Place)
      WHERE scope.reach IN [0, 1] AND place.level = 'COMMUNE'
        AND EXISTS {
          MATCH (place)<-[:RECIPIENT]-(:Honour)-[:CAMPAIGN]->(:Campaign)-[:IN_SCOPE]->(:Campaign {id: $campaign})
        }
        AND NOT EXISTS { MATCH (place)<-[:PLACE]-(:Recognition)-[:STANDARD]->(:Standard {id: $standard}) }
      WITH place ORDER BY place.nameKey
      WITH collect(place) AS places
      RETURN size(places) AS total, [place IN places[..20] | place {.id, .name}] AS places`,
    answer: ([{ total, places }]: readonly [{ total: number; places: readonly { id: string }[] }]) => ({
      total,
      places: places.map(({ id }) => id),
    }),
  },
  api: {
    document: `query Nested($place: ID!, $campaign: ID!, $standard: ID!) {
      places(
        filter: {
          level: [COMMUNE]
          within: { place: $place }
          honours: { some: { campaign: { within: [$campaign] } } }
          recognitions: { none: { standard: { id: [$standard] } } }
        }
        first: 20
      ) { totalCount nodes { id name } }
    }`,
    answer: ({ places }: { places: { totalCount: number; nodes: readonly { id: string }[] } }) => ({
      total: places.totalCount,
      places: places.nodes.map(({ id }) => id),
    }),
  },
  peer: {
    document: `query Nested($place: ID!, $campaign: ID!, $standard: ID!) {
      placesConnection(
        where: {
          level: { eq: "COMMUNE" }
          scopesConnection: { some: { node: { id: { eq: $place } }, edge: { reach: { in: [0, 1] } } } }
          honours: { some: { campaigns: { some: { scopes: { some: { id: { eq: $campaign } } } } } } }
          recognitions: { none: { standards: { some: { id: { eq: $standard } } } } }
        }
        sort: [{ nameKey: ASC }]
        first: 20
      ) { totalCount edges { node { id name } } }
    }`,
    answer: ({ placesConnection: { totalCount, edges } }: PeerData) => ({
      total: totalCount,
      places: edges.map(({ node }) => node.id),
    }),
  },
})

interface PeerData {
  readonly placesConnection: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly id: string } }[]
  }
}
