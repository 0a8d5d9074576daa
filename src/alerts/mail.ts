/** Sends messages as mails. */
import { createTransport } from 'nodemailer'
import type { ChangedItem, DeletedItem } from './changes.ts'
import type { Message } from './message.ts'

const patience = 15_000

/** @param server `smtp://user:password@host:port`, or `smtps://` */
export function createMails(server: string, from: string): (message: Message) => Promise<void> {
  const transport = createTransport({
    url: server,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  return async (message) => {
    await transport.sendMail({
      from,
      to: message.receiver.address,
      messageId: `<${message.id}@${from.slice(from.indexOf('@') + 1)}>`,
      subject: `${message.watch}: ${countsOf(message)}`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      text: textOf(message),
    })
  }
}

const countsOf = ({ items, deleted }: Message): string =>
  [items.length > 0 ? `${items.length} mới hoặc đổi` : '', deleted.length > 0 ? `${deleted.length} rút lại` : '']
    .filter((part) => part !== '')
    .join(', ')

const textOf = (message: Message): string =>
  [
    ...message.items.map(itemText),
    ...message.deleted.map(deletedText),
    `${message.list}: phiên bản ${message.since} → ${message.until}`,
  ].join('\n\n')

const itemText = ({ content_text: text, url }: ChangedItem): string => `${text}\n${url}`

const deletedText = ({ permalink, reason, version }: DeletedItem): string =>
  `Rút lại trong phiên bản ${version}: ${permalink}\n${reason}`
