/** The latest honours of communes under a campaign or in a province, with roles, citation and their number. */
import neo4j from 'neo4j-driver'
import { slotOf } from '../../src/domain/listing.ts'
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
import { type Subjects, withLists } from './subjects.ts'

export const honourPages = (subjects: Subjects): Question[] => [
  honourPage('a hot campaign’s honours', 'campaign', withLists([subjects.hotCampaign], subjects)),
  honourPage('a rare campaign’s honours', 'campaign', withLists(subjects.rareCampaigns, subjects)),
  honourPage('a province’s honours, with lineage', 'place', withLists(subjects.provinces, subjects)),
]

function honourPage(name: string, kind: 'campaign' | 'place', of: readonly Variables[]): Question {
  const reaches = kind === 'campaign' ? [0, 1] : [0, 1, 2, 3]
  const slots = reaches.map((reach) => slotOf('HONOUR', reach))
  const withSlots = ({ id }: Variables): object => ({
    id,
    slots: slots.map((slot) => neo4j.int(slot)),
    reaches: reaches.map((reach) => neo4j.int(reach)),
  })
  const named = ({ id, firstList }: Variables): object => ({
    id,
    lists: slots.map((slot) => String((firstList as number) + slot)),
  })
  return {
    name,
    variables: of,
    driver: { text, parameters: withSlots, answer: shapeOfRows },
    api: { document: apiDocument(kind), variables: ({ id }) => ({ id }), answer: shapeOfData(kind) },
    peer: { document: peerDocument(kind), variables: named, answer: shapeOfPeerData },
  }
}

const text = `
  MATCH (owner:Entity {id: $id})
  CALL (owner) {
    UNWIND [slot IN $slots | owner.firstList + slot] AS list
    CALL (list) {
      MATCH (fact)-[listed:LISTED]->()
      WHERE listed.list = list AND listed.sortKey > 0 AND fact.recipientLevel = 'COMMUNE'
      RETURN fact, listed.sortKey AS key ORDER BY listed.list DESC, listed.sortKey DESC LIMIT 20
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
  RETURN owner.id AS id, owner.name AS name, total, honours`

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

const peerDocument = (kind: string): string => `query HonourPage($id: ID!, $lists: [BigInt!]!) {
  found: ${kind}s(where: { id: { eq: $id } }) {
    id name
    listedHonoursConnection(
      where: { edge: { list: { in: $lists } }, node: { recipientLevel: { eq: "COMMUNE" } } }
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
