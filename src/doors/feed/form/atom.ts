import { xmlText } from '../../file/form/xml.ts'
import type { Entry, FeedForm, Gone } from '../feed.ts'

/** Atom (RFC 4287), in pages (RFC 5005), with what went (RFC 6721). */
export const atom: FeedForm = {
  ending: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  write: (feed) =>
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${feed.language.toLowerCase()}">
<id>${xmlText(feed.first)}</id>
<title>${xmlText(feed.title)}</title>
<updated>${feed.updated}</updated>
<author><name>Thi Đua Graph</name><uri>${xmlText(`${feed.publicUrl}/`)}</uri></author>
${linkText('self', feed.self)}${linkText('first', feed.first)}${feed.next ? linkText('next', feed.next) : ''}${feed.entries.map(entryText).join('')}${feed.gone.map(goneText).join('')}</feed>
`,
}

const linkText = (rel: string, href: string): string =>
  `<link rel="${rel}" type="application/atom+xml" href="${xmlText(href)}"/>\n`

const entryText = ({ permalink, title, html, kind, published, updated }: Entry): string =>
  `<entry>
<id>${xmlText(permalink)}</id>
<title>${xmlText(title)}</title>
<published>${published}</published>
<updated>${updated}</updated>
<category term="${xmlText(kind)}"/>
<link rel="alternate" type="text/html" href="${xmlText(permalink)}"/>
<content type="html">${xmlText(html)}</content>
</entry>
`

const goneText = ({ permalink, when, reason }: Gone): string =>
  `<at:deleted-entry ref="${xmlText(permalink)}" when="${when}"><at:comment>${xmlText(reason)}</at:comment></at:deleted-entry>\n`
