/** Called, a line at a time, with what is going on when it takes a while. */
export type Report = (line: string) => void

const patience = 2_000
const interval = 3_000
/** What already takes this long is reported less often. */
const longWhile = 15_000

/** Waits for work, and reports what it is doing after two seconds, then every three, later every fifteen. */
export async function reporting<T>(
  report: Report,
  describe: (seconds: number) => string,
  work: Promise<T>,
): Promise<T> {
  const begun = Date.now()
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => {
    const passed = Date.now() - begun
    report(describe(Math.round(passed / 1_000)))
    timer = setTimeout(tell, passed < longWhile ? interval : longWhile)
  }
  timer = setTimeout(tell, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
