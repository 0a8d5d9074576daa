import { writeFileSync } from 'node:fs'
import type { Folder } from './folder.ts'
import { type LaunchPlan, launch } from './launch.ts'
import { endLeftover } from './leftover.ts'
import { localSetupError, type SetupError } from './setupError.ts'
import { roomToStart } from './space.ts'
import type { Ending, WatchedServer } from './watchdog.ts'

/** A crash now and then is healed by a restart; one that comes back this often within this time is not. */
const restartsAllowed = 3
const restartWindow = 10 * 60_000

export interface Supervision {
  /** Settles when Neo4j is down for good: with nothing after `stop`, else with the reason. */
  readonly exited: Promise<SetupError | undefined>
  /** Starts a Neo4j again that answers nothing any more, as soon as the disk has room. May be called again and again. */
  panicked(): void
  /** Closes Neo4j and waits until it is gone. May be called again. */
  stop(): Promise<void>
}

/** Keeps a running Neo4j running: when it ends on its own it is started again, on the same port. */
export function supervise(plan: LaunchPlan, first: WatchedServer): Supervision {
  let server = first
  let stopping = false
  let isEnding = false
  const crashes: number[] = []

  async function watch(): Promise<SetupError | undefined> {
    for (;;) {
      const ending = await server.ended
      if (stopping) return undefined
      server.close()
      if (isHopeless(crashes)) return givenUp(plan, ending)
      plan.report(`The local Neo4j ended unexpectedly (${ending}) and is started again`)
      try {
        await endLeftover(plan.folder, plan.report)
        if (!stopping) server = await launch(plan)
        isEnding = false
      } catch (error) {
        return stopping ? undefined : (error as SetupError)
      }
      if (stopping) server.close()
    }
  }

  /** Until there is room, Neo4j stays as it is: it could not even start. */
  async function endPanicked(): Promise<void> {
    if (isEnding) return
    isEnding = true
    mark(plan.folder)
    plan.report('The local Neo4j has stopped working, as after a full disk; it is started again once there is room')
    await roomToStart(plan.folder, () => stopping)
    mark(plan.folder)
    server.close()
  }

  const exited = watch()
  return {
    exited,
    panicked: () => void endPanicked(),
    stop: async () => {
      stopping = true
      server.close()
      await exited
    },
  }
}

/** An empty file mostly finds room on a full disk too. */
function mark({ panicked }: Folder): void {
  try {
    writeFileSync(panicked, '')
  } catch {
    // Then it is written once there is room.
  }
}

function isHopeless(crashes: number[]): boolean {
  const now = Date.now()
  crashes.push(now)
  return crashes.filter((time) => now - time < restartWindow).length > restartsAllowed
}

function givenUp(plan: LaunchPlan, ending: Ending): SetupError {
  return localSetupError(
    `The local Neo4j ended unexpectedly (${ending}), more than ${restartsAllowed} times in ten minutes.`,
    `Its logs are in ${plan.folder.logs}; memory (1.5 GB) and disk must be free.`,
  )
}
