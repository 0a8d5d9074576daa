import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { escaped, html } from '../../src/server/permalink/html.ts'

describe('HTML made from a template', () => {
  it('keeps what is written and escapes what is put in', () => {
    expect(html`<p title="${'"'}">${'<b>'} &amp; ${2}</p>`.html).toBe('<p title="&quot;">&lt;b&gt; &amp; 2</p>')
  })

  it('takes parts made in the same way as they are, lists one behind the other, and nothing for nothing', () => {
    expect(html`<ul>${['a', '&'].map((text) => html`<li>${text}</li>`)}${null}${false}</ul>`.html).toBe(
      '<ul><li>a</li><li>&amp;</li></ul>',
    )
  })

  it('lets no text open or close a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})
