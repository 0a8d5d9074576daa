/** How two people are connected, and what they have in common. */
import type { Question } from './question.ts'
import type { Subjects } from './subjects.ts'

const roles = 'AWARD|CAMPAIGN|RECIPIENT|GRANTOR|PRESENTER|DOCUMENT|PLACE|BY|POST|HOLDER|ABOUT|HOST'

export const connections = ({ pairs }: Subjects): Question[] => {
  const variables = pairs.map(([from, to]) => ({ from, to }))
  return [path(variables), inCommon(variables)]
}

/** Ways of one length are many; compared is how long the shortest is. */
const path = (variables: Question['variables']): Question => ({
  name: 'path',
  variables,
  driver: {
    text: `
      MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
      MATCH path = shortestPath((from)-[:${roles}*..8]-(to))
      WHERE none(node IN nodes(path)[1..-1] WHERE node:Hub)
      RETURN length(path) / 2 AS hops, [node IN nodes(path) | node {.id, .name, .factKind}] AS nodes`,
    answer: ([row]: readonly { hops: number }[]) => row?.hops ?? null,
  },
  api: {
    document: `query HowConnected($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxHops: 4, first: 1) { hops { sentence from { id name } to { id name } fact { id } } }
    }`,
    answer: ({ paths: [shortest] }: { paths: readonly { hops: readonly unknown[] }[] }) =>
      shortest?.hops.length ?? null,
  },
  peer: {
    document: `query HowConnected($from: ID!, $to: ID!) { wayLength(from: $from, to: $to) }`,
    answer: ({ wayLength }: { wayLength: number | null }) => wayLength,
  },
})

const inCommon = (variables: Question['variables']): Question => ({
  name: 'in common',
  variables,
  driver: {
    text: `
      MATCH (one:Entity {id: $from})<-[:${roles}]-(fact:Fact)-[:${roles}]->(joint:Entity)
      WHERE NOT joint:Hub AND NOT joint.id IN [$from, $to]
      WITH joint, collect(DISTINCT fact.id) AS facts
      CALL (joint) {
        MATCH (joint)<-[:${roles}]-(fact:Fact)-[:${roles}]->(:Entity {id: $to})
        RETURN collect(DISTINCT fact.id) AS others
      }
      WITH joint, facts, others WHERE size(others) > 0
      RETURN joint.id AS id, joint.name AS name, facts[..5] AS facts, others[..5] AS others`,
    answer: (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort(),
  },
  api: {
    document: `query InCommon($from: ID!, $to: ID!) {
      inCommon(ids: [$from, $to], first: 100) { entity { id name } links { sentence fact { id } } }
    }`,
    answer: ({ inCommon: shared }: { inCommon: readonly { entity: { id: string } }[] }) =>
      shared.map(({ entity }) => entity.id).sort(),
  },
  peer: {
    document: `query InCommon($from: ID!, $to: ID!) { shared(one: $from, other: $to) }`,
    answer: ({ shared }: { shared: readonly string[] }) => [...shared].sort(),
  },
})
