/**
 * From what the sources say to what the graph serves: one value for each field, and a conflict where they disagree.
 *
 * Silence is no claim; a more precise value inside another's bounds refines it; “hơn 490” agrees with 500. Where sources
 * do disagree every value stays visible and one is chosen: an official document before more independent origins before
 * the later publication before the smallest source id.
 */
import type { CitedClaims, Claim, RecipientGroup, SourceSummary } from './citation.ts'
import { boundsOf, lastDay } from './day.ts'
import type { Property } from './entity.ts'
import { type FactKind, factSpec, type Role } from './fact.ts'
import { accentedKey } from './name.ts'

export type ChoiceRule = 'OFFICIAL_DOCUMENT' | 'MORE_SOURCES' | 'LATER_PUBLICATION' | 'SOURCE_ID'

export interface SettledRole {
  readonly field: string
  readonly role: Role
  readonly entity: string
  readonly asWritten: string
  readonly basis: Claim['basis']
}

export interface ConflictValue {
  readonly text: string
  readonly entity: string | null
  readonly chosen: boolean
  readonly citations: readonly string[]
}

export interface Conflict {
  readonly field: string
  readonly rule: ChoiceRule
  readonly values: readonly ConflictValue[]
}

export interface Settled {
  readonly values: Readonly<Record<string, unknown>>
  readonly roles: readonly SettledRole[]
  readonly group: RecipientGroup | null
  readonly conflicts: readonly Conflict[]
  readonly independentSources: number
}

/** A claim with where it comes from. */
interface Voice {
  readonly claim: Claim
  readonly citation: string
  readonly source: SourceSummary
  readonly siblings: readonly Claim[]
}

/** Values that agree with each other, and who states them. */
type Camp = readonly Voice[]

/** The body that a post belongs to: a post beside its own body is the same grantor, named more exactly. */
export type BodyOfPost = (post: string) => string | undefined

export function settle(kind: FactKind, citations: readonly CitedClaims[], bodyOfPost: BodyOfPost): Settled {
  const spec = factSpec(kind)
  const voices = citations.flatMap(({ citation, source, says }) =>
    says.map((claim) => ({ claim, citation, source, siblings: claimsOfSource(citations, source.id) })),
  )
  const of = (field: string): Voice[] => voices.filter(({ claim }) => claim.field === field)
  const decisions = Object.entries(spec.values).map(([field, property]) => ({
    field,
    ...decide(field, of(field), agreement(field, property)),
  }))
  const singles = Object.entries(spec.roles)
    .filter(([, role]) => !role.many)
    .map(([field, role]) => ({ field, role: role.role, ...decide(field, of(field), sameEntity) }))
  const many = Object.entries(spec.roles)
    .filter(([, role]) => role.many)
    .flatMap(([field, role]) => unite(of(field), bodyOfPost).map((voice) => settledRole(field, role.role, voice)))
  return {
    values: Object.fromEntries(decisions.flatMap(({ field, chosen }) => (chosen ? [[field, chosen.claim.value]] : []))),
    roles: [
      ...singles.flatMap(({ field, role, chosen }) => (chosen?.claim.entity ? [settledRole(field, role, chosen)] : [])),
      ...many,
    ],
    group:
      (singles.find(({ chosen }) => chosen?.claim.value)?.chosen?.claim.value as RecipientGroup | undefined) ?? null,
    conflicts: [...decisions, ...singles].flatMap(({ conflict }) => conflict ?? []),
    independentSources: new Set(citations.map(({ source }) => source.origin)).size,
  }
}

const claimsOfSource = (citations: readonly CitedClaims[], source: string): Claim[] =>
  citations.filter((cited) => cited.source.id === source).flatMap(({ says }) => [...says])

const settledRole = (field: string, role: Role, { claim }: Voice): SettledRole => ({
  field,
  role,
  entity: claim.entity as string,
  asWritten: claim.asWritten ?? claim.text,
  basis: claim.basis,
})

type Agreement = (one: Voice, other: Voice) => boolean

function decide(
  field: string,
  voices: readonly Voice[],
  agree: Agreement,
): { chosen: Voice | null; conflict: Conflict | null } {
  const camps = campsOf(voices, agree).sort((one, other) => -compareCamps(one, other))
  const [winner, runnerUp] = camps
  if (!winner) return { chosen: null, conflict: null }
  const chosen = mostPrecise(winner)
  if (!runnerUp) return { chosen, conflict: null }
  return {
    chosen,
    conflict: { field, rule: deciding(winner, runnerUp), values: camps.map((camp) => shown(camp, winner)) },
  }
}

/** Voices gathered so that each agrees with every other in its camp; the most precise come first and draw the rest. */
function campsOf(voices: readonly Voice[], agree: Agreement): Camp[] {
  const camps: Voice[][] = []
  for (const voice of [...voices].sort(byPrecision)) {
    const camp = camps.find((members) => members.every((member) => agree(member, voice)))
    if (camp) camp.push(voice)
    else camps.push([voice])
  }
  return camps
}

