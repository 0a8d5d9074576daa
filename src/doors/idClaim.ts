/** Several doors answer below `/id/`: each claims the requests that are its own, and the explorer's pages take the rest. */
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

type IsClaimed = (path: string, request: IncomingMessage) => boolean

/** The constraint under which routes of `/id/*` stand; its value is the name of the door. */
const constraint = 'door'

const claims = new WeakMap<FastifyInstance, Map<string, IsClaimed>>()

/**
 * Lets a door have routes of its own at `/id/*`. What several claim is the one's who claimed first.
 * @param isClaimed whether a request is for this door; of the path what stands behind `/id/`, as it was sent
 * @returns what the door's routes there are registered with
 */
export function claimIds(app: FastifyInstance, door: string, isClaimed: IsClaimed): Readonly<Record<string, string>> {
  const known = claims.get(app) ?? openClaims(app)
  known.set(door, isClaimed)
  return { [constraint]: door }
}

function openClaims(app: FastifyInstance): Map<string, IsClaimed> {
  const known = new Map<string, IsClaimed>()
  claims.set(app, known)
  app.addConstraintStrategy({
    name: constraint,
    storage,
    deriveConstraint: (request: IncomingMessage) => claimantOf(known, request),
    validate: () => {},
  } as never)
  return known
}

/** The router keeps the routes of one path by their doors. */
function storage(): { get: (door: string) => unknown; set: (door: string, route: unknown) => void } {
  const routes = new Map<string, unknown>()
  return { get: (door) => routes.get(door) ?? null, set: (door, route) => void routes.set(door, route) }
}

const prefix = '/id/'

function claimantOf(known: ReadonlyMap<string, IsClaimed>, request: IncomingMessage): string | undefined {
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  if (!path.startsWith(prefix)) return undefined
  return [...known].find(([, isClaimed]) => isClaimed(path.slice(prefix.length), request))?.[0]
}
