/** What went within a band of versions. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { FeedWithdrawnDocument, type FeedWithdrawnQuery } from '../../generated/feed.ts'
import type { DoorParts } from '../../server/door.ts'
import type { Gone } from './feed.ts'

type Lost = Omit<Gone, 'when' | 'permalink'>

export interface GonePage {
  readonly lost: readonly Lost[]
  /** Behind which more of the band stands. */
  readonly next: string | null
}

type Asking = { readonly parts: DoorParts; readonly request: FastifyRequest; readonly reply: FastifyReply }

/** A page of what went; pages that are newer than the band altogether are passed over. */
export async function readGone(
  { parts, request, reply }: Asking,
  { low, until, kinds }: { readonly low: number; readonly until: number; readonly kinds: readonly string[] },
  behind: string | null,
): Promise<GonePage> {
  for (let after = behind; ; ) {
    const variables = { since: low, kinds: [...kinds], after }
    const { data } = await parts.ask({ document: FeedWithdrawnDocument, variables }, request, reply)
    const { nodes = [], pageInfo } = data.withdrawn ?? {}
    const next = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null
    const lost = nodes.map(lostOf).filter(({ version }) => version <= until)
    if (lost.length > 0 || next === null) return { lost, next }
    after = next
  }
}

type Node = NonNullable<FeedWithdrawnQuery['withdrawn']>['nodes'][number]

const lostOf = ({ askedFor, since, reason, survivor }: Node): Lost => ({
  canonicalId: askedFor,
  version: since ?? 0,
  reason: reason ?? '',
  survivor,
})
