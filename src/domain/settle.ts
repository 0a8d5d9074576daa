/**
 * From what the sources say to what the graph serves: one value for each field, and a conflict where they disagree.
 *
 * Silence is no claim; a more precise value inside another's bounds refines it; “hơn 490” agrees with 500. Where sources
 * do disagree every value stays visible and one is chosen: an official document before more independent origins before
 * the later publication before the smallest source id.
 */
import {
  type Agreement,
  agreementOn,
  type BodyOfPost,
  boundOf,
  groupOf,
  rangeOf,
  sameActor,
  type Voice,
} from './agreement.ts'
import type { CitedClaims, Claim, RecipientGroup } from './citation.ts'
import { boundsOf, type Day, lastDay } from './day.ts'
import type { Property } from './entity.ts'
import { type FactKind, type FactSpec, factKinds, type Role } from './fact.ts'

export type ChoiceRule = 'OFFICIAL_DOCUMENT' | 'MORE_SOURCES' | 'LATER_PUBLICATION' | 'SOURCE_ID'

export interface SettledRole {
  readonly field: string
  readonly role: Role
  readonly entity: string
  /** The words of the source for it; null where the quote has none. */
  readonly asWritten: string | null
  readonly basis: Claim['basis']
}

export interface ConflictValue {
  /** The value in words or figures; null for an entity, whose name speaks for it. */
  readonly text: string | null
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

/**
 * Values that agree with each other, and who states them, the most precise first. A voice too vague to tell two values
 * apart speaks for both, and so decides between neither.
 */
type Camp = readonly Voice[]

/** Settles what sources say of one fact. The order of the citations does not matter. */
export function settle(kind: FactKind, citations: readonly CitedClaims[], bodyOfPost: BodyOfPost): Settled {
  const { values, singles, many } = fields[kind]
  const voices = voicesByField(citations)
  const of = (field: string): readonly Voice[] => voices.get(field) ?? []
  const isSaid = ({ field }: { readonly field: string }): boolean => voices.has(field)
  const decisions = values.filter(isSaid).map(({ field, property, agree }) => {
    const order = property.differs === 'OVER_TIME' ? byLatest : byPrecision
    return { field, ...decide(field, of(field), agree, order) }
  })
  const filled = singles
    .filter(isSaid)
    .map(({ field, role }) => ({ field, role, ...decide(field, of(field), sameActor(bodyOfPost), byPrecision) }))
  const joined = many
    .filter(isSaid)
    .flatMap(({ field, role }) => unite(of(field), bodyOfPost).map((voice) => settledRole(field, role, voice)))
  return {
    values: withItsBound(decisions),
    roles: [
      ...filled.flatMap(({ field, role, chosen }) => (chosen?.claim.entity ? [settledRole(field, role, chosen)] : [])),
      ...joined,
    ],
    group: filled.map(({ chosen }) => groupOf(chosen?.claim)).find((group) => group !== null) ?? null,
    conflicts: [...decisions, ...filled].flatMap(({ conflict }) => conflict ?? []),
    independentSources: new Set(citations.map(({ source }) => source.origin)).size,
  }
}

/** Who speaks of each field. */
function voicesByField(citations: readonly CitedClaims[]): Map<string, Voice[]> {
  const voices = new Map<string, Voice[]>()
  for (const { citation, source, says } of citations) {
    const siblings = citations.length === 1 ? says : claimsOfSource(citations, source.id)
    for (const claim of says) {
      const voice = { claim, citation, source, siblings }
      const known = voices.get(claim.field)
      if (known) known.push(voice)
      else voices.set(claim.field, [voice])
    }
  }
  return voices
}

interface Decision {
  readonly chosen: Voice | null
  readonly conflict: Conflict | null
}

/** “Hơn” and “gần” belong to the figure that they stand before, not to another source's. */
function withItsBound(decisions: readonly (Decision & { readonly field: string })[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { field, chosen } of decisions) if (chosen) values[field] = chosen.claim.value
  const figure = decisions.find(({ field }) => field === 'value')?.chosen
  return figure ? { ...values, bound: boundOf(figure.siblings) } : values
}

const claimsOfSource = (citations: readonly CitedClaims[], source: string): Claim[] =>
  citations.filter((cited) => cited.source.id === source).flatMap(({ says }) => says)

const settledRole = (field: string, role: Role, { claim }: Voice): SettledRole => ({
  field,
  role,
  entity: claim.entity as string,
  asWritten: claim.asWritten ?? null,
  basis: claim.basis,
})

function decide(
  field: string,
  voices: readonly Voice[],
  agree: Agreement,
  order: (one: Voice, other: Voice) => number,
): Decision {
  if (voices.length === 1) return { chosen: voices[0] as Voice, conflict: null }
  const camps = campsOf([...voices].sort(order), agree).sort((one, other) => compareCamps(other, one))
  const [winner, runnerUp] = camps
  const chosen = winner?.[0]
  if (!chosen) return { chosen: null, conflict: null }
  if (!runnerUp) return { chosen, conflict: null }
  return {
    chosen,
    conflict: { field, rule: deciding(winner, runnerUp), values: camps.map((camp) => shown(camp, winner)) },
  }
}

/** Voices, the most precise first, gathered so that each agrees with every other in its camps. */
function campsOf(voices: readonly Voice[], agree: Agreement): Camp[] {
  const camps: Voice[][] = []
  for (const voice of voices) {
    const fitting = camps.filter((members) => members.every((member) => agree(member, voice)))
    for (const camp of fitting) camp.push(voice)
    if (fitting.length === 0) camps.push([voice])
  }
  return camps
}

/** Smaller is more precise: the days a date spans; a post before its body, the room that a figure leaves. */
function imprecision(voice: Voice): number {
  const { claim } = voice
  if (claim.entity !== undefined) return claim.entity.startsWith('post:') ? 0 : 1
  if (claim.value === 'undated') return Number.MAX_SAFE_INTEGER
  const bounds = typeof claim.value === 'string' ? boundsOf(claim.value) : null
  if (bounds) return Date.parse(bounds.last) - Date.parse(bounds.first) + (isQualified(claim.value) ? 1 : 0)
  if (claim.field !== 'value') return 0
  const { from, to } = rangeOf(voice)
  return Math.min(to - from, Number.MAX_SAFE_INTEGER)
}

/** “About that day” (`2023-06-10~`) is less precise than the day itself. */
const isQualified = (date: unknown): boolean => /[?~%]/.test(String(date))

const byCitation = (one: Voice, other: Voice): number =>
  compareText(one.citation, other.citation) || compareText(wordsOf(one), wordsOf(other))

const byPrecision = (one: Voice, other: Voice): number =>
  imprecision(one) - imprecision(other) || byCitation(one, other)

/** Who acts for an office today may hold it tomorrow: neither contradicts the other, and the latest is what holds. */
const byLatest = (one: Voice, other: Voice): number =>
  compareText(publishedBy(other), publishedBy(one)) || byCitation(one, other)

const wordsOf = ({ claim }: Voice): string => claim.entity ?? claim.text ?? ''

/** The latest day on which the source may have been published; a source without a date comes before all others. */
const publishedBy = ({ source }: Voice): Day | '' => (source.publishedLast === lastDay ? '' : source.publishedLast)

interface Weight {
  readonly official: boolean
  readonly origins: number
  readonly published: string
  readonly source: string
}

const weigh = (camp: Camp): Weight => ({
  official: camp.some(({ source }) => source.official),
  origins: new Set(camp.map(({ source }) => source.origin)).size,
  published: camp.map(publishedBy).sort().at(-1) ?? '',
  source: camp.map(({ source }) => source.id).sort()[0] ?? '',
})

function deciding(winner: Camp, loser: Camp): ChoiceRule {
  const [one, other] = [weigh(winner), weigh(loser)]
  if (one.official !== other.official) return 'OFFICIAL_DOCUMENT'
  if (one.origins !== other.origins) return 'MORE_SOURCES'
  return one.published !== other.published ? 'LATER_PUBLICATION' : 'SOURCE_ID'
}

/** Positive when the first carries more weight; one source that contradicts itself is settled by its first passage. */
function compareCamps(first: Camp, second: Camp): number {
  const [one, other] = [weigh(first), weigh(second)]
  return (
    Number(one.official) - Number(other.official) ||
    one.origins - other.origins ||
    compareText(one.published, other.published) ||
    compareText(other.source, one.source) ||
    byCitation(second[0] as Voice, first[0] as Voice)
  )
}

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const shown = (camp: Camp, winner: Camp): ConflictValue => ({
  text: camp[0]?.claim.text ?? null,
  entity: camp[0]?.claim.entity ?? null,
  chosen: camp === winner,
  citations: [...new Set(camp.map(({ citation }) => citation))].sort(),
})

/** Everyone whom some source names, once, without a body whose post is named. */
function unite(voices: readonly Voice[], bodyOfPost: BodyOfPost): Voice[] {
  const first = new Map<string, Voice>()
  for (const voice of [...voices].sort(byCitation))
    if (voice.claim.entity && !first.has(voice.claim.entity)) first.set(voice.claim.entity, voice)
  const covered = new Set([...first.keys()].map(bodyOfPost))
  return [...first].filter(([entity]) => !covered.has(entity)).map(([, voice]) => voice)
}

/** What facts of a kind may tell, in the order of its table. */
interface Fields {
  readonly values: readonly { readonly field: string; readonly property: Property; readonly agree: Agreement }[]
  readonly singles: readonly { readonly field: string; readonly role: Role }[]
  readonly many: readonly { readonly field: string; readonly role: Role }[]
}

const fieldsOf = ({ values, roles }: FactSpec): Fields => {
  const named = Object.entries(roles).map(([field, { role, many = false }]) => ({ field, role, many }))
  return {
    values: Object.entries(values).map(([field, property]) => ({ field, property, agree: agreementOn(property) })),
    singles: named.filter(({ many }) => !many),
    many: named.filter(({ many }) => many),
  }
}

/** Read off the table once: every import settles thousands of facts. */
const fields = Object.fromEntries(Object.entries(factKinds).map(([kind, spec]) => [kind, fieldsOf(spec)])) as Readonly<
  Record<FactKind, Fields>
>
