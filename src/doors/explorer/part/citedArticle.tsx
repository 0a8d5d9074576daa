/** The article that a fact rests on, around the words it rests on. */
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { markedParagraphs } from '../markedText.ts'
import type { Fact } from '../page/fact.tsx'
import { Icon } from './icon.tsx'
import { passagePath } from './quote.tsx'
import { Note } from './section.tsx'

type Source = Fact['shown'][number]['source']

export function CitedArticle({ fact, source }: { fact: Fact; source: Source }) {
  const { t } = useFrame()
  const address = useAddress()
  const [first] = fact.citations
  const isOurs = (id: string): boolean => fact.citations.some((citation) => citation.id === id)
  const passages = source.citations.nodes.filter(({ part }) => part === 'TEXT')
  const others = (source.citations.totalCount ?? 0) - source.citations.nodes.filter(({ id }) => isOurs(id)).length
  return (
    <article class="art" aria-labelledby="bai">
      <header>
        <p class="kind">
          <Icon name="Article" />
          {first?.source.publisher?.name}
        </p>
        <h2 id="bai" lang="vi">
          <a href={address(pathOf(source.id))}>{source.title}</a>
        </h2>
        {source.textKind === 'RESTATED' && (
          <Note look="info">
            <p class="sm">{t.retoldBanner}</p>
          </Note>
        )}
      </header>
      {source.text === null ? (
        <p class="txt">{t.noText}</p>
      ) : (
        <Around text={source.text} passages={passages} isOurs={isOurs} />
      )}
      <footer>
        <span>
          <mark>{t.thisQuote}</mark>
          {others > 0 && (
            <>
              {' · '}
              <span class="o">{t.otherQuotes(others)}</span>
            </>
          )}
        </span>
        {first && (
          <a class="num" href={address(passagePath(first))}>
            {t.inText(first.start, first.end)}
          </a>
        )}
      </footer>
    </article>
  )
}

interface AroundProps {
  text: string
  passages: readonly Source['citations']['nodes'][number][]
  isOurs: (id: string) => boolean
}

/** The paragraphs with the fact's words and one more on either side; the article's page has them all. */
function Around({ text, passages, isOurs }: AroundProps) {
  const { t } = useFrame()
  const address = useAddress()
  const paragraphs = markedParagraphs(text, passages)
  const holding = paragraphs.flatMap(({ segments }, at) =>
    segments.some(({ covering }) => covering.some(({ id }) => isOurs(id))) ? [at] : [],
  )
  const from = Math.max(0, Math.min(...holding, paragraphs.length) - 1)
  const to = Math.max(...holding, 0) + 2
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="txt" lang="vi" tabIndex={0} aria-label={t.marked}>
      {from > 0 && <p class="gap">↑ {from}</p>}
      {paragraphs.slice(from, to).map(({ segments }) => (
        <p>
          {segments.map(({ text, covering }) => {
            if (covering.some(({ id }) => isOurs(id))) return <mark>{text}</mark>
            const [other] = covering
            return other ? (
              <a class="o" href={address(pathOf(other.fact.id))}>
                {text}
              </a>
            ) : (
              text
            )
          })}
        </p>
      ))}
      {to < paragraphs.length && <p class="gap">↓ {paragraphs.length - to}</p>}
    </section>
  )
}
