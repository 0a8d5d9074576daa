/** How a place came about and what became of it: the old units on the left, the new on the right. */
import { pathOf, useAddress, useFrame } from '../frame.ts'
import { shortDate } from '../words/date.ts'
import { type PlaceWords, placeName } from '../words/place.ts'
import { PlaceLink } from './link.tsx'

export interface ChangeOf {
  readonly on: string
  readonly extent: string
  readonly clause: string | null
  readonly document: { readonly id: string; readonly name: string; readonly number: string | null } | null
  readonly place: PlaceWords & {
    readonly code: string | null
    readonly partOf: PlaceWords | null
    readonly honours: { readonly totalCount: number | null }
    readonly recognitions: { readonly totalCount: number | null }
  }
}

const bears = ({ place }: ChangeOf): boolean =>
  (place.honours.totalCount ?? 0) + (place.recognitions.totalCount ?? 0) > 0

function Unit({ change }: { change: ChangeOf }) {
  const { lang, t } = useFrame()
  const { place, extent } = change
  const carried = [
    place.honours.totalCount && t.honourCount(place.honours.totalCount),
    place.recognitions.totalCount && t.recognitionCount(place.recognitions.totalCount),
  ].filter(Boolean)
  const extents: Readonly<Record<string, string>> = { WHOLE: t.whole, PART: t.partly }
  return (
    <li class="u">
      <span>
        <PlaceLink place={place} />
        {place.partOf && place.partOf.type !== 'quốc gia' && `, ${placeName(place.partOf, lang)}`}
      </span>
      <small>{[extents[extent] ?? t.unknownExtent, ...carried].join(' · ')}</small>
    </li>
  )
}

/** A line for each old unit; a thick one where it brings facts along. */
const Lines = ({ changes }: { changes: readonly ChangeOf[] }) => (
  <svg class="lines" viewBox={`0 0 100 ${changes.length * 100}`} preserveAspectRatio="none" aria-hidden="true">
    {changes.map((change, at) => (
      <path
        class={bears(change) ? 'thick' : ''}
        d={`M0 ${at * 100 + 50}C60 ${at * 100 + 50} 40 ${changes.length * 50} 100 ${changes.length * 50}`}
      />
    ))}
  </svg>
)

interface LineageProps {
  place: PlaceWords & { readonly code: string | null }
  changes: readonly ChangeOf[]
  /** Whether the changes are what became of the place; else what it was before. */
  onward: boolean
}

export function Lineage({ place, changes, onward }: LineageProps) {
  const { lang, t } = useFrame()
  const own = (
    <div class="to">
      <div class="u">
        <b>{placeName(place, lang)}</b>
        {place.code && (
          <small>
            {t.code} {place.code}
          </small>
        )}
      </div>
    </div>
  )
  const units = (
    <ul class="from">
      {changes.map((change) => (
        <Unit change={change} />
      ))}
    </ul>
  )
  const days = [...new Set(changes.map(({ on }) => shortDate(on, lang)))].join(', ')
  return (
    <>
      <h3>
        {onward ? t.after : t.before} <span class="mut num">{days}</span>
      </h3>
      <div class={onward ? 'lin onward' : 'lin'}>
        {onward ? own : units}
        <Lines changes={changes} />
        {onward ? units : own}
      </div>
      <Law changes={changes} />
    </>
  )
}

/** By which act, once for all changes that rest on it. */
function Law({ changes }: { changes: readonly ChangeOf[] }) {
  const { t } = useFrame()
  const address = useAddress()
  const acts = new Map(
    changes.flatMap(({ document, clause }) =>
      document ? [[`${document.id} ${clause}`, { document, clause }] as const] : [],
    ),
  )
  return (
    <>
      {[...acts.values()].map(({ document, clause }) => (
        <p class="law">
          {t.legalBasis}: {clause && <b lang="vi">{clause}, </b>}
          <a href={address(pathOf(document.id))} lang="vi">
            {document.name}
          </a>
        </p>
      ))}
    </>
  )
}

/** The places that contain a place, the widest first. */
export function Breadcrumb({ ancestors }: { ancestors: readonly PlaceWords[] }) {
  const { t } = useFrame()
  if (ancestors.length === 0) return null
  return (
    <nav class="crumbs" aria-label={t.part}>
      {[...ancestors].reverse().map((place, at) => (
        <>
          {at > 0 && <span aria-hidden="true">›</span>}
          <PlaceLink place={place} />
        </>
      ))}
    </nav>
  )
}
