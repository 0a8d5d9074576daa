/** Endings of addresses, and the routes that are chosen by them. */
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** Cuts a path into what it names and a known ending; null where it has none. No part of an id has such an ending. */
export function cutEnding(path: string, endings: readonly string[]): readonly [path: string, ending: string] | null {
  const ending = endings.find((one) => path.endsWith(`.${one}`))
  return ending ? [path.slice(0, -ending.length - 1), ending] : null
}

/** The end of the last segment, as it was asked for. */
export function lastEnding(path: string): string | null {
  const last = path.slice(path.lastIndexOf('/') + 1)
  const dot = last.lastIndexOf('.')
  return dot > 0 ? last.slice(dot + 1) : null
}

/** The constraint under which routes stand that answer addresses with an ending, beside others of the same path. */
export const fileConstraint = 'file'

/**
 * Lets `/id/*` be two routes: of files, and of everything else.
 * @param isFile whether a request is one for a file
 */
export function routeByEnding(app: FastifyInstance, isFile: (path: string, request: IncomingMessage) => boolean): void {
  app.addConstraintStrategy({
    name: fileConstraint,
    storage: () => new Map() as never,
    deriveConstraint: (request: IncomingMessage) =>
      isFile((request.url ?? '').split('?', 1)[0] ?? '', request) ? 'yes' : undefined,
    validate: () => {},
  } as never)
}
