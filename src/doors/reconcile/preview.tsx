/** A small page about one thing, for a frame in another program: what it is, when, and how much is told of it. */
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../wording/language.ts'
import { assetPath } from '../explorer/asset.ts'
import type { Described } from './described.ts'
import { fetchedOf, named } from './property.ts'
import { kindOf, typeOf } from './type.ts'

/** Any page may show it in a frame; nothing in it runs, and nothing comes from elsewhere. */
export const previewPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** Said by the heading, or only of use to programs. */
const leftOut = ['name', 'displayName', 'permalink', 'level']

export const previewOf = (node: Described, base: string, lang: Language): string =>
  `<!doctype html>\n${renderToString(<Preview node={node} base={base} lang={lang} />)}\n`

function Preview({ node, base, lang }: { node: Described; base: string; lang: Language }) {
  const kind = kindOf(node.__typename)
  return (
    <html lang={lang === 'VI' ? 'vi' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <title>{node.displayName}</title>
        <link rel="stylesheet" href={`${base}${assetPath('style.css')}`} />
      </head>
      <body class="wrap">
        <p class="kind">{typeOf(kind, lang).name}</p>
        <h3>
          <a href={node.permalink} target="_blank" rel="noopener">
            {node.displayName}
          </a>
        </h3>
        <table class="counts">
          <tbody>
            {fetchedOf(kind)
              .filter(({ id }) => !leftOut.includes(id))
              .map((property) => [named(property, lang).name, property.read(node).map(textOf).join(', ')] as const)
              .filter(([, text]) => text !== '')
              .map(([name, text]) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td>{text}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </body>
    </html>
  )
}

const textOf = (value: object): string => {
  const { str, int, name } = value as { str?: string; int?: number; name?: string }
  return name ?? str ?? String(int)
}
