// @ts-check
/** What every page does with a script: the theme, the key “/”, copying. Without one, each page still answers. */
import { suggest } from './suggest.js'

const root = document.documentElement

const theme = /** @type {HTMLButtonElement | null} */ (document.getElementById('theme'))
if (theme) {
  theme.hidden = false
  theme.addEventListener('click', () => {
    const dark = matchMedia('(prefers-color-scheme:dark)').matches
    const next = (root.dataset.theme ?? (dark ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark'
    root.dataset.theme = next
    try {
      localStorage.theme = next
    } catch {}
  })
}

addEventListener('keydown', (event) => {
  const at = /** @type {HTMLElement} */ (event.target)
  if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return
  event.preventDefault()
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('search form input'))
  input?.focus()
})

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('search form'))) suggest(form)

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('button[data-copies]'))) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copies ?? '')?.textContent ?? ''
    await navigator.clipboard.writeText(text.trim())
    button.textContent = button.dataset.done ?? ''
  })
}
