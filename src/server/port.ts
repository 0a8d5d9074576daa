/** Whether the API's port can be had, asked before anything slow begins. */
import { createServer } from 'node:net'
import { SetupError } from '../graph/local/setupError.ts'

export interface Address {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
}

/**
 * Takes the port and lets it go again.
 * @throws SetupError when it cannot be taken
 */
export async function tryPort(address: Address): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ ...address, exclusive: true }, resolve)
    })
  } catch (error) {
    throw listenError(error, address)
  }
  await new Promise((resolve) => server.close(resolve))
}

/** What keeps a server from listening, in words for the person who starts it. */
export function listenError(error: unknown, { host, port }: Address, name?: 'METRICS'): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  const [message, remedy] = complaints[code]?.(host, port) ?? []
  if (message === undefined || remedy === undefined) return error
  const named = (text: string): string => (name ? text.replaceAll(/\b(PORT|HOST)\b/g, `${name}_$1`) : text)
  return new SetupError(named(message), named(remedy), error)
}

const noHost = (host: string): readonly [string, string] => [
  `HOST (${host}) is no address of this machine.`,
  'Set it to 127.0.0.1, to 0.0.0.0 for every address, or unset it.',
]

const complaints: Readonly<Record<string, (host: string, port: number) => readonly [string, string]>> = {
  EADDRINUSE: (host, port) => [
    `Port ${port} of ${host} is taken by another program, perhaps by an API that is already running.`,
    'End that program, or choose another port in PORT (0 picks a free one).',
  ],
  EACCES: (_host, port) => [
    `Port ${port} may not be taken by this user.`,
    'Choose one from 1024 on in PORT (0 picks a free one).',
  ],
  EADDRNOTAVAIL: noHost,
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
}
