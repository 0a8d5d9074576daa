import { makeExecutableSchema } from '@graphql-tools/schema'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { Problem } from '../../src/domain/problem.ts'

/** The API in miniature: every shape that the server prices, limits or reports, with three campaigns behind it. */
const typeDefs = /* GraphQL */ `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION

  interface Node {
    id: ID!
  }

  interface Entity implements Node {
    id: ID!
    name: String!
  }

  "A call to compete in doing well."
  type Campaign implements Entity & Node {
    id: ID!
    "As its launch names it."
    name: String!
    variantOf: Campaign
    phaseOf: Campaign
    honours(filter: HonourFilter, first: Int! = 20, after: String): HonourConnection!
      @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
  }

  type Place implements Entity & Node {
    id: ID!
    name: String!
    partOf: Place
    ancestors: [Place!]!
    neighbours: [Place!]! @listSize(assumedSize: 7)
  }

  type Honour implements Node {
    id: ID!
    recipient: Recipient!
    campaigns: [Campaign!]!
    days: Days!
    conflicts: [Conflict!]!
    citations(first: Int! = 5): [Citation!]!
  }

  type Citation implements Node {
    id: ID!
    quote: String!
  }

  type RecipientGroup {
    asWritten: String!
    names: [Entity!]!
  }

  union Recipient = Place | RecipientGroup

  type Days {
    earliest: String
    latest: String!
  }

  type Conflict {
    field: String!
    citations: [Citation!]!
  }

  type HonourConnection {
    edges: [HonourEdge!]!
    nodes: [Honour!]!
    pageInfo: PageInfo!
    totalCount: Int @cost(weight: 5)
  }

  type HonourEdge {
    cursor: String!
    node: Honour!
  }

  type CampaignConnection {
    nodes: [Campaign!]!
    pageInfo: PageInfo!
  }

  type PageInfo {
    hasNextPage: Boolean!
  }

  input HonourFilter {
    id: [ID!]
    text: String
    campaign: CampaignFilter
    not: HonourFilter
    or: [HonourFilter!]
  }

  input CampaignFilter {
    text: String
    honours: HonourMany
    on: On
    not: CampaignFilter
    or: [CampaignFilter!]
  }

  input On {
    from: String
  }

  input HonourMany {
    some: HonourFilter
    none: HonourFilter
  }

  type Query {
    campaign(id: ID, name: String): Campaign
    campaigns(filter: CampaignFilter, first: Int! = 20, after: String): CampaignConnection
      @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
    entity(id: ID!): Entity
    nodes(ids: [ID!]!): [Node]!
    search(text: String!, first: Int! = 10): CampaignConnection
    paths(from: ID!, first: Int! = 5): [Campaign!] @cost(weight: 200)
    slow(milliseconds: Int!): String
    ambiguous: Campaign
    broken(how: String!): String
  }
`

const campaigns = ['Dân vận khéo', 'Cả nước chung sức', 'Học tập suốt đời'].map((name, index) => ({
  __typename: 'Campaign',
  id: `campaign:${index + 1}`,
  name,
}))

const page = { nodes: campaigns, edges: [], pageInfo: { hasNextPage: false }, totalCount: 3 }

/** What a server must never show: a statement, a file, a host. */
export const secret = 'MATCH (c:Campaign) at /srv/app/src/graph/session.ts on bolt://10.0.0.5:7687'

const failures: Readonly<Record<string, () => unknown>> = {
  error: () => {
    throw new Error(secret)
  },
  graphqlError: () => {
    throw new GraphQLError(secret, { extensions: { code: 'BAD_USER_INPUT', cypher: secret } })
  },
  text: () => {
    throw secret
  },
  type: () => ({ not: 'a string' }),
}

const resolvers = {
  Query: {
    campaign: (_: unknown, { id, name }: { id?: string; name?: string }) =>
      campaigns.find((campaign) => campaign.id === id || campaign.name === name) ?? null,
    campaigns: () => page,
    search: () => page,
    paths: () => campaigns,
    slow: (_: unknown, { milliseconds }: { milliseconds: number }) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds, 'at last')),
    ambiguous: () => {
      throw new Problem('AMBIGUOUS_NAME', 'Two campaigns bear this name.', 'Ask by id.', { candidates: ['campaign:1'] })
    },
    broken: (_: unknown, { how }: { how: string }) => failures[how]?.(),
  },
}

/** Every test gets a schema of its own: nothing kept per schema reaches from one test into another. */
export function movementSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers })
}
