import type { FastifyReply } from 'fastify'
import Negotiator from 'negotiator'

const html = 'text/html'
const json = 'application/json'
const graphqlResponse = 'application/graphql-response+json'

/**
 * The media type of a GraphQL answer under an Accept header, by the same rule as Apollo Server's: `application/json` unless
 * the client prefers the other. An Accept header that takes neither gets `application/json` too.
 */
export function graphqlContentType(accept: string | undefined): typeof json | typeof graphqlResponse {
  const preferred = accept && new Negotiator({ headers: { accept } }).mediaType([json, graphqlResponse])
  return preferred === graphqlResponse ? graphqlResponse : json
}

/** Whether a page is wanted rather than an answer: what a browser sends when someone follows a link. */
export const prefersHtml = (accept: string | undefined): boolean =>
  accept !== undefined && new Negotiator({ headers: { accept } }).mediaType([json, graphqlResponse, html]) === html

/** The same address answers as a page, as one media type or as the other. */
export function varyByAccept(reply: FastifyReply): void {
  const others = reply.getHeader('vary')
  void reply.header('vary', others ? `${others}, accept` : 'accept')
}
