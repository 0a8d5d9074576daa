/** The latest honours of communes under a campaign or in a province, with roles, citation and their number. */
import neo4j from 'neo4j-driver'
import type { Question, Variables } from './question.ts'
import {
  type ApiHonour,
  type HonourRow,
  honourFields,
  honourRow,
  type PeerHonour,
  peerHonourFields,
  shapeOfApi,
  shapeOfPeer,
  shapeOfRow,
} from './shape.ts'
import type { Subjects } from './subjects.ts'

export const honourPages = ({ hotCampaign, rareCampaigns, provinces }: Subjects): Question[] => [
  honourPage('a hot campaign’s honours', 'campaign', [hotCampaign]),
  honourPage('a rare campaign’s honours', 'campaign', rareCampaigns),
  honourPage('a province’s honours, with lineage', 'place', provinces),
]

function honourPage(name: string, kind: 'campaign' | 'place', of: readonly string[]): Question {
  const reaches = kind === 'campaign' ? [0, 1] : [0, 1, 2, 3]
  const withAnchors = ({ id }: Variables): object => ({ id, anchors: reaches.map((reach) => `${id}#${reach}`) })
  const withReaches = (variables: Variables): object => ({
    ...withAnchors(variables),
    reaches: reaches.map((reach) => neo4j.int(reach)),
  })
  return {
    name,
    variables: of.map((id) => ({ id })),
    driver: { text, parameters: withReaches, answer: shapeOfRows },
    api: { document: apiDocument(kind), answer: shapeOfData(kind) },
    peer: { document: peerDocument(kind), variables: withAnchors, answer: shapeOfPeerData },
  }
}

const text = `
  MATCH (entity:Entity {id: $id})
  CALL () {
    UNWIND $anchors AS anchor
    CALL (anchor) {
      MATCH (fact)-[listed:LISTED]->()
      WHERE listed.anchor = anchor AND listed.kind = 'HONOUR' AND listed.sortKey > 0
        AND fact.recipientLevel = 'COMMUNE'
      RETURN fact, listed.sortKey AS key ORDER BY listed.anchor DESC, listed.kind DESC, listed.sortKey DESC LIMIT 20
    }
    WITH fact, key ORDER BY key DESC LIMIT 20
    RETURN collect(${honourRow}) AS honours
  }
  CALL () {
    MATCH (tally:Tally {of: $id})
    WHERE tally.factKind = 'HONOUR' AND tally.recipientLevel = 'COMMUNE'
      AND any(reach IN tally.reaches WHERE reach IN $reaches)
    RETURN sum(tally.count) AS total
  }
  RETURN entity.id AS id, entity.name AS name, total, honours`

interface Row {
  readonly id: string
  readonly name: string
  readonly total: number
  readonly honours: readonly HonourRow[]
}

const shapeOfRows = ([row]: readonly [Row]): object => ({
  id: row.id,
  name: row.name,
  total: row.total,
  honours: row.honours.map((honour) => shapeOfRow(withoutTitle(honour))),
})

/** The title and day of a source are asked for, yet not compared: the ids say as much. */
export function withoutTitle(honour: HonourRow): HonourRow {
  const { citation } = honour
  return { ...honour, citation: citation && { id: citation.id, quote: citation.quote, source: citation.source } }
}

const apiDocument = (kind: string): string => `query HonourPage($id: ID!) {
  ${kind}(id: $id) {
    id name
    honours(filter: { recipient: { kind: [PLACE], level: [COMMUNE] } }, subtree: true${kind === 'place' ? ', lineage: true' : ''}, first: 20) {
      totalCount nodes { ${honourFields} }
    }
  }
}`

const shapeOfData =
  (kind: string) =>
  (data: Record<string, { id: string; name: string; honours: { totalCount: number; nodes: ApiHonour[] } }>): object => {
    const { id, name, honours } = data[kind] as (typeof data)[string]
    return { id, name, total: honours.totalCount, honours: honours.nodes.map(shapeOfApi) }
  }

const peerDocument = (kind: string): string => `query HonourPage($id: ID!, $anchors: [String!]!) {
  found: ${kind}s(where: { id: { eq: $id } }) {
    id name
    listedHonoursConnection(
      where: { edge: { anchor: { in: $anchors } }, node: { recipientLevel: { eq: "COMMUNE" } } }
      sort: [{ edge: { sortKey: DESC } }]
      first: 20
    ) {
      totalCount edges { node { ${peerHonourFields} } }
    }
  }
}`

interface PeerData {
  readonly found: readonly [
    {
      readonly id: string
      readonly name: string
      readonly listedHonoursConnection: {
        readonly totalCount: number
        readonly edges: readonly { readonly node: PeerHonour }[]
      }
    },
  ]
}

const shapeOfPeerData = ({ found: [one] }: PeerData): object => ({
  id: one.id,
  name: one.name,
  total: one.listedHonoursConnection.totalCount,
  honours: one.listedHonoursConnection.edges.map(({ node }) => shapeOfPeer(node)),
})
