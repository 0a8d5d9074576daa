/** What a permalink's page asks the API, and what it is told. */

/** All that a permalink shows: what became of the id, and the node with its citations. */
export const question = `query Permalink($ids: [ID!]!) {
  lookup(ids: $ids) {
    askedFor status survivor since reason
    node {
      __typename id canonicalId asOf permalink
      ... on Entity { name names { text kind } facts(first: 100) { totalCount nodes { id sentence standing permalink } } }
      ... on Place {
        type standing
        ancestors { id name type }
        predecessors { on place { id name type permalink partOf { id name type } } }
        successors { on place { id name type permalink partOf { id name type } } }
      }
      ... on Source { url publishedOn textKind publisher { id name } }
      ... on Fact {
        kind sentence on standing days { latest } independentSources citationCount citeAs
        supersededBy { id permalink sentence standing }
        roles { role asWritten basis entity { __typename id name permalink ... on Place { type } } }
        citations(first: 20) {
          id permalink part quote start end quoteHash textKind
          source { id title publishedOn url permalink publisher { id name } }
        }
        conflicts { field rule values { text chosen citations { id source { id title publisher { id name } } } } }
      }
      ... on Citation {
        part quote start end quoteHash textKind
        fact { id sentence standing permalink }
        source { id title publishedOn url permalink publisher { id name } }
      }
    }
  }
  dataset { version hash importedAt }
}`

export interface Answer {
  readonly lookup: readonly Lookup[]
  readonly dataset: { readonly version: number; readonly hash: string } | null
}

export interface Lookup {
  readonly askedFor: string
  readonly status: 'CURRENT' | 'MERGED' | 'CORRECTED' | 'WITHDRAWN' | 'UNKNOWN'
  readonly survivor: string | null
  readonly since: number | null
  readonly reason: string | null
  readonly node: Node | null
}

export type Node = EntityNode | FactNode | CitationNode

interface Identified {
  readonly id: string
  readonly canonicalId: string
  readonly asOf: string | null
  readonly permalink: string
}

export interface FactNode extends Identified {
  readonly __typename: string
  readonly kind: string
  readonly sentence: string
  readonly on: string | null
  readonly standing: string
  readonly days: { readonly latest: string | null }
  readonly independentSources: number
  readonly citationCount: number
  readonly citeAs: string
  readonly supersededBy: Linked | null
  readonly roles: readonly RoleLink[]
  readonly citations: readonly Citation[]
  readonly conflicts: readonly Conflict[]
}

export interface EntityNode extends Identified {
  readonly __typename: string
  readonly name: string
  readonly names: readonly { readonly text: string; readonly kind: string }[]
  readonly facts: { readonly totalCount: number | null; readonly nodes: readonly Linked[] }
  /** Of places alone. */
  readonly type?: string
  readonly standing?: string
  readonly ancestors?: readonly Named[]
  readonly predecessors?: readonly Change[]
  readonly successors?: readonly Change[]
  /** Of articles and documents alone. */
  readonly url?: string | null
  readonly publishedOn?: string | null
  readonly textKind?: string
  readonly publisher?: Named | null
}

export interface CitationNode extends Identified, Passage {
  readonly __typename: 'Citation'
  readonly fact: Linked
}

export interface Linked {
  readonly sentence: string
  readonly standing: string
  readonly permalink: string
}

export interface Named {
  readonly name: string
  readonly type?: string
}

export interface Change {
  readonly on: string
  readonly place: Named & { readonly permalink: string; readonly partOf: Named | null }
}

export interface RoleLink {
  readonly role: string
  readonly asWritten: string
  readonly basis: string
  readonly entity: Named & { readonly permalink: string }
}

export interface Passage {
  readonly part: string
  readonly quote: string
  readonly quoteHash: string
  readonly textKind: string
  readonly source: Source
}

export interface Citation extends Passage {
  readonly permalink: string
}

export interface Source {
  readonly title: string
  readonly publishedOn: string | null
  readonly url: string | null
  readonly permalink: string
  readonly publisher: Named | null
}

export interface Conflict {
  readonly field: string
  readonly values: readonly {
    readonly text: string
    readonly chosen: boolean
    readonly citations: readonly { readonly source: Pick<Source, 'title' | 'publisher'> }[]
  }[]
}
