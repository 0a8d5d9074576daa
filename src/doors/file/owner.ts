/** What became of the entity whose list is asked for. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'
import { FileProblem } from './fileProblem.ts'
import type { Served } from './serveFile.ts'

interface Fate {
  readonly status: 'CURRENT' | 'MERGED' | 'CORRECTED' | 'WITHDRAWN' | 'UNKNOWN'
  readonly survivor: string | null
  readonly since: number | null
  readonly reason: string | null
}

interface Found {
  readonly lookup: readonly Fate[]
}

const question = parse(
  'query Owner($id: ID!) { lookup(ids: [$id]) { status survivor since reason } }',
) as TypedDocumentNode<Found, { id: string }>

/**
 * Asks whether an id is still the one of something.
 * @returns the id that it was merged into; null where it was not
 * @throws FileProblem 404 for an id that was never given, 410 for one withdrawn
 */
export async function survivorOf({ parts, request, reply }: Omit<Served, 'turns'>, id: string): Promise<string | null> {
  const { data } = await parts.ask({ document: question, variables: { id } }, request, reply)
  const [found] = data.lookup
  if (found?.survivor) return found.survivor
  if (!found || found.status === 'UNKNOWN' || found.status === 'WITHDRAWN') return refuseLost(id, found)
  return null
}

/** @throws FileProblem 410 for an id that was withdrawn, 404 for any other */
export function refuseLost(id: string, found: Omit<Fate, 'survivor'> | undefined): never {
  if (found?.status === 'WITHDRAWN')
    throw new FileProblem(410, `${id} was withdrawn with version ${found.since}: ${found.reason}`, 'Ask for another.')
  const remedy = 'Find the id by search(text:) at /graphql, or in /v1/places.csv.'
  throw new FileProblem(404, `There is no ${id.slice(0, 120)}.`, remedy)
}
