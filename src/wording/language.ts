/** The languages of sentences and labels. */
export const languages = ['VI', 'EN'] as const
export type Language = (typeof languages)[number]