/** Smaller is more precise: the days a date spans; an exact figure before a bounded one. */
function imprecision({ claim, siblings }: Voice): number {
  if (claim.value === 'undated') return Number.MAX_SAFE_INTEGER
  const bounds = typeof claim.value === 'string' ? boundsOf(claim.value) : null
  if (bounds) return Date.parse(bounds.last) - Date.parse(bounds.first)
  return boundOf(siblings) === 'EXACT' ? 0 : 1
}

const byPrecision = (one: Voice, other: Voice): number =>
  imprecision(one) - imprecision(other) || (one.citation < other.citation ? -1 : 1)

const mostPrecise = (camp: Camp): Voice => [...camp].sort(byPrecision)[0] as Voice

interface Weight {
  readonly official: boolean
  readonly origins: number
  readonly published: string
  readonly source: string
}

const weigh = (camp: Camp): Weight => ({
  official: camp.some(({ source }) => source.official),
  origins: new Set(camp.map(({ source }) => source.origin)).size,
  published:
    camp
      .map(({ source }) => (source.publishedLast === lastDay ? '' : source.publishedLast))
      .sort()
      .at(-1) ?? '',
  source: camp.map(({ source }) => source.id).sort()[0] ?? '',
})

function deciding(winner: Camp, loser: Camp): ChoiceRule {
  const [one, other] = [weigh(winner), weigh(loser)]
  if (one.official !== other.official) return 'OFFICIAL_DOCUMENT'
  if (one.origins !== other.origins) return 'MORE_SOURCES'
  return one.published !== other.published ? 'LATER_PUBLICATION' : 'SOURCE_ID'
}

function compareCamps(first: Camp, second: Camp): number {
  const [one, other] = [weigh(first), weigh(second)]
  return (
    Number(one.official) - Number(other.official) ||
    one.origins - other.origins ||
    compareText(one.published, other.published) ||
    compareText(other.source, one.source)
  )
}

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const shown = (camp: Camp, winner: Camp): ConflictValue => ({
  text: mostPrecise(camp).claim.text,
  entity: mostPrecise(camp).claim.entity ?? null,
  chosen: camp === winner,
  citations: [...new Set(camp.map(({ citation }) => citation))].sort(),
})

/** Everyone whom some source names, once, without a body whose post is named. */
function unite(voices: readonly Voice[], bodyOfPost: BodyOfPost): Voice[] {
  const first = new Map<string, Voice>()
  for (const voice of [...voices].sort((one, other) => compareText(one.citation, other.citation)))
    if (voice.claim.entity && !first.has(voice.claim.entity)) first.set(voice.claim.entity, voice)
  const covered = new Set([...first.keys()].map(bodyOfPost))
  return [...first].filter(([entity]) => !covered.has(entity)).map(([, voice]) => voice)
}

const sameEntity: Agreement = (one, other) =>
  one.claim.entity === other.claim.entity &&
  (one.claim.entity !== undefined || accentedKey(one.claim.text) === accentedKey(other.claim.text))

/** Fields in which sources use words of their own: they differ without contradicting. */
const wording = new Set(['label', 'seenOn', 'bound', 'partOf', 'former', 'capacity'])

function agreement(field: string, property: Property): Agreement {
  if (property.type === 'text' || wording.has(field)) return () => true
  if (property.type === 'edtf' || property.type === 'stage')
    return ({ claim: one }, { claim: other }) => datesAgree(one.value, other.value)
  if (property.type === 'number') return numbersAgree
  return ({ claim: one }, { claim: other }) => key(one.value) === key(other.value)
}

const key = (value: unknown): string => (typeof value === 'string' ? accentedKey(value) : JSON.stringify(value))

function datesAgree(one: unknown, other: unknown): boolean {
  if (one === 'undated' || other === 'undated') return true
  const [a, b] = [boundsOf(String(one)), boundsOf(String(other))]
  if (!a || !b) return one === other
  return (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
}

const boundOf = (claims: readonly Claim[]): string =>
  (claims.find(({ field }) => field === 'bound')?.value as string | undefined) ?? 'EXACT'

/** Newspapers round: “gần” and “khoảng” mean within a tenth. */
const roughly = 0.1

function numbersAgree(one: Voice, other: Voice): boolean {
  const [a, b] = [Number(one.claim.value), Number(other.claim.value)]
  return satisfies(a, boundOf(other.siblings), b) || satisfies(b, boundOf(one.siblings), a)
}

/** Whether a number is within what a source states of it. */
export function satisfies(value: number, bound: string, stated: number): boolean {
  switch (bound) {
    case 'AT_LEAST':
      return value >= stated
    case 'AT_MOST':
      return value <= stated
    case 'ABOUT':
      return Math.abs(value - stated) <= Math.abs(stated) * roughly
    default:
      return value === stated
  }
}
