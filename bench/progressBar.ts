/** One line that shows how far the work has come. Outside a terminal it is a line now and then. */

export interface ProgressBar {
  /** Begins a step; `all` is what its `done` counts up to. */
  step(what: string, all: number): (done: number) => void
  end(): void
}

const width = 30
const interval = { terminal: 100, log: 10_000 }

export function createProgressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  const begun = Date.now()
  let shown = 0
  const seconds = (): string => `${Math.round((Date.now() - begun) / 1_000)} s`

  function show(what: string, share: number): void {
    const full = Math.round(width * Math.min(1, share))
    const bar = `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`
    stream.write(stream.isTTY ? `\r${bar} ${what}, ${seconds()}\u001b[K` : `${bar} ${what}, ${seconds()}\n`)
  }

  return {
    step(what, all) {
      shown = Date.now()
      show(what, 0)
      return (done) => {
        if (Date.now() - shown < (stream.isTTY ? interval.terminal : interval.log)) return
        shown = Date.now()
        show(what, all === 0 ? 1 : done / all)
      }
    },
    end: () => void stream.write(stream.isTTY ? '\n' : ''),
  }
}
