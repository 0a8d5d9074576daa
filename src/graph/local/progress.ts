/** Told, a line at a time, what is going on when it takes a while. */
export type Report = (line: string) => void

const patience = 2_000
const interval = 3_000

/** Waits for work, and reports what it is doing after two seconds and every three from then on. */
export async function reporting<T>(
  report: Report,
  describe: (seconds: number) => string,
  work: Promise<T>,
): Promise<T> {
  const begun = Date.now()
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => {
    report(describe(Math.round((Date.now() - begun) / 1_000)))
    timer = setTimeout(tell, interval)
  }
  timer = setTimeout(tell, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
