/** Ways between two things as a picture: boxes are links, lines are facts. The same every time, and drawn by the server. */
import { labelOf } from '../../../wording/label.ts'
import { pathOf, useAddress, useFrame } from '../frame.ts'
import type { Path } from '../page/paths.tsx'
import { usePathWords } from '../words/path.ts'
import { strokesOf } from './icon.tsx'

const box = 168
const gap = 92
const row = 104

/** Words in lines of at most so many letters; what is too long ends with dots. */
export function lines(text: string, width = 18, most = 3): string[] {
  const done: string[] = []
  for (const word of text.split(' ')) {
    const last = done.at(-1)
    if (last !== undefined && last.length + word.length < width) done[done.length - 1] = `${last} ${word}`
    else done.push(word)
  }
  return done.length <= most ? done : [...done.slice(0, most - 1), `${done[most - 1]}…`]
}

export function PathPicture({ paths }: { paths: readonly Path[] }) {
  const { t } = useFrame()
  const words = usePathWords()
  const columns = Math.max(...paths.map(({ hops }) => hops.length)) + 1
  const width = columns * box + (columns - 1) * gap + 4
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll canvas" tabIndex={0} aria-label={`${words.picture}. ${t.timeline}`}>
      <svg
        class="paths"
        viewBox={`0 0 ${width} ${paths.length * row + 8}`}
        width={width}
        height={paths.length * row + 8}
      >
        <title>{words.picture}</title>
        {paths.map((path, at) => (
          <Way path={path} y={at * row + 8} />
        ))}
      </svg>
    </section>
  )
}

function Way({ path, y }: { path: Path; y: number }) {
  const first = path.hops[0]?.from
  const nodes = [...(first ? [first] : []), ...path.hops.map(({ to }) => to)]
  return (
    <>
      {path.hops.map((hop, at) => (
        <Line hop={hop} x={(at + 1) * box + at * gap} y={y + 40} />
      ))}
      {nodes.map((node, at) => (
        <Box node={node} x={at * (box + gap) + 2} y={y} />
      ))}
    </>
  )
}

function Line({ hop, x, y }: { hop: Path['hops'][number]; x: number; y: number }) {
  const { lang } = useFrame()
  const address = useAddress()
  const label = hop.fact ? labelOf('FactKind', hop.fact.kind, lang) : ''
  const drawn = (
    <>
      <line class={hop.fact ? 'way' : 'way structure'} x1={x} x2={x + gap + 2} y1={y} y2={y} />
      {lines(label, 14, 2).map((line, at) => (
        <text class="halo t2 f12" x={x + gap / 2} y={y - 18 + at * 13} text-anchor="middle">
          {`${line} `}
        </text>
      ))}
    </>
  )
  return hop.fact ? <a href={address(pathOf(hop.fact.id))}>{drawn}</a> : drawn
}

function Box({ node, x, y }: { node: Path['hops'][number]['from']; x: number; y: number }) {
  const address = useAddress()
  const words = lines(node.displayName)
  return (
    <a href={address(pathOf(node.id))}>
      <rect class="bx" x={x} y={y} width={box - 4} height="80" rx="6" />
      <svg x={x + 8} y={y + 8} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path class="ico" d={strokesOf(node.__typename)} />
      </svg>
      {words.map((line, at) => (
        <text class="f13" x={x + 28} y={y + 22 + at * 18}>
          {`${line} `}
        </text>
      ))}
    </a>
  )
}
