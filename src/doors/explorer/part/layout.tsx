import { print } from 'graphql'
import type { ComponentChildren } from 'preact'
import type { DatasetVersion } from '../../../server/dataset.ts'
import { referenceForms } from '../../reference/form/forms.ts'
import { assetPath } from '../asset.ts'
import { addressOf, useAddress, useFrame } from '../frame.ts'
import type { Page, Place, Question } from '../page.ts'
import { Icon } from './icon.tsx'
import { SearchBox } from './searchBox.tsx'

const menu: readonly (readonly [place: Place, path: string])[] = [
  ['campaigns', '/phong-trao'],
  ['map', '/ban-do'],
  ['paths', '/quan-he'],
  ['articles', '/bai-bao'],
  ['howToRead', '/cach-doc'],
]

interface LayoutProps {
  page: Page
  version: DatasetVersion | null
  /** What was searched for, to stand in the box again. */
  searched?: string
}

/** The whole document around a page. */
export function Layout({ page, version, searched }: LayoutProps) {
  const { lang, base } = useFrame()
  return (
    <html lang={lang === 'VI' ? 'vi' : 'en'} data-base={base}>
      <Head page={page} />
      <body>
        <Top page={page} searched={searched ?? ''} />
        <main id="main">
          <div class="wrap">{page.body}</div>
        </main>
        <Foot version={version} question={page.question} />
      </body>
    </html>
  )
}

function Head({ page: { title, description, path } }: { page: Page }) {
  const { t, base, publicUrl } = useFrame()
  const asset = (name: string): string => `${base}${assetPath(name)}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Thi Đua Graph`}</title>
      <meta name="description" content={description ?? t.description} />
      {path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={`${publicUrl}${path}`} />
          <link rel="alternate" hreflang="vi" href={`${publicUrl}${path}`} />
          <link rel="alternate" hreflang="en" href={`${publicUrl}${addressOf({ lang: 'EN', base: '' }, path)}`} />
          {path.startsWith('/id/') && <References path={path} />}
          <Preview title={title} description={description ?? t.description} path={path} />
        </>
      )}
      {['font/sans-400.woff2', 'font/serif-600.woff2'].map((font) => (
        <link rel="preload" href={asset(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={asset('style.css')} />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <script src={asset('theme.js')} />
      <script type="module" src={asset('page.js')} />
    </head>
  )
}

/** The same thing for programs that keep references. */
function References({ path }: { path: string }) {
  const { publicUrl } = useFrame()
  return (
    <>
      {referenceForms.map(({ ending, mediaType }) => (
        <link rel="alternate" type={mediaType.split(';', 1)[0]} href={`${publicUrl}${path}.${ending}`} />
      ))}
    </>
  )
}

/** What other sites show of a link to the page. */
function Preview({ title, description, path }: { title: string; description: string; path: string }) {
  const { lang, publicUrl } = useFrame()
  const shown = { title, description, url: `${publicUrl}${path}`, type: 'article', site_name: 'Thi Đua Graph' }
  return (
    <>
      {Object.entries({ ...shown, locale: lang === 'VI' ? 'vi_VN' : 'en_GB' }).map(([name, content]) => (
        <meta property={`og:${name}`} content={content} />
      ))}
    </>
  )
}

function Top({ page: { here, path }, searched }: { page: Page; searched: string }) {
  const { t } = useFrame()
  const address = useAddress()
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header class="top">
        <div class="wrap">
          <a class="brand" href={address('/')}>
            Thi Đua <b>Graph</b>
          </a>
          {path !== '/' && <SearchBox id="q" value={searched} />}
          <nav aria-label={t.mainMenu}>
            {menu.map(([place, to]) => (
              <a href={address(to)} aria-current={here === place ? 'page' : undefined}>
                {t[place]}
              </a>
            ))}
          </nav>
          <Tools path={path ?? '/'} />
        </div>
      </header>
    </>
  )
}

function Tools({ path }: { path: string }) {
  const { lang, base, t } = useFrame()
  const other = lang === 'VI' ? 'EN' : 'VI'
  const code = other.toLowerCase()
  return (
    <div class="tools">
      <a href={addressOf({ lang: other, base }, path)} hreflang={code} lang={code} aria-label={t.otherLanguage}>
        {other}
      </a>
      <button type="button" id="theme" aria-label={t.theme} hidden>
        <Icon name="moon" size={18} />
      </button>
    </div>
  )
}

function Foot({ version, question }: { version: DatasetVersion | null; question: Question | undefined }) {
  const { t, base } = useFrame()
  const address = useAddress()
  return (
    <footer class="foot">
      <div class="wrap">
        <p class="wide-text">{t.footer}</p>
        <p class="num">
          {version && `${t.version} ${version.version} · ${version.hash.slice(0, 12)} · `}
          <a class="no" href={`${base}/graphql${question ? questionOf(question) : ''}`}>
            {question ? t.pageQuestion : 'GraphQL'}
          </a>
          {' · '}
          <a class="no" href={address('/cau-hoi')}>
            {t.questions}
          </a>
        </p>
      </div>
    </footer>
  )
}

/** The query page opens with the question that stands in its address. */
const questionOf = ({ document, variables }: Question): string =>
  `?${new URLSearchParams({ query: print(document), variables: JSON.stringify(variables) })}`

/** The frame of a page that has a heading, a way to what it belongs to, and perhaps a sentence on what it is. */
export function PageHead(given: { kind: ComponentChildren; title: ComponentChildren; lead?: ComponentChildren }) {
  return (
    <div class="head">
      <div class="kind">{given.kind}</div>
      <h1>{given.title}</h1>
      {given.lead && <p class="lead">{given.lead}</p>}
    </div>
  )
}
