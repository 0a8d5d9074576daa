/** A fault that tests have to notice: one line of the source, as it is and as somebody might have written it. */
export interface Fault {
  /** By which the runner is asked for it. */
  readonly name: string
  readonly what: string
  readonly file: string
  /** Stands in the file exactly once. */
  readonly from: string
  readonly to: string
  /** Test files and folders, of which at least one test has to fail. */
  readonly tests: readonly string[]
}

/** The layer in which a fault lies. */
export const layerOf = ({ file }: Fault): string => file.split('/')[1] as string
