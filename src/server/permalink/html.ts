/** Text of a page that is safe to send: everything put into it was escaped. */
export interface Html {
  readonly html: string
}

/** Lists are put one behind the other; null and false leave nothing. */
export type Content = Html | string | number | null | false | readonly Content[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text as it must stand between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** Tags a template as HTML: what is written in it is sent as it stands, what is put into it is escaped. */
export const html = (written: TemplateStringsArray, ...put: readonly Content[]): Html => ({
  html: written.map((text, at) => text + textOf(put[at] ?? null)).join(''),
})

function textOf(content: Content): string {
  if (content === null || content === false) return ''
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content))
  return 'html' in content ? content.html : content.map(textOf).join('')
}
