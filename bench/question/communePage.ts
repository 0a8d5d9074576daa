/** A commune's page under a moment: where it lay, its honours and recognitions as far as they held by then. */
import neo4j from 'neo4j-driver'
import { slotOf } from '../../src/domain/listing.ts'
import { withoutTitle } from './honourPage.ts'
import type { Question } from './question.ts'
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

const asOf = '2023-06-30'

const slots = { honours: neo4j.int(slotOf('HONOUR', 0)), recognitions: neo4j.int(slotOf('RECOGNITION', 0)) }

/** Ids under a moment carry it. */
const bare = (id: string): string => id.replaceAll(`@${asOf}`, '')

export const communePage = (subjects: Subjects): Question => ({
  name: 'a commune’s page under a moment',
  variables: withLists(subjects.communes, subjects).map((commune) => ({ ...commune, asOf })),
  driver: {
    text: `
      MATCH (place:Entity {id: $id})
      RETURN place.id AS id, place.name AS name, place.type AS type, [(place)-[part:PART_OF]->(whole:Place)
        WHERE coalesce(part.from, '') <= $asOf AND coalesce(part.to, '~') >= $asOf | whole {.id, .name, .type}] AS partOf,
      COUNT {
        MATCH (fact)-[listed:LISTED]->()
        WHERE listed.list = place.firstList + $honours AND listed.sortKey > 0
          AND fact.possibleFrom <= $asOf AND fact.possibleTo >= $asOf
      } AS total,
      COLLECT {
        MATCH (fact)-[listed:LISTED]->()
        WHERE listed.list = place.firstList + $honours AND listed.sortKey > 0
          AND fact.possibleFrom <= $asOf AND fact.possibleTo >= $asOf
        WITH fact, listed ORDER BY listed.list DESC, listed.sortKey DESC LIMIT 10
        RETURN ${honourRow}
      } AS honours,
      COLLECT {
        MATCH (fact)-[listed:LISTED]->()
        WHERE listed.list = place.firstList + $recognitions AND listed.sortKey > 0
          AND fact.possibleFrom <= $asOf AND fact.possibleTo >= $asOf
        WITH fact, listed ORDER BY listed.list DESC, listed.sortKey DESC LIMIT 10
        RETURN fact {.id, .status, standards: [(fact)-[:STANDARD]->(standard:Standard) | standard {.id, .name}]}
      } AS recognitions`,
    parameters: ({ id, asOf: day }) => ({ id, asOf: day, ...slots }),
    answer: ([row]: readonly [Row]) => ({
      partOf: row.partOf.map(({ id }) => id),
      total: row.total,
      honours: row.honours.map((honour) => shapeOfRow(withoutTitle(honour))),
      recognitions: row.recognitions.map(({ id, standards }) => [id, standards[0]?.id]),
    }),
  },
  api: {
    document: `query CommunePage($id: ID!, $asOf: Day!) {
      place(id: $id, asOf: $asOf) {
        id name type standing partOf { id name type }
        honours(first: 10) { totalCount nodes { ${honourFields} } }
        recognitions(first: 10) { nodes { id status standard { id name } } }
      }
    }`,
    variables: ({ id, asOf: day }) => ({ id, asOf: day }),
    answer: (data: ApiData) => {
      const { place } = JSON.parse(bare(JSON.stringify(data))) as ApiData
      return {
        partOf: place.partOf ? [place.partOf.id] : [],
        total: place.honours.totalCount,
        honours: place.honours.nodes.map(shapeOfApi),
        recognitions: place.recognitions.nodes.map(({ id, standard }) => [id, standard.id]),
      }
    },
  },
  peer: {
    document: `query CommunePage($id: ID!, $asOf: String!, $list: BigInt!) {
      places(where: { id: { eq: $id } }) {
        id name type
        partOfConnection(where: { edge: { from: { lte: $asOf }, to: { gte: $asOf } } }) { edges { node { id name type } } }
        listedHonoursConnection(
          where: {
            edge: { list: { eq: $list } }
            node: { possibleFrom: { lte: $asOf }, possibleTo: { gte: $asOf } }
          }
          sort: [{ edge: { sortKey: DESC } }]
          first: 10
        ) { totalCount edges { node { ${peerHonourFields} } } }
        recognitions(
          where: { possibleFrom: { lte: $asOf }, possibleTo: { gte: $asOf } }
          sort: [{ sortKey: DESC }]
          limit: 10
        ) { id status standards { id name } }
      }
    }`,
    variables: ({ id, asOf: day, firstList }) => ({
      id,
      asOf: day,
      list: String((firstList as number) + slotOf('HONOUR', 0)),
    }),
    answer: ({ places: [place] }: PeerData) => ({
      partOf: place.partOfConnection.edges.map(({ node }) => node.id),
      total: place.listedHonoursConnection.totalCount,
      honours: place.listedHonoursConnection.edges.map(({ node }) => shapeOfPeer(node)),
      recognitions: place.recognitions.map(({ id, standards }) => [id, standards[0]?.id]),
    }),
  },
})

interface Named {
  readonly id: string
}

interface Row {
  readonly partOf: readonly Named[]
  readonly total: number
  readonly honours: readonly HonourRow[]
  readonly recognitions: readonly { readonly id: string; readonly standards: readonly Named[] }[]
}

interface ApiData {
  readonly place: {
    readonly partOf: Named | null
    readonly honours: { readonly totalCount: number; readonly nodes: readonly ApiHonour[] }
    readonly recognitions: { readonly nodes: readonly { readonly id: string; readonly standard: Named }[] }
  }
}

interface PeerData {
  readonly places: readonly [
    {
      readonly partOfConnection: { readonly edges: readonly { readonly node: Named }[] }
      readonly listedHonoursConnection: {
        readonly totalCount: number
        readonly edges: readonly { readonly node: PeerHonour }[]
      }
      readonly recognitions: readonly { readonly id: string; readonly standards: readonly Named[] }[]
    },
  ]
}
