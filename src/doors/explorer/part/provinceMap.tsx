/** A map of the provinces, with a circle for each that has facts. Its area shows how much. */
import { pathOf, useAddress } from '../frame.ts'
import { type Division, outlines } from '../outlines.ts'
import { useMapWords } from '../words/map.ts'

export interface ProvinceCount {
  readonly id: string
  readonly label: string
  readonly count: number
}

interface Circle extends ProvinceCount {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Wide enough for the islands, which lie far off the coast. */
const width = 516
const north = { x: 50, y: 2, width: 158, height: 155 }

export function ProvinceMap({ division, counts }: { division: Division; counts: readonly ProvinceCount[] }) {
  const words = useMapWords()
  const circles = circlesOf(counts)
  const title = words.picture(
    circles
      .slice(0, 3)
      .map(({ label, count }) => `${label} ${count}`)
      .join(', '),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset; its circles are links
    <svg class="map" viewBox={`0 0 ${width} ${outlines.height}`} role="group" aria-label={title}>
      <Land division={division} />
      {Object.entries(outlines.islands).map(([name, at]) => (
        <Islands name={name} at={at} />
      ))}
      {circles.map((circle) => (
        <Mark circle={circle} />
      ))}
      <North division={division} circles={circles} />
    </svg>
  )
}

/** The largest first, so that the small ones lie on top of them. */
const circlesOf = (counts: readonly ProvinceCount[]): Circle[] =>
  [...counts]
    .sort((one, other) => other.count - one.count)
    .flatMap((one) => {
      const [x, y] = outlines.provinces[one.id]?.centre ?? []
      return x === undefined || y === undefined ? [] : [{ ...one, x, y, r: radiusOf(one.count) }]
    })

/** The area grows with the count, up to a circle that would hide its neighbours. */
const radiusOf = (count: number): number => Math.min(3.2 * Math.sqrt(count), 40)

const Land = ({ division }: { division: Division }) => (
  <>
    <path class="land" d={outlines.land} />
    <path class="border" d={outlines.borders[division]} />
    <path class="coast" d={outlines.coast} />
  </>
)

/** A group of islets is smaller than a point of the picture: strokes stand for them. */
function Islands({ name, at: [x, y] }: { name: string; at: readonly [number, number] }) {
  return (
    <g transform={`translate(${Math.min(x, width - 40)} ${Math.min(y, outlines.height - 50)})`}>
      <path class="coast islets" d="M-9-6l2 2M3-9l2 1M11 2l2 2M-4 6l2 1M-14 3l1 2" />
      <text class="t2 f12" y="24" text-anchor="middle">
        {name}
      </text>
    </g>
  )
}

function Mark({ circle: { id, label, count, x, y, r } }: { circle: Circle }) {
  const address = useAddress()
  return (
    <a href={address(pathOf(id))} aria-label={`${label}: ${count}`}>
      <circle class="count" cx={x} cy={y} r={r.toFixed(1)} />
    </a>
  )
}

/** Most circles lie close together in the north: it is drawn once more, larger and with names. */
function North({ division, circles }: { division: Division; circles: readonly Circle[] }) {
  const words = useMapWords()
  const { x, y, width: across, height: down } = north
  const inside = circles.filter((one) => one.y < y + down && one.x > x && one.x < x + across)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the picture itself has the links
    <g class="inset" aria-hidden="true">
      <rect class="frame" x="286" y="14" width="228" height="224" rx="5" />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, hidden from those who cannot see it */}
      <svg x="287" y="15" width="226" height="222" viewBox={`${x} ${y} ${across} ${down}`}>
        <Land division={division} />
        {inside.map(({ x: cx, y: cy, r }) => (
          <circle class="count" cx={cx} cy={cy} r={(r * 0.6).toFixed(1)} />
        ))}
        {spaced(inside).map((one) => (
          <text class="halo name" x={one.x} y={one.y + 3} text-anchor="middle">
            {shortName(one.label)} {one.count}
          </text>
        ))}
      </svg>
      <rect class="lens" x={x} y={y} width={across} height={down} />
      <text class="t2 f12" x="287" y="254">
        {words.north}
      </text>
    </g>
  )
}

/** Names of the largest that fit beside each other. */
function spaced(circles: readonly Circle[]): Circle[] {
  const placed: Circle[] = []
  for (const one of circles)
    if (placed.every((other) => Math.abs(other.y - one.y) > 11 || Math.abs(other.x - one.x) > 48)) placed.push(one)
  return placed
}

const shortName = (label: string): string => label.replace(/^(?:tỉnh|thành phố) | (?:province|city)$/giu, '')
