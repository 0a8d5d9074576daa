/** Signs that move a terminal's cursor, change its colours or turn the direction of writing. */
const controls = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/**
 * Text of somebody else's making, such as the name of a file, fit for a terminal: a sign that would act there is written
 * as its number.
 */
export const printable = (text: string): string =>
  text.replace(controls, (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`)

/** As `printable`, for text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')
