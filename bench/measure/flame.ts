/** Stacks as a picture: each function as wide as the time that passed in it, those it called upon it. */
import type { Stack } from './profile.ts'

const width = 1_200
const rowHeight = 16
/** Narrower than this nothing can be seen or read. */
const leastWidth = 1.2
const characterWidth = 6.2

const hues: Readonly<Record<string, number>> = { own: 12, graphql: 320, fastify: 90, 'garbage collector': 0, node: 210 }

function colourOf(owner: string): string {
  if (owner === 'garbage collector') return '#bbb'
  const hue = hues[owner] ?? [...owner].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  return `hsl(${hue} 70% 78%)`
}

interface Box {
  readonly stack: Stack
  readonly x: number
  readonly depth: number
  readonly width: number
}

function boxesOf(stack: Stack, x: number, depth: number, scale: number): Box[] {
  const own = { stack, x, depth, width: stack.total * scale }
  if (own.width < leastWidth) return []
  let at = x
  const inside = [...stack.callees.values()].sort((one, other) => other.total - one.total)
  return [
    own,
    ...inside.flatMap((callee) => {
      const boxes = boxesOf(callee, at, depth + 1, scale)
      at += callee.total * scale
      return boxes
    }),
  ]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An SVG of the stacks; a pointer over a box shows its name and share. */
export function flameOf(root: Stack, title: string): string {
  const boxes = boxesOf(root, 0, 0, width / root.total)
  const height = rowHeight * (Math.max(...boxes.map(({ depth }) => depth)) + 3)
  const drawn = boxes.map(({ stack, x, depth, width: wide }) => {
    const y = height - rowHeight * (depth + 1)
    const share = `${((100 * stack.total) / root.total).toFixed(1)} %`
    const label = stack.name.slice(0, Math.max(0, Math.floor((wide - 4) / characterWidth)))
    const text = label.length > 2 ? `<text x="${(x + 2).toFixed(1)}" y="${y + 12}">${escaped(label)}</text>` : ''
    return `<g><title>${escaped(stack.name)}, ${share}</title><rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="${rowHeight - 1}" fill="${colourOf(stack.owner)}"/>${text}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="monospace" font-size="10">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="4" y="14" font-size="13">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`
}
