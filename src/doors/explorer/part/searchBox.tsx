import { useAddress, useFrame } from '../frame.ts'
import { Icon } from './icon.tsx'

/** Searches without a script by its form; with one, suggests while one types. */
export function SearchBox({ id, value = '', big = false }: { id: string; value?: string; big?: boolean }) {
  const { t } = useFrame()
  const address = useAddress()
  return (
    <search class={big ? 'big' : ''}>
      <form class={big ? 'find big' : 'find'} action={address('/tim')} data-suggestions={t.suggestions}>
        <label class="vh" for={id}>
          {t.searchLabel}
        </label>
        <input
          id={id}
          name="q"
          type="text"
          enterkeyhint="search"
          value={value}
          placeholder={t.searchHint}
          autocomplete="off"
          spellcheck={false}
          maxlength={200}
        />
        <button type="submit" aria-label={t.search}>
          <Icon name="search" size={18} />
        </button>
      </form>
    </search>
  )
}
