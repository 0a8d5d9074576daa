/**
 * A dossier made ready to be written: every name resolved, every quote located, every value shown to rest on words. It
 * touches nothing; whatever is wrong comes back as problems at their lines.
 */
import type { Claim } from '../../domain/citation.ts'
import { boundsOf, type Day, firstDay, lastDay } from '../../domain/day.ts'
import { type FactKind, factSpec, stagesOf } from '../../domain/fact.ts'
import { statedBounds } from '../../domain/factTime.ts'
import type { Declaration } from '../declaration.ts'
import { type Dossier, type DossierFact, type DossierPath, type DossierProblem, isGroup } from '../dossier/dossier.ts'
import type { Finding } from '../dossier/finding.ts'
import { formatPath } from '../dossier/read.ts'
import { hasWords } from '../evidence.ts'
import { type Context, isResolved, type Resolve } from '../resolve/resolve.ts'
import { layout } from '../write/version.ts'
import { readClaims } from './claim.ts'
import { contradictions } from './contradiction.ts'
import { declareSource } from './declare.ts'
import { lastCommonWords, locate, type Quote, sha256 } from './quote.ts'

export interface PreparedCitation extends Quote {
  readonly id: string
  readonly factId: string
  readonly kind: FactKind
  /** The facts that its dossier says this is not, if any. */
  readonly distinct?: readonly string[]
  readonly says: readonly Claim[]
}

export interface PreparedFact {
  readonly id: string
  readonly kind: FactKind
  readonly key: string
  readonly same: boolean
  readonly distinct: readonly string[]
  readonly claims: readonly Claim[]
  readonly path: DossierPath
}

export interface PreparedSource {
  readonly declaration: Declaration
  readonly textKind: 'VERBATIM' | 'RESTATED'
  readonly text: string
  readonly textHash: string
  readonly publishedFirst: Day
  readonly publishedLast: Day
}

export interface Prepared {
  readonly dossier: Dossier
  readonly source: PreparedSource
  /** The hash of what the dossier says, whatever the file's layout. */
  readonly hash: string
  readonly declarations: readonly Declaration[]
  readonly facts: readonly PreparedFact[]
  readonly citations: readonly PreparedCitation[]
  readonly problems: readonly DossierProblem[]
}

interface Tools {
  readonly resolve: Resolve
  /** What the dossier's own entities declare, resolved before. */
  readonly declarations: readonly Declaration[]
}

export function prepare(dossier: Dossier, { resolve, declarations }: Tools): Prepared {
  const published = publishedOf(dossier)
  const context = contextOf(dossier, resolve, published.last)
  const source = declareSource(dossier, resolve, context)
  const read = dossier.facts.map((fact) => prepareFact(dossier, fact, context, resolve))
  const implied = [...source.implied, ...read.flatMap((fact) => fact.implied)]
  const statements = {
    source: {
      declaration: source.declaration,
      textKind: dossier.source.textKind,
      text: dossier.text,
      textHash: sha256(dossier.text),
      publishedFirst: published.first,
      publishedLast: published.last,
    },
    declarations: uniqueById([...declarations, ...byRule(implied)]),
    citations: read.flatMap(({ citations }) => citations),
  }
  return {
    dossier,
    ...statements,
    hash: hashOf(statements),
    facts: read.map(({ fact }) => fact),
    problems: [...source.findings, ...read.flatMap(({ findings }) => findings)].map((finding) => at(dossier, finding)),
  }
}

/** Declarations that a mention made. */
export const byRule = (implied: readonly Declaration[]): Declaration[] =>
  implied.map((declaration) => ({ ...declaration, implied: true }))

/** The finding at its line of the file. */
export const at = (dossier: Dossier, { path, message, hint }: Finding): DossierProblem => ({
  file: dossier.file,
  line: dossier.lineOf(path),
  path: formatPath(path),
  message,
  hint,
})

/** Each entity once, in the order of ids: as it is declared, else as the rule makes it. */
const uniqueById = (declarations: readonly Declaration[]): Declaration[] => {
  const declaredLast = [...declarations].sort(
    (one, other) => Number(other.implied ?? false) - Number(one.implied ?? false),
  )
  return [...new Map(declaredLast.map((declaration) => [declaration.id, declaration])).values()].sort(byId)
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)

/**
 * Over all that is written of the dossier, with names resolved, in an order of its own. The layout counts too: a graph of
 * an older layout takes the dossier for a new one.
 */
const hashOf = ({ source, declarations, citations }: Pick<Prepared, 'source' | 'declarations' | 'citations'>): string =>
  sha256(JSON.stringify({ layout, source, declarations, citations: [...citations].sort(byId) }))

/** The days on which the source may have been published; open when it does not say. */
export function publishedOf(dossier: Dossier): { first: Day; last: Day } {
  const { publishedOn, on } = dossier.source.properties as { publishedOn?: string; on?: string }
  const stated = publishedOn ?? on
  return (stated ? boundsOf(stated) : null) ?? { first: firstDay, last: lastDay }
}

/** The places that an article's “tỉnh” and “huyện” mean: where it, or else its publisher, is at home. */
export function contextOf(dossier: Dossier, resolve: Resolve, publishedLast: Day): Context {
  const bare: Context = { on: publishedLast === lastDay ? null : publishedLast, places: [] }
  const { place, relations } = dossier.source
  const home = place ? resolve({ is: place }, ['PLACE'], bare) : null
  const publisher = !place && relations.publisher ? resolve({ is: relations.publisher }, ['ORGANIZATION'], bare) : null
  if (home && isResolved(home)) return { ...bare, places: [home.id] }
  return publisher && isResolved(publisher) && publisher.home ? { ...bare, places: [publisher.home] } : bare
}

