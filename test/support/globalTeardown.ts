/** Stops the run's Neo4j and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.endTestRun?.()
}
