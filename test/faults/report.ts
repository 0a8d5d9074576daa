/** What came of planting faults, as a table in Markdown. */
export interface Result {
  readonly name: string
  readonly what: string
  readonly layer: string
  /** The test that failed first; null when all passed. */
  readonly caughtBy: string | null
  readonly seconds: number
}

export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ layer, what, caughtBy, seconds }) => [
    layer,
    what,
    caughtBy?.replaceAll('|', '\\|') ?? '**missed**',
    String(seconds),
  ])
  const lines = [['Layer', 'Fault', 'Caught by', 'Seconds'], ['---', '---', '---', '--:'], ...rows]
  const caught = results.filter(({ caughtBy }) => caughtBy !== null).length
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${caught} of ${results.length} caught.`
}
