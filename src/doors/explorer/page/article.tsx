import { ExploreArticleDocument, type ExploreArticleQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { useList } from '../list/address.ts'
import { markedParagraphs } from '../markedText.ts'
import { Standing } from '../part/chip.tsx'
import { Printed } from '../part/entity.tsx'
import { Icon } from '../part/icon.tsx'
import { PageHead } from '../part/layout.tsx'
import { IdLink, isWeb, Outside } from '../part/link.tsx'
import { anchorOf } from '../part/quote.tsx'
import { Note, Section } from '../part/section.tsx'
import { Sentence } from '../part/sentence.tsx'
import { shortDate } from '../words/date.ts'
import { entityPage, type NodeOf, type Shown } from './entityPage.ts'

type Article = NodeOf<ExploreArticleQuery, 'Article'>
type Citation = Article['citations']['nodes'][number]

export const article = entityPage(ExploreArticleDocument, 'Article', (node, shown) => ({
  title: node.title,
  body: <ArticlePage article={node} {...shown} />,
}))

function ArticlePage({ article, notice }: { article: Article } & Shown) {
  const { t } = useFrame()
  const list = useList(article.id)
  const { citations, facts, text, textKind } = article
  const ordered = [...citations.nodes].sort(
    (one, other) => Number(one.part === 'TEXT') - Number(other.part === 'TEXT') || one.start - other.start,
  )
  return (
    <>
      <PageHead
        kind={
          <>
            <Icon name="Article" />
            <Origin article={article} />
          </>
        }
        title={<span lang="vi">{article.title}</span>}
      />
      {notice && (
        <Note look="info">
          <p>{notice}</p>
        </Note>
      )}
      <div class="two reading">
        <article class="art" aria-label={t.articleText}>
          {textKind === 'RESTATED' && (
            <header>
              <Note look="info">
                <p class="sm">{t.retoldBanner}</p>
              </Note>
            </header>
          )}
          {text === null ? <p class="txt">{t.noText}</p> : <ArticleText text={text} citations={citations.nodes} />}
          <footer>
            <span>{article.textHash && `SHA-256 ${article.textHash.slice(0, 12)}`}</span>
            {isWeb(article.url) && <Outside url={article.url}>{t.original}</Outside>}
          </footer>
        </article>
        <div class="beside">
          <Section
            id="dieu"
            title={t.articleFacts}
            count={facts.totalCount}
            list={list.facts()}
            shown={new Set(ordered.map(({ fact }) => fact.id)).size}
          >
            {ordered.length === 0 ? (
              <Note>
                <p>{t.nobodySays}</p>
              </Note>
            ) : (
              <FactsInOrder citations={ordered} />
            )}
          </Section>
          <h2 class="small-head">{t.address}</h2>
          <Printed id={article.canonicalId} asOf={null} />
        </div>
      </div>
    </>
  )
}

/** Whose article it is, and from where they have it. */
function Origin({ article: { publisher, publishedOn, agency, via, reprintOf } }: { article: Article }) {
  const { lang, t } = useFrame()
  return (
    <span>
      {publisher ? <IdLink id={publisher.id}>{publisher.name}</IdLink> : labelOf('EntityKind', 'ARTICLE', lang)}
      {publishedOn && `, ${shortDate(publishedOn, lang)}`}
      {via && ` · ${t.via} ${via}`}
      {agency && (
        <>
          {` · ${t.agency}: `}
          <IdLink id={agency.id}>{agency.name}</IdLink>
        </>
      )}
      {reprintOf && (
        <>
          {` · ${t.reprintOf} `}
          <IdLink id={reprintOf.id}>{reprintOf.title}</IdLink>
        </>
      )}
    </span>
  )
}

/** Each fact once, where its first passage stands; the arrow leads to the passage. */
function FactsInOrder({ citations }: { citations: readonly Citation[] }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const first = [
    ...new Map([...citations].reverse().map((citation) => [citation.fact.id, citation])).values(),
  ].reverse()
  return (
    <ol class="in-order">
      {first.map(({ id, part, quote, fact }) => (
        <li>
          <p class="say">
            <Sentence text={fact.sentence} mentions={fact.mentions} />{' '}
            {(fact.standing === 'UNCERTAIN' || fact.standing === 'FUTURE') && <Standing standing={fact.standing} />}
          </p>
          <p class="xs mut">
            <a href={address(pathOf(fact.id))}>{labelOf('FactKind', fact.kind, lang)}</a>
            {' · '}
            {part === 'TEXT' ? (
              <a href={`#${anchorOf(id)}`} lang="vi">
                “{quote.length > 60 ? `${quote.slice(0, 58)}…` : quote}”
              </a>
            ) : (
              t.title
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The whole text; each passage leads to the fact that rests on it. */
function ArticleText({ text, citations }: { text: string; citations: readonly Citation[] }) {
  const address = useAddress()
  const paragraphs = markedParagraphs(
    text,
    citations.filter(({ part }) => part === 'TEXT'),
  )
  return (
    <div class="txt" lang="vi">
      {paragraphs.map(({ segments }) => (
        <p>
          {segments.map(({ text, covering, starting }) => (
            <>
              {starting.map(({ id }) => (
                <span id={anchorOf(id)} />
              ))}
              {covering[0] ? (
                <a class="o" href={address(pathOf(covering[0].fact.id))}>
                  {text}
                </a>
              ) : (
                text
              )}
            </>
          ))}
        </p>
      ))}
    </div>
  )
}
