/** What is told to one receiver at once: a page of the changes of one watch. */
import { createHash } from 'node:crypto'
import type { Changes } from './changes.ts'
import type { Watch } from './watchFile.ts'

export interface Receiver {
  readonly way: 'mail' | 'webhook'
  readonly address: string
}

export interface Message extends Changes {
  /** The same whenever the same is told to the same receiver, who can so tell a repetition. */
  readonly id: string
  readonly watch: string
  readonly list: string
  readonly receiver: Receiver
}

/** Each page of changes for each receiver. */
export const messagesOf = (watch: Watch, pages: readonly Changes[]): Message[] =>
  pages
    .filter(({ items, deleted }) => items.length + deleted.length > 0)
    .flatMap((changes, page) => receiversOf(watch).map((receiver) => messageTo(receiver, watch, changes, page)))

const receiversOf = ({ mail, webhooks }: Watch): Receiver[] => [
  ...mail.map((address) => ({ way: 'mail' as const, address })),
  ...webhooks.map((address) => ({ way: 'webhook' as const, address })),
]

const messageTo = (receiver: Receiver, { name, list }: Watch, changes: Changes, page: number): Message => ({
  ...changes,
  ...{ watch: name, list, receiver },
  id: `msg_${digest([name, list, receiver.way, receiver.address, changes.since, changes.until, page])}`,
})

const digest = (parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
