import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { BadRequest } from './errorHandler.ts'

/** The hash by which a document is asked for without being sent. */
export const documentHash = (document: string): string => createHash('sha256').update(document).digest('hex')

/**
 * Checks `extensions.persistedQuery` before Apollo reads it, which would look up any value and has no words for a wrong one.
 * @throws BadRequest when it is not of version 1, names no SHA-256, or names another than that of the document beside it
 */
export function checkPersistedQuery({ method, body, query }: FastifyRequest): void {
  const asked = method === 'POST' ? body : query
  if (!isObject(asked)) return
  const extensions = method === 'POST' ? asked.extensions : parsed(asked.extensions)
  if (!isObject(extensions)) return
  const { persistedQuery } = extensions
  if (persistedQuery === undefined || persistedQuery === null) return
  if (!isObject(persistedQuery)) throw wrong('is not an object')
  const { version, sha256Hash } = persistedQuery
  if (version !== 1) throw wrong('is not of version 1, the only one there is')
  if (typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/.test(sha256Hash))
    throw wrong('has a sha256Hash that is not 64 hexadecimal digits in small letters')
  if (typeof asked.query === 'string' && documentHash(asked.query) !== sha256Hash)
    throw wrong('has a sha256Hash that is not the one of the document in query')
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is no JSON is refused by Apollo, in words of its own. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

const wrong = (what: string): BadRequest =>
  new BadRequest(
    `extensions.persistedQuery ${what}.`,
    'Send { "version": 1, "sha256Hash": "…" } with the SHA-256 of the document’s UTF-8 text, or the document alone.',
  )
