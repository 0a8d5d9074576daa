/** Shapes that several answers share, the same from every side. */

interface Named {
  readonly id: string
}

interface Citation {
  readonly id: string
  readonly quote: string
  readonly source: string
}

export interface HonourShape {
  readonly id: string
  readonly award: string | undefined
  readonly recipients: readonly string[]
  readonly grantors: readonly string[]
  readonly campaigns: readonly string[]
  readonly citation: Citation | null
}

/** An honour as the driver's queries return it. */
export interface HonourRow {
  readonly id: string
  readonly roles: readonly { readonly role: string; readonly entity: Named }[]
  readonly citation: Citation | null
}

export const ids = (entities: readonly Named[]): string[] => entities.map(({ id }) => id).sort()

export function shapeOfRow({ id, roles, citation }: HonourRow): HonourShape {
  const filling = (role: string): string[] => ids(roles.filter((one) => one.role === role).map(({ entity }) => entity))
  return {
    id,
    award: filling('AWARD')[0],
    recipients: filling('RECIPIENT'),
    grantors: filling('GRANTOR'),
    campaigns: filling('CAMPAIGN'),
    citation,
  }
}

/** The part of a Cypher text that returns an honour as a row. */
export const honourRow = `fact {
      .id, .decided, .presented, .recipientLevel,
      roles: COLLECT {
        MATCH (fact)-[role:AWARD|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|CAMPAIGN|PLACE|DOCUMENT]->(entity:Entity)
        RETURN {role: type(role), asWritten: role.asWritten, basis: role.basis, entity: entity {.id, .name}}
      },
      citation: COLLECT {
        MATCH (fact)-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source:Source)
        WITH citation, source ORDER BY source.publishedLast, citation.id LIMIT 1
        RETURN {id: citation.id, quote: citation.quote, source: source.id, title: source.title, publishedOn: source.publishedOn}
      }[0]
    }`

/** An honour as the API is asked for it. */
export const honourFields = `
  id on status
  roles { role asWritten basis entity { id name } }
  citations(first: 1) { id quote source { id title publishedOn } }`

export interface ApiHonour {
  readonly id: string
  readonly roles: readonly { readonly role: string; readonly entity: Named }[]
  readonly citations: readonly { readonly id: string; readonly quote: string; readonly source: Named }[]
}

export function shapeOfApi({ id, roles, citations: [first] }: ApiHonour): HonourShape {
  const citation = first ? { id: first.id, quote: first.quote, source: first.source.id } : null
  return { ...shapeOfRow({ id, roles, citation: null }), citation }
}

/** An honour as the peer is asked for it. It cannot order citations by their articles, so that the client does. */
export const peerHonourFields = `
  id decided
  awardConnection { edges { properties { asWritten basis } node { id name } } }
  recipientsConnection { edges { properties { asWritten basis } node {
    ... on Place { id name } ... on Organization { id name } ... on Person { id name } } } }
  grantorsConnection { edges { properties { asWritten basis } node {
    ... on Organization { id name } ... on Post { id name } ... on Person { id name } } } }
  campaignsConnection { edges { properties { asWritten basis } node { id name } } }
  citations { id quote articles { id title publishedOn publishedLast } }`

interface Edges {
  readonly edges: readonly { readonly node: Named }[]
}

export interface PeerHonour {
  readonly id: string
  readonly awardConnection: Edges
  readonly recipientsConnection: Edges
  readonly grantorsConnection: Edges
  readonly campaignsConnection: Edges
  readonly citations: readonly {
    readonly id: string
    readonly quote: string
    readonly articles: readonly { readonly id: string; readonly publishedLast: string }[]
  }[]
}

export function shapeOfPeer(honour: PeerHonour): HonourShape {
  const filling = ({ edges }: Edges): string[] => ids(edges.map(({ node }) => node))
  const [first] = [...honour.citations].sort((one, other) => (order(one) < order(other) ? -1 : 1))
  return {
    id: honour.id,
    award: filling(honour.awardConnection)[0],
    recipients: filling(honour.recipientsConnection),
    grantors: filling(honour.grantorsConnection),
    campaigns: filling(honour.campaignsConnection),
    citation: first ? { id: first.id, quote: first.quote, source: first.articles[0]?.id ?? '' } : null,
  }
}

const order = ({ id, articles }: PeerHonour['citations'][number]): string => `${articles[0]?.publishedLast} ${id}`
