import type { FastifyInstance } from 'fastify'

/** All that a permalink shows: what became of the id, and the node with its citations. */
const lookup = `query Permalink($id: ID!) {
  lookup(ids: [$id]) {
    askedFor status survivor since reason
    node {
      __typename id canonicalId asOf permalink
      ... on Entity { name names { text kind } }
      ... on Fact {
        sentence on standing independentSources citeAs
        roles { role asWritten basis entity { id name } }
        citations { id part quote start end quoteHash textKind source { id title publishedOn url publisher { name } } }
        conflicts { field rule values { text chosen citations { id } } }
      }
      ... on Citation { quote part start end quoteHash textKind fact { id sentence } source { id title publishedOn url } }
    }
  }
  dataset { version hash importedAt }
}`

/** `/id/<id>`: an address to print beside a fact. It leads to the answer of the API about that id, now and later. */
export function servePermalinks(app: FastifyInstance): void {
  app.get<{ Params: { '*': string } }>('/id/*', (request, reply) => {
    const parameters = new URLSearchParams({ query: lookup, variables: JSON.stringify({ id: request.params['*'] }) })
    return reply.redirect(`/graphql?${parameters}`, 302)
  })
}