interface ReadFact {
  readonly fact: PreparedFact
  readonly citations: readonly PreparedCitation[]
  readonly implied: readonly Declaration[]
  readonly findings: readonly Finding[]
}

function prepareFact(dossier: Dossier, fact: DossierFact, context: Context, resolve: Resolve): ReadFact {
  const path = ['facts', fact.index]
  const read = readClaims({ fact, context: narrowed(fact, context, resolve), resolve })
  const { implied, findings } = read
  const claims = read.claims.map((claim) => (claim.field === 'partOf' ? wholeOf(claim, dossier, fact.kind) : claim))
  const key = `${dossier.source.id.split(':')[1]}/${fact.key}`
  const id = fact.same ?? `${factSpec(fact.kind).prefix}:${key}`
  const located = fact.quotes.map((quote) => locate(quote, dossier.text, dossier.source.title))
  const shares = shareClaims(claims, fact.quotes)
  return {
    fact: { id, kind: fact.kind, key: fact.key, same: fact.same !== null, distinct: fact.distinct, claims, path },
    citations: located.flatMap((quote, index) =>
      quote
        ? [
            {
              ...quote,
              id: `citation:${key}/${index + 1}`,
              factId: id,
              kind: fact.kind,
              ...(fact.distinct.length > 0 ? { distinct: fact.distinct } : {}),
              says: shares[index] ?? [],
            },
          ]
        : [],
    ),
    implied,
    findings: [
      ...findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
      ...located.flatMap((quote, index) => (quote ? [] : [notFound(dossier, fact.quotes[index] as string, path)])),
      ...contradictions(fact).map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
      ...stageMissing(fact, path),
      ...wholeMissing(dossier, fact, path),
    ],
  }
}

/** A part names its whole by the key it has in the dossier, or by its id when another dossier states it. */
function wholeOf(claim: Claim, { source, facts }: Dossier, kind: FactKind): Claim {
  if (isIdOf(kind, claim.value)) return claim
  const whole = facts.find(({ key }) => key === claim.value)
  const id = whole?.same ?? `${factSpec(kind).prefix}:${source.id.split(':')[1]}/${claim.value}`
  return { ...claim, text: id, value: id }
}

const isIdOf = (kind: FactKind, whole: unknown): boolean => String(whole).startsWith(`${factSpec(kind).prefix}:`)

/** A part's whole is a fact of the same kind: in the same dossier, or one whose id is given. */
function wholeMissing(dossier: Dossier, fact: DossierFact, path: DossierPath): Finding[] {
  const whole = fact.values.partOf?.is
  if (whole === undefined || isIdOf(fact.kind, whole)) return []
  const stated = [...dossier.facts, ...dossier.unread]
  if (stated.some(({ key, kind }) => key === whole && kind === fact.kind)) return []
  return [
    {
      path: [...path, 'partOf'],
      message: `no ${fact.kind} here has the key ${whole}`,
      hint: 'give the key of the whole, or its id when another dossier states it',
    },
  ]
}

/** A decision states at least one of its stages; none can be assumed. */
function stageMissing(fact: DossierFact, path: DossierPath): Finding[] {
  const stages = stagesOf(fact.kind)
  if (stages.length === 0 || stages.some((stage) => fact.values[stage] !== undefined)) return []
  return [
    {
      path,
      message: `the ${factSpec(fact.kind).prefix} states no stage`,
      hint: `say which the source states: ${stages.join(', ')} (a date, or \`undated\`)`,
    },
  ]
}

/** Places are looked up on the day of the event, and within those that the fact itself names. */
function narrowed(fact: DossierFact, context: Context, resolve: Resolve): Context {
  const values = Object.fromEntries(Object.entries(fact.values).map(([field, { is }]) => [field, is]))
  const on = dayOf(statedBounds(fact.kind, values)) ?? context.on
  const { roles } = factSpec(fact.kind)
  const own = Object.entries(fact.roles)
    .filter(([field]) => roles[field]?.kinds.includes('PLACE'))
    .flatMap(([, mentions]) => mentions.flatMap((mention) => (isGroup(mention) ? mention.names : [mention])))
    .flatMap((mention) => resolve(mention, ['PLACE'], { ...context, on }))
    .flatMap((found) => (isResolved(found) ? [found.id] : []))
  return { on, places: [...own, ...context.places] }
}

/** A day within the bounds on which units are looked up: the last that is a real limit. */
const dayOf = (bounds: { first: Day; last: Day } | null): Day | null => {
  if (!bounds) return null
  return bounds.last === lastDay ? (bounds.first === firstDay ? null : bounds.first) : bounds.last
}

/** Each claim goes to the first quote that has its words; what no quote has goes to the first. */
function shareClaims(claims: readonly Claim[], quotes: readonly string[]): Claim[][] {
  const shares: Claim[][] = quotes.map(() => [])
  for (const claim of claims) {
    const words = claim.asWritten ?? claim.text ?? ''
    const index = quotes.findIndex((quote) => hasWords(quote, words))
    shares[Math.max(index, 0)]?.push(claim)
  }
  return shares
}

function notFound(dossier: Dossier, quote: string, path: DossierPath): Finding {
  const common = lastCommonWords(quote, dossier.text)
  return {
    path: [...path, 'quote'],
    message: `the quote “${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}” is not in the text, to the letter`,
    hint: common ? `it leaves the text after “${common}”` : 'copy it from `text` or `title`',
  }
}
