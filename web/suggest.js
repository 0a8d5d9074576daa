// @ts-check
/** Suggests names while one types, by the public GraphQL API. The form works without it. */
import { ask } from './ask.js'

const question = `query Suggest($text: String!, $lang: Language!) {
  search(text: $text, first: 8) {
    totalCount
    edges {
      match { text highlights { start end } }
      node { __typename id displayName(lang: $lang) ... on Place { standing } }
    }
  }
}`

const { lang, dataset } = document.documentElement
const english = lang === 'en'
const words = english
  ? {
      found: (/** @type {number} */ n) => `${n} results, use the arrows`,
      none: 'Nothing found',
      failed: 'No answer, try again',
      past: 'ended',
    }
  : {
      found: (/** @type {number} */ n) => `${n} kết quả, dùng mũi tên để chọn`,
      none: 'Không tìm thấy',
      failed: 'Chưa tìm được, hãy thử lại',
      past: 'đã kết thúc',
    }

/**
 * An element with its children, which are text unless they are elements: nothing is ever read as markup.
 * @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** @typedef {{ text: string, highlights: { start: number, end: number }[] }} Match */

/** @param {Match} match */
function marked({ text, highlights }) {
  /** @type {(Node | string)[]} */
  const pieces = []
  let at = 0
  for (const { start, end } of highlights) {
    pieces.push(text.slice(at, start), element('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...pieces, text.slice(at)]
}

/**
 * @param {string} id
 * @param {{ match: Match, node: { id: string, displayName: string, standing?: string } }} hit
 */
function option(id, { match, node }) {
  const address = `${dataset.base}${english ? '/en' : ''}/id/${node.id}`
  const told = element('span', {}, element('b', {}, ...marked(match)), element('small', {}, node.displayName))
  const standing = node.standing === 'PAST' ? [element('span', { class: 'chip is-past' }, words.past)] : []
  return element('li', { role: 'option', id, 'aria-selected': 'false', 'data-href': address }, told, ...standing)
}

/** @param {HTMLFormElement} form */
export function suggest(form) {
  const input = /** @type {HTMLInputElement} */ (form.querySelector('input'))
  const list = element('ul', {
    class: 'opts',
    role: 'listbox',
    id: `${input.id}-list`,
    'aria-label': form.dataset.suggestions ?? '',
  })
  const status = element('span', { class: 'vh', role: 'status' })
  list.hidden = true
  form.append(list, status)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ])
    input.setAttribute(name ?? '', value ?? '')

  let chosen = -1
  let running = new AbortController()
  let timer = 0
  const options = () => /** @type {HTMLElement[]} */ ([...list.children])

  function close() {
    list.hidden = true
    chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  /** @param {number} to */
  function choose(to) {
    const all = options()
    chosen = (to + all.length) % all.length
    all.forEach((one, at) => {
      one.setAttribute('aria-selected', String(at === chosen))
    })
    input.setAttribute('aria-activedescendant', all[chosen]?.id ?? '')
    all[chosen]?.scrollIntoView({ block: 'nearest' })
  }

  async function show() {
    running.abort()
    running = new AbortController()
    const text = input.value.trim().normalize('NFC')
    if (!text) return close()
    try {
      const { search } = await ask(question, { text, lang: english ? 'EN' : 'VI' }, running.signal)
      list.replaceChildren(
        ...search.edges.map((/** @type {any} */ hit, /** @type {number} */ at) => option(`${list.id}-${at}`, hit)),
      )
      list.hidden = search.edges.length === 0
      chosen = -1
      input.setAttribute('aria-expanded', String(!list.hidden))
      status.textContent = search.totalCount ? words.found(search.totalCount) : words.none
    } catch (error) {
      if (/** @type {Error} */ (error).name === 'AbortError') return
      close()
      status.textContent = words.failed
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(show, 120)
  })
  input.addEventListener('keydown', (event) => {
    // Telex and VNI: the letters are still being put together.
    if (event.isComposing) return
    if (event.key === 'Escape') close()
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) show()
      else choose(chosen + (event.key === 'ArrowDown' ? 1 : chosen < 0 ? 0 : -1))
    }
    const href = event.key === 'Enter' ? options()[chosen]?.dataset.href : undefined
    if (href) {
      event.preventDefault()
      location.href = href
    }
  })
  list.addEventListener('pointerdown', (event) => {
    const href = /** @type {HTMLElement} */ (event.target).closest('li')?.dataset.href
    if (href) location.href = href
  })
  input.addEventListener('blur', () => setTimeout(close, 150))
}
