import { pathOf, useAddress, useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'

export interface CitedSource {
  readonly id: string
  readonly title: string
  readonly url?: string | null
  readonly publishedOn: string | null
  readonly publisher: { readonly name: string } | null
}

export interface QuotedPassage {
  readonly id: string
  readonly quote: string
  readonly textKind: string
  readonly source: CitedSource
}

/** Title, paper and day. */
export function SourceWords({ source }: { source: CitedSource }) {
  const { lang } = useFrame()
  const rest = [source.publisher?.name, shortDate(source.publishedOn, lang)].filter(Boolean)
  return (
    <>
      <cite>{source.title}</cite>
      {rest.map((words) => `, ${words}`)}
    </>
  )
}

/** Where in the page of a source its passage stands. */
export const passagePath = ({ id, source }: Pick<QuotedPassage, 'id' | 'source'>): string =>
  `${pathOf(source.id)}#${anchorOf(id)}`

/** Ids of citations, as anchors in an article. */
export const anchorOf = (citation: string): string => citation.replace(/@.*$/u, '').replace(/^citation:/u, 'c-')

/** The words that a fact rests on, and whose they are. */
export function Quote({ passage }: { passage: QuotedPassage }) {
  const { t } = useFrame()
  const address = useAddress()
  return (
    <blockquote class="q">
      <p lang="vi">{passage.quote}</p>
      <footer>
        {passage.textKind === 'VERBATIM' ? t.verbatim : t.retold}.{' '}
        <a href={address(passagePath(passage))} lang="vi">
          <SourceWords source={passage.source} />
        </a>
      </footer>
    </blockquote>
  )
}
