/** What goes wrong with a file before its first byte, in the door's own form (RFC 9457). */
import { distance } from 'fastest-levenshtein'
import { Problem } from '../../domain/problem.ts'
import { statusOf } from '../../server/requestError.ts'

/** A problem with a status of its own, such as a list that does not exist. */
export class FileProblem extends Problem {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, remedy: string, headers: Readonly<Record<string, string>> = {}) {
    super('BAD_ARGUMENT', message, remedy)
    this.status = status
    this.headers = headers
  }
}

export const problemType = 'application/problem+json; charset=utf-8'

const titles: Readonly<Record<number, string>> = {
  400: 'This cannot be asked for',
  404: 'There is no such file',
  406: 'There is no such form',
  410: 'Withdrawn',
  429: 'Too many files at once',
  503: 'Not just now',
  504: 'It took too long',
}

export function problemBody(problem: Problem): { readonly status: number; readonly body: string } {
  const status = problem instanceof FileProblem ? problem.status : statusOf(problem)
  const { message: detail, remedy, code, details } = problem
  const title = titles[status] ?? 'This did not work'
  const coded = problem instanceof FileProblem && status !== 400 ? {} : { code }
  return { status, body: JSON.stringify({ type: 'about:blank', title, status, detail, remedy, ...coded, ...details }) }
}

/** “Did you mean …?”, or all that there is where nothing is near. */
export function suggest(given: string, known: readonly string[]): string {
  const ranked = known
    .map((name) => [distance(given.toLowerCase(), name.toLowerCase()), name] as const)
    .sort(([one], [other]) => one - other)
  const near = ranked.filter(([far, name]) => far <= Math.max(2, name.length / 3)).slice(0, 3)
  if (near.length > 0) return `Did you mean ${near.map(([, name]) => name).join(' or ')}?`
  return known.length > 60 ? 'The schema at /schema.graphql lists what there is.' : `There are: ${known.join(', ')}.`
}
