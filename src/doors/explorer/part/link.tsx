/** Names that lead to what they name. */
import type { ComponentChildren } from 'preact'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { type PlaceWords, placeName } from '../words/place.ts'

export function IdLink({ id, children }: { id: string; children: ComponentChildren }) {
  const address = useAddress()
  return <a href={address(pathOf(id))}>{children}</a>
}

export function PlaceLink({ place }: { place: PlaceWords }) {
  const { lang } = useFrame()
  return <IdLink id={place.id}>{placeName(place, lang)}</IdLink>
}

/** Only addresses of the web become links: a source's address comes from outside. */
export const isWeb = (url: string | null | undefined): url is string => /^https?:\/\//iu.test(url ?? '')

export const Outside = ({ url, children }: { url: string | null | undefined; children: ComponentChildren }) =>
  isWeb(url) ? (
    <a href={url} rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <>{children}</>
  )
