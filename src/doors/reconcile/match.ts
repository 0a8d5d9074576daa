/** Answers a batch of queries with candidates, their scores and the reasons for them. */
import { Problem } from '../../domain/problem.ts'
import { ReconcileNamesDocument, type ReconcileNamesQuery } from '../../generated/reconcile.ts'
import type { Language } from '../../wording/language.ts'
import { type ReadQuery, readBatch, readQuery } from './query.ts'
import { kindOf, typeOf } from './type.ts'
import type { Visit } from './visit.ts'

type Match = NonNullable<ReconcileNamesQuery['match']>[number]
type Candidate = Match['candidates'][number]

/** One bad query keeps none of the others from its answer: it has no candidates, and says why. */
export async function answerBatch(visit: Visit, text: string): Promise<Record<string, object>> {
  const read = readBatch(text).map(([key, given]) => [key, attempt(given)] as const)
  const good = read.flatMap(([key, one]) => (one instanceof Problem ? [] : [[key, one] as const]))
  const matches = await matchAll(
    visit,
    good.map(([, one]) => one),
  )
  const answered = new Map(good.map(([key, { limit }], at) => [key, resultOf(matches[at], limit, visit.lang)]))
  return Object.fromEntries(
    read.map(([key, one]) => [
      key,
      one instanceof Problem
        ? { result: [], error: { message: one.message, remedy: one.remedy } }
        : { result: answered.get(key) ?? [] },
    ]),
  )
}

function attempt(given: unknown): ReadQuery | Problem {
  try {
    return readQuery(given)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

async function matchAll({ ask, lang }: Visit, queries: readonly ReadQuery[]): Promise<readonly Match[]> {
  if (queries.length === 0) return []
  const names = queries.map(({ name }) => name)
  const { match } = await ask(ReconcileNamesDocument, {
    names,
    first: Math.max(...queries.map(({ limit }) => limit)),
    lang,
  })
  return match ?? []
}

function resultOf(match: Match | undefined, limit: number, lang: Language): object[] {
  const taken = match?.taken?.node.id
  return (match?.candidates ?? []).slice(0, limit).map((candidate) => candidateOf(candidate, taken, lang))
}

/** The points of each reason are its features: their sum, within 0 and 100, is the score. */
function candidateOf({ node, score, reasons }: Candidate, taken: string | undefined, lang: Language): object {
  return {
    id: node.id,
    name: node.name,
    description: node.displayName,
    type: [typeOf(kindOf(node.__typename), lang)],
    score,
    match: node.id === taken,
    features: reasons.map(({ kind, points }) => ({ id: kind, value: points })),
  }
}
