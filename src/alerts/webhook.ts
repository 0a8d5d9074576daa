/** Sends messages to web addresses, signed as Standard Webhooks says. */
import { createHmac } from 'node:crypto'
import { SetupError } from '../graph/local/setupError.ts'
import type { Message } from './message.ts'

const patience = 15_000
const example = 'whsec_ and then 24 to 64 random bytes in base64, as `openssl rand -base64 32` makes them'

/** @param secret `whsec_…`; the receiver knows it too */
export function createWebhooks(secret: string): (message: Message) => Promise<void> {
  const key = keyOf(secret)
  return async (message) => {
    const body = bodyOf(message)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const response = await fetch(message.receiver.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': message.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature(key, `${message.id}.${timestamp}.${body}`)}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`it answered ${response.status}`)
  }
}

const signature = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64')

function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (key.length >= 24 && key.length <= 64) return key
  throw new SetupError('The secret of the webhooks cannot be used.', `Set it to ${example}.`)
}

const bodyOf = ({ receiver: _, id: __, items, ...message }: Message): string =>
  JSON.stringify({
    type: 'list.changed',
    timestamp:
      items
        .map(({ date_modified: moment }) => moment)
        .sort()
        .at(-1) ?? null,
    data: { ...message, items },
  })
