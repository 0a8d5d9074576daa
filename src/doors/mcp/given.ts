/** What several tools take. */
import { z } from 'zod'
import { entityKindNames } from '../../domain/entity.ts'
import { factKindNames } from '../../domain/fact.ts'

export const lang = z.enum(['VI', 'EN']).default('VI').describe('The language of sentences. Names stay Vietnamese.')
export const asOf = z.iso
  .date()
  .optional()
  .describe('A day: what the graph says of that day. Absent: the whole record.')
export const first = z.number().int().min(1).max(20).default(10).describe('How many at most.')
export const id = z.string().max(300).describe('An id as search gives it, such as place:bac-kan.')
export const entityKinds = z.array(z.enum(entityKindNames)).optional().describe('Only things of these kinds.')
export const factKinds = z.array(z.enum(factKindNames)).optional().describe('Only facts of these kinds.')
export const fromYear = z.number().int().min(1900).max(2100).optional().describe('Only facts of this year or later.')
export const toYear = z.number().int().min(1900).max(2100).optional().describe('Only facts of this year or earlier.')

interface Narrowed {
  readonly kinds?: readonly (typeof factKindNames)[number][] | undefined
  readonly fromYear?: number | undefined
  readonly toYear?: number | undefined
}

/** A fact whose day is not known exactly counts where it may lie. */
export const filterOf = ({ kinds, fromYear: from, toYear: to }: Narrowed) => ({
  ...(kinds ? { kind: [...kinds] } : {}),
  ...(from === undefined && to === undefined
    ? {}
    : {
        on: {
          ...(from === undefined ? {} : { from: `${from}-01-01` }),
          ...(to === undefined ? {} : { to: `${to}-12-31` }),
        },
      }),
})
