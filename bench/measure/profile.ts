/** What a V8 profile says: the time that each package took, and the stacks as a picture. */

interface Frame {
  readonly functionName: string
  readonly url: string
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: Frame
  readonly children?: readonly number[]
}

/** A `.cpuprofile` as node writes it; times in microseconds. */
export interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** A function with the time spent in it and in what it called, in microseconds. */
export interface Stack {
  readonly name: string
  readonly owner: string
  total: number
  readonly callees: Map<string, Stack>
}

/** Whose code a frame is: a package, the API's own or node's. Paths of this machine are left out. */
function ownerOf({ functionName, url }: Frame): string | undefined {
  if (functionName === '(garbage collector)') return 'garbage collector'
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  if (inPackage) return inPackage
  return url.includes('/dist/') ? 'own' : url.startsWith('node:') ? 'node' : undefined
}

/** All stacks of the time after `skip` seconds, in which the process started; idle time is left out. */
export function stacksOf({ nodes, samples, timeDeltas }: Profile, skip: number): Stack {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const root: Stack = { name: 'all', owner: 'all', total: 0, callees: new Map() }
  let time = 0
  for (const [at, sample] of samples.entries()) {
    const delta = timeDeltas[at] as number
    time += delta
    const frames: Frame[] = []
    for (let id: number | undefined = sample; id !== undefined; id = callers.get(id))
      frames.unshift((byId.get(id) as ProfileNode).callFrame)
    if (time > skip * 1e6 && frames.at(-1)?.functionName !== '(idle)') add(root, frames.slice(1), delta)
  }
  return root
}

function add(root: Stack, frames: readonly Frame[], time: number): void {
  let stack = root
  stack.total += time
  for (const frame of frames) {
    const owner: string = ownerOf(frame) ?? (stack === root ? 'node' : stack.owner)
    const name = `${frame.functionName || 'anonymous'} · ${owner}`
    const callee: Stack = stack.callees.get(name) ?? { name, owner, total: 0, callees: new Map() }
    stack.callees.set(name, callee)
    callee.total += time
    stack = callee
  }
}

/** The share of the time that passed in each package's own code, or in node's on its behalf, the largest first. */
export function sharesOf(root: Stack): readonly (readonly [owner: string, share: number])[] {
  const shares = new Map<string, number>()
  const visit = (stack: Stack, caller: string): void => {
    const owner = stack.owner === 'node' ? caller : stack.owner
    const inside = [...stack.callees.values()]
    const own = stack.total - inside.reduce((sum, { total }) => sum + total, 0)
    shares.set(owner, (shares.get(owner) ?? 0) + own / root.total)
    for (const callee of inside) visit(callee, owner)
  }
  for (const stack of root.callees.values()) visit(stack, 'node')
  return [...shares].sort(([, one], [, other]) => other - one)
}
