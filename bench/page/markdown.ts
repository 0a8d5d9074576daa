/** Tables and numbers as Markdown. */

export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Two digits below a hundred and whole numbers above it are all that a measurement can say. */
export const brief = (value: number | undefined): string =>
  value === undefined ? '' : value >= 100 ? whole(value) : String(Number(value.toPrecision(2)))

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const percent = (share: number): string => `${whole(100 * share)} %`
