/** The frame of a permalink's page: readable on a telephone, printable, without scripts. */
import { createHash } from 'node:crypto'
import { type Content, html } from './html.ts'

const style = `
:root { color-scheme: light dark }
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem 1.2rem 3rem; overflow-wrap: anywhere }
h1 { font-size: 1.45rem; line-height: 1.35; margin: 0 0 1rem }
h2 { font-size: 1.1rem; margin: 2rem 0 .6rem }
.kind { color: GrayText; margin: 1rem 0 .2rem }
.notice { border-left: .3rem solid #c80; padding: .3rem .8rem; margin: 1rem 0 }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .3rem 1rem; margin: 0 }
dt { color: GrayText }
dd { margin: 0 }
figure { margin: 0 0 1.2rem }
blockquote { margin: 0 0 .3rem; padding-left: .8rem; border-left: .3rem solid #7a9 }
figcaption, footer, small { font-size: .9rem; color: GrayText }
footer { margin-top: 2.5rem; border-top: 1px solid; padding-top: .6rem }
li { margin-bottom: .4rem }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem } }
`

/** Nothing is loaded, run or framed; only this one style applies. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface Page {
  readonly title: string
  readonly body: Content
  /** The address to print; null on a page about nothing. */
  readonly canonical: string | null
}

/** The whole document, in Vietnamese. The style stands in it as it is hashed. */
export function document({ title, body, canonical }: Page): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Thi Đua Graph</title>
${canonical && html`<link rel="canonical" href="${canonical}">`}
<style>${{ html: style }}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.html
}
