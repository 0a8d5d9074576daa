import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A real Redis on a port of its own, that keeps nothing on disk. */
export interface TestRedis {
  readonly url: string
  /** Starts it, again on the same port, and waits until it answers. */
  start(): Promise<void>
  /** Ends it as a crash does, and waits until it is gone. */
  kill(): Promise<void>
  /** Stops it in its tracks: connections stay open and nothing answers. */
  freeze(): void
  thaw(): void
}

export async function createTestRedis(program: string): Promise<TestRedis> {
  const port = await freePort()
  let child: ChildProcess | undefined
  process.once('exit', () => child?.kill('SIGKILL'))
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const parameters = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no']
      child = spawn(program, [...parameters, '--maxmemory', '64mb', '--maxmemory-policy', 'allkeys-lru'], {
        stdio: 'ignore',
      })
      const failed = new Promise<never>((_, reject) => child?.once('error', reject))
      await Promise.race([answering(port), failed])
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child?.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function answering(port: number): Promise<void> {
  for (let time = 0; time < 300; time++) {
    if (await ping(port)) return
    await sleep(100)
  }
  throw new Error('Redis does not answer half a minute after its start.')
}

function ping(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => socket.write('PING\r\n'))
    socket.once('data', (reply) => {
      socket.destroy()
      resolve(String(reply).startsWith('+PONG'))
    })
    socket.once('error', () => resolve(false))
  })
}
