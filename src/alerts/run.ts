/** One run of the alerts: what is new is noted, then all that is noted is sent, also what an earlier run could not send. */
import { explained } from '../graph/local/setupError.ts'
import { changesSince, newestVersion } from './changes.ts'
import { createMails } from './mail.ts'
import { type Message, messagesOf, type Receiver } from './message.ts'
import { alone, readState, type State, writeState } from './state.ts'
import { readWatchFile, secretIn, type Watch, type WatchFile } from './watchFile.ts'
import { createWebhooks } from './webhook.ts'

export interface Told {
  readonly sent: readonly Message[]
  /** What could not be read or sent; the next run tries again. */
  readonly failed: readonly string[]
  /** Watches that are told of what is new from now on. */
  readonly begun: readonly string[]
}

type Send = (message: Message) => Promise<void>

/**
 * @param path the file of watches; what was told is kept beside it
 * @param env where the secrets stand
 */
export const runAlerts = (path: string, env: NodeJS.ProcessEnv): Promise<Told> =>
  alone(path, async () => {
    const file = readWatchFile(path)
    const send = senderOf(file, env)
    const { begun, failed } = await note(path, file)
    const delivered = await deliver(path, send)
    return { begun, sent: delivered.sent, failed: [...failed, ...delivered.failed] }
  })

function senderOf({ mail, webhooks, watches }: WatchFile, env: NodeJS.ProcessEnv): Send {
  const ways: Partial<Record<Receiver['way'], Send>> = {}
  if (mail && watches.some((one) => one.mail.length > 0))
    ways.mail = createMails(secretIn(mail.serverFrom, 'smtps://user:password@mail.example.org', env), mail.from)
  if (watches.some((one) => one.webhooks.length > 0))
    ways.webhook = createWebhooks(secretIn(webhooks.secretFrom, 'whsec_ and 32 random bytes in base64', env))
  return (message) => ways[message.receiver.way]?.(message) ?? Promise.reject(new Error('no watch goes this way now'))
}

/** Writes down what is to be sent together with the version up to which it is told, before anything is sent. */
async function note(path: string, { server, watches }: WatchFile): Promise<Pick<Told, 'failed' | 'begun'>> {
  const failed: string[] = []
  const begun: string[] = []
  for (const watch of watches) {
    try {
      const state = readState(path)
      if (state.versions[watch.name] === undefined) begun.push(watch.name)
      writeState(path, await withNews(state, server, watch))
    } catch (error) {
      failed.push(`${watch.name}: ${explained(error)}`)
    }
  }
  return { failed, begun }
}

async function withNews(state: State, server: string, watch: Watch): Promise<State> {
  const known = state.versions[watch.name]
  const pages = known === undefined ? [] : await changesSince(server, watch.list, known)
  const version = pages[0]?.until ?? (await newestVersion(server, watch.list))
  return {
    versions: { ...state.versions, [watch.name]: version },
    outbox: [...state.outbox, ...messagesOf(watch, pages)],
  }
}

/** Sends what is to be sent; each that went is struck off before the next goes. */
async function deliver(path: string, send: Send): Promise<Pick<Told, 'sent' | 'failed'>> {
  const sent: Message[] = []
  const failed: string[] = []
  for (const message of readState(path).outbox) {
    try {
      await send(message)
    } catch (error) {
      failed.push(`${message.watch} to ${message.receiver.address}: ${(error as Error).message}`)
      continue
    }
    const state = readState(path)
    writeState(path, { ...state, outbox: state.outbox.filter(({ id }) => id !== message.id) })
    sent.push(message)
  }
  return { sent, failed }
}
