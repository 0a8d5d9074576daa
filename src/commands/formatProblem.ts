import type { DossierProblem } from '../ingest/dossier/dossier.ts'

/** A line a problem, as editors know to jump to: `file:line path: what is wrong. What would mend it.` */
export const formatProblems = (problems: readonly DossierProblem[]): string =>
  problems
    .map(({ file, line, path, message, hint }) => {
      const place = `${file}${line === null ? '' : `:${line}`}`
      return `${place} ${path ? `${path}: ` : ''}${message}${hint ? `\n    ${hint}` : ''}`
    })
    .join('\n')
