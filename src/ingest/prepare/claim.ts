/** From a dossier's fact to claims: each role resolved, each value shown to rest on words or said to be known otherwise. */
import type { Basis, Claim } from '../../domain/citation.ts'
import type { EntityKind, Property } from '../../domain/entity.ts'
import { factSpec, type RoleSpec } from '../../domain/fact.ts'
import type { Declaration } from '../declaration.ts'
import { type DossierFact, type GroupMention, isGroup, type Mention, type Stated } from '../dossier/dossier.ts'
import type { Finding } from '../dossier/finding.ts'
import { carries, hasWords } from '../evidence.ts'
import { type Context, isResolved, type Resolve, type Resolved } from '../resolve/resolve.ts'

export interface ReadClaims {
  readonly claims: readonly Claim[]
  readonly implied: readonly Declaration[]
  /** What is wrong; the paths are relative to the fact. */
  readonly findings: readonly Finding[]
}

interface Reading {
  readonly fact: DossierFact
  readonly context: Context
  readonly resolve: Resolve
}

export function readClaims(reading: Reading): ReadClaims {
  const spec = factSpec(reading.fact.kind)
  const parts = [
    ...Object.entries(reading.fact.roles).flatMap(([field, mentions]) =>
      mentions.map((mention) => readRole(field, spec.roles[field] as RoleSpec, mention, reading)),
    ),
    ...Object.entries(reading.fact.values).map(([field, stated]) =>
      readValue(field, spec.values[field] as Property, stated, reading.fact.quotes),
    ),
  ]
  return {
    claims: parts.flatMap(({ claims }) => claims),
    implied: parts.flatMap(({ implied }) => implied),
    findings: parts.flatMap(({ findings }) => findings),
  }
}

const failed = (field: string, message: string, hint: string | null): ReadClaims => ({
  claims: [],
  implied: [],
  findings: [{ path: [field], message, hint }],
})

function readRole(field: string, role: RoleSpec, mention: Mention | GroupMention, reading: Reading): ReadClaims {
  return isGroup(mention) ? readGroup(field, role, mention, reading) : readMention(field, role.kinds, mention, reading)
}

function readMention(field: string, kinds: readonly EntityKind[], mention: Mention, reading: Reading): ReadClaims {
  const { quotes } = reading.fact
  const evidence = evidenceOf(mention, quotes, (quote) => hasWords(quote, mention.is))
  if (evidence.missing) return failed(field, evidence.missing, evidence.hint)
  const found = reading.resolve(mention, kinds, reading.context)
  if (!isResolved(found)) return failed(field, found.message, found.hint)
  const asWritten = mention.as ?? (anyHas(quotes, mention.is) ? mention.is : undefined)
  const claim: Claim = { field, entity: found.id, basis: weaker(evidence.basis, found) }
  return { claims: [asWritten ? { ...claim, asWritten } : claim], implied: found.implied, findings: [] }
}

/** Words in the quote that name the entity only together with the article's place are context. */
const weaker = (basis: Basis, found: Resolved): Basis => (basis === 'QUOTED' && found.byContext ? 'CONTEXT' : basis)

function readGroup(field: string, role: RoleSpec, mention: GroupMention, reading: Reading): ReadClaims {
  if (!role.group) return failed(field, 'this role takes no group', 'name who fills it')
  if (isQuoted(mention.basis) && !anyHas(reading.fact.quotes, mention.group))
    return failed(field, `“${mention.group}” is not in the quote`, 'write the words of the quote')
  const named = mention.names.map((name) => readMention(field, role.kinds, name, reading))
  const names = named.flatMap(({ claims }) => claims.map(({ entity }) => entity as string))
  return {
    claims: [
      {
        field,
        text: mention.group,
        value: { asWritten: mention.group, parts: mention.parts, names },
        basis: mention.basis ?? 'QUOTED',
      },
    ],
    implied: named.flatMap(({ implied }) => implied),
    findings: named.flatMap(({ findings }) => findings),
  }
}

function readValue(field: string, property: Property, stated: Stated, quotes: readonly string[]): ReadClaims {
  const evidence = evidenceOf(stated, quotes, (quote) => carries(quote, stated.is, property))
  if (evidence.missing) return failed(field, evidence.missing, evidence.hint)
  const claim: Claim = { field, text: showValue(stated.is), value: stated.is, basis: basisOf(property, evidence.basis) }
  return { claims: [stated.as ? { ...claim, asWritten: stated.as } : claim], implied: [], findings: [] }
}

/** Our own terms for what the words say are a conclusion from them. */
const basisOf = (property: Property, basis: Basis): Basis =>
  property.type === 'enum' || property.type === 'label' || property.type === 'flag' ? 'INFERRED' : basis

const showValue = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

interface Evidence {
  readonly basis: Basis
  readonly missing?: string
  readonly hint: string | null
}

/** Whether the words of the quote are said to carry it; who says so is held to it. */
const isQuoted = (basis: Basis | undefined): boolean => basis === undefined || basis === 'QUOTED'

const anyHas = (quotes: readonly string[], words: string): boolean => quotes.some((quote) => hasWords(quote, words))

function evidenceOf(stated: Stated, quotes: readonly string[], isIn: (quote: string) => boolean): Evidence {
  const words = stated.as
  if (words !== undefined && !anyHas(quotes, words))
    return { basis: 'QUOTED', missing: `“${words}” is not in the quote`, hint: '`as` takes words of the quote' }
  if (stated.basis && !isQuoted(stated.basis)) return { basis: stated.basis, hint: null }
  if (words !== undefined || quotes.some(isIn)) return { basis: 'QUOTED', hint: null }
  return {
    basis: 'QUOTED',
    missing: `“${showValue(stated.is)}” is not in the quote`,
    hint: 'widen the quote, give the words for it with `as`, or say with `basis` that it is CONTEXT or INFERRED',
  }
}
