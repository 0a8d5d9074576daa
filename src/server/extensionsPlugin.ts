import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { Problem } from '../domain/problem.ts'
import type { Seen } from '../resolvers/context.ts'
import type { AnswerCache } from './cache/answerCache.ts'
import { revalidated } from './caching.ts'
import { type DatasetClock, type DatasetVersion, isSameVersion } from './dataset.ts'
import { describeProblem } from './formatError.ts'
import type { Limits } from './limit/limits.ts'
import type { Operation, ServedContext } from './operation.ts'
import { statusOf } from './requestError.ts'

type Sending = GraphQLRequestContextWillSendResponse<ServedContext>

/**
 * Adds to every executed operation's answer what it cost and which version of the dataset it is from. An answer that
 * caches may keep gets the headers for it, and goes to the instances' own cache too. An answer is not given when its version is unknown.
 */
export function createExtensionsPlugin(
  limits: Limits,
  dataset: DatasetClock,
  answers: AnswerCache | undefined,
): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(sending) {
          const { body } = sending.response
          const { operation } = sending.contextValue
          if (body.kind !== 'single' || body.singleResult.data === undefined || !operation.measure) return
          const version = await versionOf(dataset, sending.contextValue).catch((error: unknown) =>
            refuse(sending, error),
          )
          if (version === undefined) return
          const { since } = operation
          operation.changed = !isSameVersion(since, version) || hasOther(since, sending.contextValue.seen)
          const cost = { requested: operation.measure.cost, limit: limits.cost }
          body.singleResult.extensions = { ...body.singleResult.extensions, cost, dataset: named(version, operation) }
          if (body.singleResult.errors || !version || operation.changed) return
          letBeCached(sending, version)
          if (body.singleResult.data && !operation.shared) void answers?.keep(sending, version, body.singleResult.data)
        },
      }
    },
  }
}

/**
 * An answer computed before is of the version it was looked up under. So is one during whose queries nothing changed. Any
 * other may be of any version until now.
 */
async function versionOf(dataset: DatasetClock, { operation, seen }: ServedContext): Promise<DatasetVersion | null> {
  const { shared, since } = operation
  return shared || isAllOf(since, seen) ? since : dataset.newest()
}

const isAllOf = (since: DatasetVersion | null, seen: Seen | undefined): boolean =>
  seen !== undefined && !seen.unsure && seen.versions.length > 0 && !hasOther(since, seen)

/** Whether some query read another version than the one the operation began under. */
const hasOther = (since: DatasetVersion | null, seen: Seen | undefined): boolean =>
  seen?.versions.some((version) => !isSameVersion(version, since)) ?? false

/** With the version it began under, when the answer may be a mixture of that one and this. */
const named = (version: DatasetVersion | null, { changed, since }: Operation) =>
  version && changed ? { ...version, changedSince: since?.version ?? null } : version

function letBeCached({ response, contextValue }: Sending, version: DatasetVersion): void {
  const { tag } = contextValue.operation
  if (!tag) return
  response.http.headers.set('etag', tag(version))
  response.http.headers.set('cache-control', revalidated)
}

function refuse({ response }: Sending, error: unknown): undefined {
  if (!(error instanceof Problem)) throw error
  response.http.status = statusOf(error)
  response.body = { kind: 'single', singleResult: { errors: [describeProblem(error)] } }
}
