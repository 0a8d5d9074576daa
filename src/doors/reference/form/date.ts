/** Dates as bibliographies know them. */

export interface DateParts {
  readonly parts: readonly number[]
  readonly isUncertain: boolean
}

/** Year, month and day as far as they are known; null for an interval or open digits, which no bibliography knows. */
export function datePartsOf(edtf: string | null): DateParts | null {
  const [, year, month, day, mark] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?([?~%])?$/.exec(edtf ?? '') ?? []
  if (year === undefined) return null
  return { parts: [year, month, day].filter((part) => part !== undefined).map(Number), isUncertain: mark !== undefined }
}

/** `2024-06` */
export const isoOf = ({ parts }: DateParts): string => parts.map((part) => String(part).padStart(2, '0')).join('-')
