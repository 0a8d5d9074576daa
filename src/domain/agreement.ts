/** When two sources agree: on who it was, on a day, on a figure that one of them rounds. */
import type { Claim, RecipientGroup, SourceSummary } from './citation.ts'
import { boundsOf } from './day.ts'
import type { Property } from './entity.ts'
import { accentedKey } from './name.ts'

/** A claim with where it comes from. */
export interface Voice {
  readonly claim: Claim
  readonly citation: string
  readonly source: SourceSummary
  /** All that the same source says of the fact. */
  readonly siblings: readonly Claim[]
}

/** Whether two voices leave room for each other. */
export type Agreement = (one: Voice, other: Voice) => boolean

/** The body that a post belongs to: a post beside its own body is the same grantor, named more exactly. */
export type BodyOfPost = (post: string) => string | undefined

/** The same entity, a post and its body, or groups that are counted alike. */
export const sameActor =
  (bodyOfPost: BodyOfPost): Agreement =>
  ({ claim: one }, { claim: other }) => {
    if (one.entity === undefined || other.entity === undefined)
      return one.entity === other.entity && groupsAgree(one, other)
    return (
      one.entity === other.entity || bodyOfPost(one.entity) === other.entity || bodyOfPost(other.entity) === one.entity
    )
  }

/** The group that a claim names in place of anyone; null for any other. */
export const groupOf = (claim: Claim | undefined): RecipientGroup | null =>
  claim && claim.entity === undefined && claim.value ? (claim.value as RecipientGroup) : null

/** Groups agree in their words, or in how many of each kind they count. */
function groupsAgree(one: Claim, other: Claim): boolean {
  const [mine, theirs] = [groupOf(one)?.parts ?? [], groupOf(other)?.parts ?? []]
  const counted = [...mine, ...theirs].every(({ count }) => count !== null)
  return (
    accentedKey(one.text ?? '') === accentedKey(other.text ?? '') ||
    (counted && mine.length > 0 && partsKey(mine) === partsKey(theirs))
  )
}

const partsKey = (parts: RecipientGroup['parts']): string =>
  parts
    .map(({ kind, count }) => `${kind} ${count}`)
    .sort()
    .join(', ')

/** When sources agree on a property. */
export function agreementOn(property: Property): Agreement {
  const { differs } = property
  if (property.type === 'text' || differs === 'IN_WORDS' || differs === 'OVER_TIME') return () => true
  if (property.type === 'edtf' || property.type === 'stage')
    return ({ claim: one }, { claim: other }) => datesAgree(one.value, other.value)
  if (differs === 'BY_ROUNDING') return figuresAgree
  return ({ claim: one }, { claim: other }) => key(one.value) === key(other.value)
}

const key = (value: unknown): string => (typeof value === 'string' ? accentedKey(value) : JSON.stringify(value))

function datesAgree(one: unknown, other: unknown): boolean {
  if (one === 'undated' || other === 'undated') return true
  const [a, b] = [boundsOf(String(one)), boundsOf(String(other))]
  if (!a || !b) return one === other
  return (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
}

/** Whether a source states a figure exactly, roughly, or as the most or least that it can be. */
export const boundOf = (claims: readonly Claim[]): string =>
  (claims.find(({ field }) => field === 'bound')?.value as string | undefined) ?? 'EXACT'

/** Newspapers round: “gần” and “khoảng” mean within a tenth. */
const roughly = 0.1

interface Range {
  readonly from: number
  readonly to: number
}

/** Between which figures the true one lies, as far as this source says. */
export function rangeOf({ claim, siblings }: Voice): Range {
  const most = siblings.find(({ field }) => field === 'valueMax')?.value
  const range = rangeAround(Number(claim.value), boundOf(siblings))
  return typeof most === 'number' && range.to === range.from ? { ...range, to: most } : range
}

function rangeAround(stated: number, bound: string): Range {
  const spread = Math.abs(stated) * roughly
  switch (bound) {
    case 'AT_LEAST':
      return { from: stated, to: Number.POSITIVE_INFINITY }
    case 'AT_MOST':
      return { from: Number.NEGATIVE_INFINITY, to: stated }
    case 'ABOUT':
      return { from: stated - spread, to: stated + spread }
    default:
      return { from: stated, to: stated }
  }
}

const isIn = (value: number, { from, to }: Range): boolean => from <= value && value <= to

/** Whether a number is within what a source states of it. */
export const satisfies = (value: number, bound: string, stated: number): boolean =>
  isIn(value, rangeAround(stated, bound))

/** “Hơn 490” agrees with 500, “10 đến 12” with 11: one figure lies where the other leaves room for it. */
const figuresAgree: Agreement = (one, other) =>
  isIn(Number(one.claim.value), rangeOf(other)) || isIn(Number(other.claim.value), rangeOf(one))
