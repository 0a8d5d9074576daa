/**
 * Tells answers in words that an assistant can quote: every fact with the words it rests on, its source and its address,
 * and how sure it is. What the sources do not say is said too.
 */
import type { ToldFactFragment, ToldFragment, ToldSourceFragment } from '../../generated/mcp.ts'

/** The end of every answer that found nothing. Silence of the sources must not be read as a “no”. */
export const nothingSaid =
  'The sources in this dataset say nothing about this. That does not mean that it did not happen: say that you do not know.'

export const tellEntity = ({ displayName, id, permalink }: ToldFragment): string =>
  `${displayName} (${id}, ${permalink})`

export function tellFact(fact: ToldFactFragment): string {
  const { sentence, id, permalink, citations } = fact
  return [`- ${sentence} [${howSure(fact)}] (${id}, ${permalink})`, ...citations.map(tellPassage)].join('\n')
}

function tellPassage({ quote, textKind, source }: ToldFactFragment['citations'][number]): string {
  const whose = textKind === 'VERBATIM' ? 'the words of' : 'retold from'
  return `  “${quote}” — ${whose} ${tellSource(source)}`
}

const tellSource = ({ title, publishedOn, url, id }: ToldSourceFragment): string =>
  [title, publishedOn ?? 'undated', url ?? id].join(', ')

/** In words that leave no doubt open: certain is only what several say and nobody contests. */
function howSure({ state, standing, independentSources, conflicts, on }: ToldFactFragment): string {
  const doubts = [
    ...(state === 'STATED' ? [] : [state.toLowerCase()]),
    ...(standing === 'UNCERTAIN' ? ['the sources leave open whether it holds'] : []),
    ...(conflicts.length > 0 ? [`sources disagree on ${conflicts.map(({ field }) => field).join(', ')}`] : []),
  ]
  const sources = independentSources === 1 ? 'one source' : `${independentSources} independent sources`
  return [on ?? 'undated', sources, ...doubts].join('; ')
}

export const tellFacts = (facts: readonly ToldFactFragment[]): string =>
  facts.length === 0 ? nothingSaid : facts.map(tellFact).join('\n')

/** How much of a list is shown, and how to see the rest: nothing is cut without a word. */
export function tellRest(shown: number, total: number | null, cursor: string | null, hasNext: boolean): string {
  const all = total === null ? 'more' : String(total)
  return hasNext ? `Shown: ${shown} of ${all}. For the next, ask again with after: ${cursor}.` : `Shown: all ${shown}.`
}
