import type { DossierProblem } from '../ingest/dossier/dossier.ts'
import { printable } from './printable.ts'

/** A line a problem, as editors know to jump to: `file:line path: what is wrong. What would mend it.` */
export const formatProblems = (problems: readonly DossierProblem[]): string => problems.map(formatProblem).join('\n')

function formatProblem({ file, line, path, message, hint }: DossierProblem): string {
  const place = `${file}${line === null ? '' : `:${line}`}`
  const text = printable(`${place} ${path ? `${path}: ` : ''}${message}`)
  return hint ? `${text}\n    ${printable(hint)}` : text
}

/** The first problems, and how many more there are. */
export function formatFirstProblems(problems: readonly DossierProblem[], most: number): string[] {
  if (problems.length === 0) return []
  const more = problems.length - most
  const rest =
    more > 0 ? [`… and ${more} more: mend these first, or see more with --max-problems ${problems.length}.`] : []
  return [formatProblems(problems.slice(0, most)), ...rest]
}
