/** Who can write to a shared cache must not be able to put words into this API's mouth: what it keeps there, it signs. */
import { createHmac, timingSafeEqual } from 'node:crypto'

const digest = (secret: string, key: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${key}\n`).update(text).digest()

/** The text with its signature, which holds under this key alone. Keys have no line break. */
export const signed = (secret: string, key: string, text: string): string =>
  `${digest(secret, key, text).toString('base64url')}.${text}`

/** The text, if it was signed under this key with this secret; else it was not written by us, or not whole. */
export function verified(secret: string, key: string, signed: string): string | undefined {
  const end = signed.indexOf('.')
  const given = Buffer.from(signed.slice(0, Math.max(end, 0)), 'base64url')
  const text = signed.slice(end + 1)
  const wanted = digest(secret, key, text)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? text : undefined
}
