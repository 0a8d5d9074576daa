import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { SetupError } from './setupError.ts'

/** Where a Neo4j answers, and as whom to speak to it. */
export interface Credentials {
  readonly uri: string
  readonly username: string
  readonly password: string
}

const wrongPassword = ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.CredentialsExpired']

/**
 * Waits until a starting Neo4j answers over Bolt; true as soon as it does, false when the time is over or `givenUp` says
 * that waiting is pointless.
 * @throws SetupError when it answers but refuses the password
 */
export async function answers(server: Credentials, milliseconds: number, givenUp: () => boolean): Promise<boolean> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    telemetryDisabled: true,
  })
  const { port } = new URL(server.uri)
  const end = Date.now() + milliseconds
  try {
    while (!givenUp() && Date.now() < end) {
      if ((await speaksBolt(Number(port))) && (await isUp(driver))) return true
      await sleep(50)
    }
    return false
  } finally {
    await driver.close()
  }
}

/** The opening of every Bolt connection: a fixed mark, then up to four versions, here 5.8 and the eight before it. */
const boltGreeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])

/**
 * Whether what listens on the port takes up a Bolt conversation. Asked before the driver is, which costs far more while
 * Java needs every bit of the processor, and which never lets go of a program that listens there in silence.
 */
function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => socket.write(boltGreeting))
    const settle = (speaks: boolean): void => {
      socket.destroy()
      resolve(speaks)
    }
    socket.setTimeout(2_000, () => settle(false))
    socket.once('data', (answer) => settle(answer.length === 4))
    socket.once('error', () => settle(false)).once('close', () => settle(false))
  })
}

async function isUp(driver: Driver): Promise<boolean> {
  try {
    await driver.getServerInfo()
    return true
  } catch (error) {
    if (!wrongPassword.includes((error as { code?: string }).code ?? '')) return false
    throw new SetupError(
      'The local Neo4j refuses the password kept in its data folder: it was changed in Neo4j itself.',
      'Write the new one into the file neo4j/password of the data folder.',
      error,
    )
  }
}
