/** Matching of names that somebody wrote. */
import type { Day } from '../domain/day.ts'
import type { NameToMatch } from '../domain/match/asked.ts'
import { taken } from '../domain/match/decide.ts'
import type { Judged } from '../domain/match/judge.ts'
import { Problem } from '../domain/problem.ts'
import type { CandidateResolvers, NameMatchResolvers } from '../generated/resolvers.ts'
import { namedEntity } from '../graph/record.ts'
import { matchNames } from '../loaders/match.ts'
import type { Context } from './context.ts'

export interface NameMatchNode {
  readonly given: NameToMatch
  readonly judged: readonly Judged[]
}

export interface CandidateNode extends Judged {
  readonly asOf: Day | null
}

/** As many as a table's program sends at once; each costs the graph some look-ups. */
export const mostNames = 50

export async function match(names: readonly NameToMatch[], { loaders }: Context): Promise<NameMatchNode[]> {
  checkNames(names)
  const found = await matchNames(loaders.together, names)
  return names.map((given, at) => ({ given, judged: found[at] ?? [] }))
}

function checkNames(names: readonly NameToMatch[]): void {
  if (names.length < 1 || names.length > mostNames) {
    throw new Problem(
      'BAD_ARGUMENT',
      `match was given ${names.length} names.`,
      `Ask with 1 to ${mostNames} names at once.`,
    )
  }
  const at = names.findIndex(({ name, code }) => !/[\p{L}\p{N}]/u.test(`${name}${code ?? ''}`))
  if (at < 0) return
  throw new Problem(
    'BAD_ARGUMENT',
    `names[${at}] has neither a letter nor a digit, and no code.`,
    'Give the name as it was written, or a code.',
  )
}

const candidate = (judged: Judged, { on }: NameToMatch): CandidateNode => ({ ...judged, asOf: on ?? null })

export const NameMatch: NameMatchResolvers = {
  name: ({ given }) => given.name,
  taken: ({ given, judged }) => {
    const one = taken(judged)
    return one && candidate(one, given)
  },
  candidates: ({ given, judged }, { first }) => judged.slice(0, first).map((one) => candidate(one, given)),
}

export const Candidate: CandidateResolvers = {
  node: ({ candidate: { id, name, type, kind }, asOf }) => ({ entity: namedEntity([id, name, type, kind]), asOf }),
  score: ({ score }) => score,
  text: ({ text }) => text,
  reasons: ({ reasons }) => reasons,
}
