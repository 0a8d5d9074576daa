import { entityKinds } from '../../../domain/entity.ts'
import { ExploreSearchDocument, type ExploreSearchQuery } from '../../../generated/explorer.ts'
import type { EntityKind } from '../../../generated/resolvers.ts'
import { labelOf } from '../../../wording/label.ts'
import { useAddress, useFrame } from '../frame.ts'
import { found, type View } from '../page.ts'
import { Standing } from '../part/chip.tsx'
import { Icon } from '../part/icon.tsx'
import { IdLink } from '../part/link.tsx'
import { SearchBox } from '../part/searchBox.tsx'
import { Note } from '../part/section.tsx'
import { numberOf, shortDate } from '../words/date.ts'

type Found = NonNullable<ExploreSearchQuery['search']>
type Hit = Found['edges'][number]

const isKind = (text: string): text is EntityKind => text in entityKinds

/** `/tim?q=…`: names found, with why each was found. Without a text it says what can be typed. */
export const searchView: View = async ({ ask, frame, given }) => {
  const text = given('q').normalize('NFC').trim()
  const kind = given('loai')
  const title = text ? `${frame.t.search}: ${text}` : frame.t.search
  if (!text) return found({ title, path: '/tim', body: <SearchPage text="" kind="" hits={null} /> })
  const variables = {
    text,
    kinds: isKind(kind) ? [kind] : null,
    within: given('trong') ? { place: given('trong') } : null,
    asOf: given('tai') || null,
    after: given('sau') || null,
  }
  const { search } = await ask(ExploreSearchDocument, variables)
  const question = { document: ExploreSearchDocument, variables: { ...variables, lang: frame.lang } }
  const body = <SearchPage text={text} kind={isKind(kind) ? kind : ''} hits={search} />
  return found({ title, path: `/tim?${new URLSearchParams({ q: text })}`, question, body })
}

function SearchPage({ text, kind, hits }: { text: string; kind: string; hits: Found | null }) {
  const { lang, t } = useFrame()
  return (
    <div class="results">
      <div class="head">
        <h1>{text ? `“${text}”` : t.search}</h1>
        {!text && <p class="lead">{t.typeSomething}</p>}
        {!text && <SearchBox id="tim" big />}
        {hits && hits.totalCount !== 0 && (
          <p class="lead" role="status">
            {t.results(numberOf(hits.totalCount ?? 0, lang))}
          </p>
        )}
      </div>
      {text && <Kinds text={text} kind={kind} />}
      {hits?.edges.length === 0 && (
        <Note>
          <p>{t.nothingFound(text)}</p>
          <p class="sm">{t.nothingFoundHint}</p>
        </Note>
      )}
      {hits && <Namesakes hits={hits} text={text} />}
      <ol class="hits">
        {hits?.edges.map((hit) => (
          <HitRow hit={hit} />
        ))}
      </ol>
      {hits?.pageInfo.hasNextPage && <More text={text} kind={kind} after={hits.pageInfo.endCursor} />}
    </div>
  )
}

function Kinds({ text, kind }: { text: string; kind: string }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const kinds = ['', ...Object.keys(entityKinds)]
  return (
    <nav class="moment" aria-label={t.kind}>
      {kinds.map((one) => (
        <a class="seg" href={address('/tim', { q: text, loai: one })} aria-current={one === kind ? 'true' : undefined}>
          {one ? labelOf('EntityKind', one, lang) : t.all}
        </a>
      ))}
    </nav>
  )
}

/** Several things of one name are shown side by side, so that nobody takes the first for the one. */
function Namesakes({ hits, text }: { hits: Found; text: string }) {
  const { t } = useFrame()
  const same = hits.edges.filter(({ match }) => match.kind === 'EXACT' || match.kind === 'ACCENTED')
  if (same.length < 2) return null
  return (
    <Note>
      <p>{t.sameName(text, same.length)}</p>
    </Note>
  )
}

function HitRow({ hit: { match, node } }: { hit: Hit }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const count = node.facts.totalCount ?? 0
  return (
    <li>
      <Icon name={node.__typename} size={18} />
      <div>
        <IdLink id={node.id}>{node.displayName}</IdLink>{' '}
        {'standing' in node && (
          <Standing standing={node.standing} words={'validity' in node ? shortDate(node.validity, lang) : undefined} />
        )}
        <small>
          <Highlighted match={match} /> · {labelOf('MatchKind', match.kind, lang)}
        </small>
      </div>
      {count > 0 && (
        <a class="n num" href={address('/dieu', { ve: node.id })}>
          {t.factCount(numberOf(count, lang))}
        </a>
      )}
    </li>
  )
}

/** The name that matched, with the letters that did. */
function Highlighted({ match: { text, highlights } }: { match: Hit['match'] }) {
  let at = 0
  const pieces = highlights.map(({ start, end }) => {
    const piece = (
      <>
        {text.slice(at, start)}
        <mark>{text.slice(start, end)}</mark>
      </>
    )
    at = end
    return piece
  })
  return (
    <span lang="vi">
      {pieces}
      {text.slice(at)}
    </span>
  )
}

function More({ text, kind, after }: { text: string; kind: string; after: string | null }) {
  const { t } = useFrame()
  const address = useAddress()
  return (
    <p>
      <a class="btn" href={address('/tim', { q: text, loai: kind, sau: after })}>
        {t.morePages}
      </a>
    </p>
  )
}
