import { ExploreHomeDocument, type ExploreHomeQuery } from '../../../generated/explorer.ts'
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { found, type View } from '../page.ts'
import { Bars } from '../part/bars.tsx'
import { IdLink } from '../part/link.tsx'
import { SearchBox } from '../part/searchBox.tsx'
import { YearBars } from '../part/yearBars.tsx'
import { numberOf, shortDate } from '../words/date.ts'
import { placeName } from '../words/place.ts'

type Home = ExploreHomeQuery

/** The first page: search, questions to begin with, what is here. */
export const homeView: View = async ({ ask, frame }) => {
  const home = await ask(ExploreHomeDocument, {})
  const question = { document: ExploreHomeDocument, variables: { lang: frame.lang } }
  return found({ title: frame.t.siteLead, path: '/', question, body: <HomePage home={home} /> })
}

function HomePage({ home }: { home: Home }) {
  const { t } = useFrame()
  return (
    <>
      <section class="hero">
        <div>
          <h1>{t.siteLead}</h1>
          <p class="sub">{t.siteAbout}</p>
          <SearchBox id="q" big />
        </div>
        <Questions home={home} />
      </section>
      <Sizes home={home} />
      <div class="cols">
        <Campaigns home={home} />
        <Where home={home} />
        <Articles home={home} />
        <section aria-labelledby="khi-nao">
          <div class="sec">
            <h2 id="khi-nao">{t.when}</h2>
          </div>
          <Years home={home} />
        </section>
      </div>
    </>
  )
}

const Years = ({ home: { facts } }: { home: Home }) => {
  const address = useAddress()
  return <YearBars counts={facts?.byYear ?? []} list={address('/dieu')} width={560} />
}

/** Questions about what sources speak of most, so that each has an answer. */
function Questions({ home: { campaigns, facts, articles } }: { home: Home }) {
  const { t } = useFrame()
  const address = useAddress()
  const [campaign] = campaigns?.nodes ?? []
  const [article] = articles?.nodes ?? []
  const place = facts?.byProvince?.find(({ keys }) => keys[0]?.value)?.keys[0]
  return (
    <nav class="qs" aria-labelledby="cau-hoi">
      <h2 id="cau-hoi">{t.startWithQuestion}</h2>
      {campaign && (
        <a href={address(pathOf(campaign.id))}>
          <q>{t.askLaunched(campaign.name)}</q>
          <span>{t.seeActs}</span>
        </a>
      )}
      {place && (
        <a href={address(pathOf(place.value))}>
          <q>{t.askPlace(place.label)}</q>
          <span>{t.seePlace}</span>
        </a>
      )}
      {article && (
        <a href={address(pathOf(article.id))}>
          <q>{t.askArticle(article.title)}</q>
          <span>{t.seeText}</span>
        </a>
      )}
    </nav>
  )
}

/** How much is here; each number leads to what it counts, where there is a list of it. */
function Sizes({ home: { dataset, facts } }: { home: Home }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  const counts = new Map(dataset?.counts.map(({ kind, count }) => [kind, count]))
  const sizes = [
    [facts?.totalCount, t.citedFacts, '/dieu'],
    [counts.get('CITATION'), t.quotes, null],
    [counts.get('ARTICLE'), t.articles.toLowerCase(), '/bai-bao'],
    [counts.get('CAMPAIGN'), t.campaigns.toLowerCase(), '/phong-trao'],
    [counts.get('PLACE'), t.units, '/dia-phuong'],
  ] as const
  return (
    <ul class="stat">
      {sizes.map(([count, words, path]) => {
        const text = (
          <>
            <b>{numberOf(count ?? 0, lang)}</b> {words}
          </>
        )
        return <li>{path ? <a href={address(path)}>{text}</a> : text}</li>
      })}
    </ul>
  )
}

function Campaigns({ home: { campaigns } }: { home: Home }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  return (
    <section aria-labelledby="phong-trao">
      <div class="sec">
        <h2 id="phong-trao">{t.mostSpoken}</h2>
        <div class="act">
          <a href={address('/phong-trao')}>{t.seeAll(numberOf(campaigns?.totalCount ?? 0, lang))}</a>
        </div>
      </div>
      <ol class="entries">
        {campaigns?.nodes.map(({ id, name, kind, scope, period, facts }) => (
          <li>
            <div>
              <b lang="vi">
                <IdLink id={id}>{name}</IdLink>
              </b>
              <small>
                {labelOf('CampaignKind', kind, lang)} ·{' '}
                {scope && scope.type !== 'quốc gia' ? placeName(scope, lang) : t.nationwide}
                {period && ` · ${shortDate(period, lang)}`}
              </small>
            </div>
            <a class="n num" href={address('/dieu', { ve: id })}>
              {t.factCount(numberOf(facts.totalCount ?? 0, lang))}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Articles({ home: { articles } }: { home: Home }) {
  const { lang, t } = useFrame()
  const address = useAddress()
  return (
    <section aria-labelledby="bao-chi">
      <div class="sec">
        <h2 id="bao-chi">{t.newest}</h2>
        <div class="act">
          <a href={address('/bai-bao')}>{t.all}</a>
        </div>
      </div>
      <ol class="entries">
        {articles?.nodes.map(({ id, title, publisher, publishedOn, facts }) => (
          <li>
            <div>
              <span lang="vi">
                <IdLink id={id}>{title}</IdLink>
              </span>
              <small>{[publisher?.name, shortDate(publishedOn, lang)].filter(Boolean).join(', ')}</small>
            </div>
            <a class="n num" href={address('/dieu', { ve: id })}>
              {t.factCount(numberOf(facts.totalCount ?? 0, lang))}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Where({ home: { facts } }: { home: Home }) {
  const { t } = useFrame()
  const address = useAddress()
  const counts = facts?.byProvince ?? []
  const placed = counts.filter(({ keys }) => keys[0]?.value)
  const rest = counts.find(({ keys }) => !keys[0]?.value)
  const bars = placed.slice(0, 9).map(({ keys: [key], count }) => ({
    label: key?.label ?? '',
    count,
    href: address(pathOf(key?.value ?? '')),
  }))
  return (
    <section aria-labelledby="o-dau">
      <div class="sec">
        <h2 id="o-dau">{t.where}</h2>
      </div>
      <Bars bars={[...bars, ...(rest ? [{ label: t.notPlaced, count: rest.count }] : [])]} />
    </section>
  )
}
