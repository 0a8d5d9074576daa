/**
 * Facts that two sources probably share, and entities of one name. The importer never merges on its own: a dossier says
 * `same` or `distinct`, and until it does the likeness is a problem.
 */
import type { CitedClaims, Claim, RecipientGroup } from '../../domain/citation.ts'
import { type Bounds, boundsOf, type Day, lastDay } from '../../domain/day.ts'
import { type FactKind, type FactSpec, factSpec } from '../../domain/fact.ts'
import { matchKey } from '../../domain/matchKey.ts'
import type { Reader } from '../../graph/graph.ts'
import { type SimilarCitation, similarFacts } from '../../graph/queries/importFact.ts'
import type { DossierProblem } from '../dossier/dossier.ts'
import { at, type Prepared, type PreparedFact } from '../prepare/prepare.ts'

/** A fact as far as likeness goes. */
interface Stating {
  readonly id: string
  readonly kind: FactKind
  readonly source: string
  /** The last day on which its source may have been published: by then it had happened. */
  readonly reported: Day
  readonly distinct: readonly string[]
  readonly claims: readonly Claim[]
  /** Whether its dossier is among those at hand, so that it can answer. */
  readonly isAsked: boolean
}

/** What probably is the same as a fact of another source and says neither `same` nor `distinct`. */
export async function duplicateProblems(reader: Reader, prepared: readonly Prepared[]): Promise<DossierProblem[]> {
  const own = prepared.flatMap((dossier) => dossier.facts.map((fact) => ({ dossier, fact })))
  const stated = own.map(({ dossier, fact }) => stating(dossier, fact))
  const known = await statedInGraph(reader, stated, new Set(prepared.map(({ source }) => source.declaration.id)))
  const byKey = groupByKey([...known, ...stated])
  return own.flatMap(({ dossier, fact }) => {
    if (fact.same) return []
    const mine = stating(dossier, fact)
    const like = (byKey.get(keyOf(mine)) ?? []).filter((other) => hasToAnswer(mine, other) && probablySame(mine, other))
    return unique(like.map(({ id }) => id)).map((id) =>
      at(dossier.dossier, {
        path: fact.path,
        message: `probably the same as ${id}`,
        hint: `write \`same: ${id}\` if it is, else \`distinct: [${id}]\``,
      }),
    )
  })
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

const stating = ({ source }: Prepared, { id, kind, distinct, claims }: PreparedFact): Stating => ({
  id,
  kind,
  source: source.declaration.id,
  reported: source.publishedLast,
  distinct,
  claims,
  isAsked: true,
})

/** Of two that are alike one side has to answer: the one at hand, and of two at hand the one whose id comes later. */
const hasToAnswer = (mine: Stating, other: Stating): boolean => !other.isAsked || mine.id > other.id

function probablySame(one: Stating, other: Stating): boolean {
  if (one.id === other.id || one.source === other.source) return false
  if (one.distinct.includes(other.id) || other.distinct.includes(one.id)) return false
  const fields = factSpec(one.kind).identity.map((field) => agreement(fieldOf(one, field), fieldOf(other, field)))
  const days = dayFields(one).map((field) => daysAgreement(dateOf(one, field), dateOf(other, field)))
  if ([...fields, ...days].includes('DISAGREE') || happenedAfter(one, other) || happenedAfter(other, one)) return false
  return factSpec(one.kind).likeness === 'KEY' || beyondKey(one, fields).includes('AGREE') || days.includes('AGREE')
}

/** Fields that only one of them states say nothing. */
type Agreement = 'AGREE' | 'DISAGREE' | 'SILENT'

function agreement(mine: readonly string[], theirs: readonly string[]): Agreement {
  if (mine.length === 0 || theirs.length === 0) return 'SILENT'
  return mine.some((value) => theirs.includes(value)) ? 'AGREE' : 'DISAGREE'
}

/** The agreements in fields that are not required and so do not stand in the key, which is shared already. */
const beyondKey = ({ kind }: Stating, fields: readonly Agreement[]): Agreement[] => {
  const { identity, roles, required } = factSpec(kind)
  return fields.filter((_, index) => !isRequired(identity[index] ?? '', roles, required))
}

const isRequired = (field: string, roles: FactSpec['roles'], required: readonly string[]): boolean =>
  Boolean(roles[field]?.required) || required.includes(field)

const fieldOf = ({ claims }: Stating, field: string): string[] =>
  claims
    .filter((claim) => claim.field === field)
    .map((claim) => claim.entity ?? groupText(claim) ?? JSON.stringify(claim.value))

/** Groups share their key already, however they are worded. */
const groupText = ({ field }: Claim): string | null => (field === 'recipient' ? 'group' : null)

/** A state may be seen on any number of days. */
const dayFields = ({ kind }: Stating): string[] =>
  factSpec(kind).time === 'STATE' ? [] : [...factSpec(kind).dates, 'forPeriod', 'year']

/** Whether the one is dated after the other, which states no day itself, was reported. */
function happenedAfter(one: Stating, other: Stating): boolean {
  const dates = factSpec(one.kind).dates.map((field) => dateOf(one, field))
  return dates.some((date) => date !== null && date.first > other.reported)
}

function daysAgreement(mine: Bounds | null, theirs: Bounds | null): Agreement {
  if (!mine || !theirs) return 'SILENT'
  return mine.first <= theirs.last && theirs.first <= mine.last ? 'AGREE' : 'DISAGREE'
}

function dateOf(fact: Stating, field: string) {
  const value = fact.claims.find((claim) => claim.field === field)?.value
  return value === undefined ? null : boundsOf(String(value))
}

function keyOf({ kind, claims }: Pick<Stating, 'kind' | 'claims'>): string {
  const roles = claims.flatMap(({ field, entity }) => (entity ? [{ field, entity }] : []))
  const values = Object.fromEntries(claims.map(({ field, value }) => [field, value]))
  return matchKey(kind, { roles, group: groupIn(claims), values })
}

/** The group that fills a role, if one does. */
const groupIn = (claims: readonly Claim[]): RecipientGroup | null =>
  (claims.find(({ field, entity, value }) => field === 'recipient' && !entity && value)?.value as
    | RecipientGroup
    | undefined) ?? null

function groupByKey(facts: readonly Stating[]): Map<string, Stating[]> {
  const groups = new Map<string, Stating[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return groups
}

/** The graph's facts with the same key, source by source, as far as sources outside the batch state them. */
async function statedInGraph(
  reader: Reader,
  facts: readonly Stating[],
  batch: ReadonlySet<string>,
): Promise<Stating[]> {
  const matchKeys = unique(facts.map(keyOf).filter((key) => key !== ''))
  const rows = await reader.read(similarFacts, { matchKeys })
  return rows.flatMap(({ id, kind, citations }) =>
    unique(citations.map(({ source }) => source))
      .filter((source) => !batch.has(source))
      .map((source) => statedBy(source, id, kind as FactKind, citations)),
  )
}

/** All that one source says of a fact, whichever of its quotes says it. */
function statedBy(source: string, id: string, kind: FactKind, citations: readonly SimilarCitation[]): Stating {
  const own = citations.filter((citation) => citation.source === source)
  return {
    id,
    kind,
    source,
    reported: own[0]?.reported ?? lastDay,
    distinct: own.flatMap(({ distinct }) => distinct ?? []),
    isAsked: false,
    claims: own.flatMap(({ says }) => JSON.parse(says) as CitedClaims['says']),
  }
}
