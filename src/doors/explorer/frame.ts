/** What every part of a page knows: the language, where links begin, the words. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DatasetVersion } from '../../server/dataset.ts'
import type { Language } from '../../wording/language.ts'
import { en } from './words/en.ts'
import { vi, type Words } from './words/vi.ts'

export interface Frame {
  readonly lang: Language
  readonly t: Words
  /** Where the site begins on its host, without a slash at the end: empty unless it lies under a prefix. */
  readonly base: string
  /** Where the site begins for others, without a slash at the end. */
  readonly publicUrl: string
  /** The state of the graph that the page shows; null until it is known. */
  readonly version: DatasetVersion | null
}

export const createFrame = (lang: Language, publicUrl: string): Frame => ({
  lang,
  t: lang === 'VI' ? vi : en,
  base: new URL(publicUrl).pathname.replace(/\/$/, ''),
  publicUrl,
  version: null,
})

const Shared = createContext<Frame>(createFrame('VI', 'http://localhost'))

export const FrameProvider = Shared.Provider
export const useFrame = (): Frame => useContext(Shared)

type Parameters = Readonly<Record<string, string | number | null | undefined>>

/** An address of the site in the page's language; parameters without a value are left out. */
export function addressOf({ lang, base }: Pick<Frame, 'lang' | 'base'>, path: string, parameters: Parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  const localised = lang === 'EN' ? `/en${path === '/' ? '' : path}` : path
  return `${base}${localised}${query ? `?${query}` : ''}`
}

/** Addresses of the site, for parts of a page. */
export function useAddress(): (path: string, parameters?: Parameters) => string {
  const frame = useFrame()
  return (path, parameters) => addressOf(frame, path, parameters)
}

/** The page of an entity, a fact or a citation; its id may carry a day. */
export const pathOf = (id: string): string => `/id/${id}`
