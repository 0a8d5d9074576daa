/** Cursors: a position in an order, opaque to clients. A cursor names its order and is refused under another. */
import { Problem } from '../domain/problem.ts'

export interface CursorPosition<Key> {
  readonly rank: number | string
  readonly key: Key
}

export const cursorOf = (order: string, { rank, key }: CursorPosition<number | string>): string =>
  Buffer.from(JSON.stringify([order, rank, key])).toString('base64url')

/** Reads a cursor. Throws BAD_CURSOR when it is none of ours, or of another order or kind of connection. */
export function readCursor<Key extends number | string>(
  cursor: string | null | undefined,
  order: string,
  keyType: Key extends number ? 'number' : 'string',
): CursorPosition<Key> | null {
  if (cursor === null || cursor === undefined) return null
  const [name, rank, key] = parse(cursor)
  if (name !== order || typeof key !== keyType || !(typeof rank === 'number' || typeof rank === 'string'))
    throw badCursor(order, name)
  return { rank, key: key as Key }
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) && value.length === 3 ? value : []
  } catch {
    return []
  }
}

const badCursor = (order: string, name: unknown): Problem =>
  new Problem(
    'BAD_CURSOR',
    typeof name === 'string' && name !== order
      ? `The cursor belongs to the order ${name.slice(0, 40)}, the connection is in ${order}.`
      : 'The cursor is none that this connection gave.',
    'Pass the endCursor of the page before, with the same orderBy, or start again without after.',
  )
