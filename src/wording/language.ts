/** The languages that facts are told in. */
export const languages = ['VI', 'EN'] as const
export type Language = (typeof languages)[number]
