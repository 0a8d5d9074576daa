/** Hierarchies that lead in a circle: a body that is part of its own part, a fact that is part of itself, a reprint of a reprint of itself. */
import { keptAsEdges } from '../../kinds/campaignLink.ts'
import type { DossierPath, DossierProblem } from '../dossier/dossier.ts'
import { at, type Prepared } from '../prepare/prepare.ts'

/** One statement of a dossier that the first lies in, is part of or follows from the second. */
interface Step {
  readonly prepared: Prepared
  readonly path: DossierPath
  /** Steps of one kind make a hierarchy. */
  readonly kind: string
  readonly from: string
  readonly to: string
}

/** The relations that lead upwards. */
const upward = ['partOf', 'broader', 'reprintOf']

/** Each circle once, at the last of its steps, with all of it spelled out. */
export function loopProblems(prepared: readonly Prepared[]): DossierProblem[] {
  const above = new Map<string, Step[]>()
  return prepared.flatMap(stepsOf).flatMap((step) => {
    const way = wayBetween(step.to, step.from, step.kind, above)
    const key = `${step.kind} ${step.from}`
    above.set(key, [...(above.get(key) ?? []), step])
    return way === null ? [] : [problemOf(step, way)]
  })
}

const stepsOf = (prepared: Prepared): Step[] => [...declaredSteps(prepared), ...statedSteps(prepared)]

function declaredSteps(prepared: Prepared): Step[] {
  const { dossier, declarations, source } = prepared
  const own = [source.declaration, ...declarations.filter(({ implied }) => !implied)]
  return own.flatMap(({ id, name, kind, relations }) =>
    upward.flatMap((relation) => {
      const to = relations[relation]
      if (to === undefined) return []
      const index = dossier.entities.find((one) => one.kind === kind && (one.id === id || one.name === name))?.index
      const path = index === undefined ? [id.slice(0, id.indexOf(':'))] : ['entities', index]
      return [{ prepared, path: [...path, relation], kind: relation, from: id, to }]
    }),
  )
}

function statedSteps(prepared: Prepared): Step[] {
  return prepared.facts.flatMap(({ id, kind, claims, path }) => {
    const claimOf = (field: string) => claims.find((claim) => claim.field === field)
    const whole = claimOf('partOf')?.value
    if (typeof whole === 'string') return [{ prepared, path: [...path, 'partOf'], kind: 'partOf', from: id, to: whole }]
    const [from, to, link] = [claimOf('campaign')?.entity, claimOf('other')?.entity, claimOf('link')?.value]
    const isUpward = kind === 'CAMPAIGN_LINK' && (keptAsEdges as readonly unknown[]).includes(link)
    return isUpward && from && to ? [{ prepared, path: [...path, 'other'], kind: 'campaign', from, to }] : []
  })
}

/** The ids from the first to the second, both among them; null when no way leads there. */
function wayBetween(
  from: string,
  to: string,
  kind: string,
  above: ReadonlyMap<string, readonly Step[]>,
): string[] | null {
  const seen = new Set([from])
  const open: (readonly string[])[] = [[from]]
  for (let way = open.shift(); way; way = open.shift()) {
    const last = way.at(-1) as string
    if (last === to) return [...way]
    for (const step of above.get(`${kind} ${last}`) ?? []) {
      if (seen.has(step.to)) continue
      seen.add(step.to)
      open.push([...way, step.to])
    }
  }
  return null
}

const problemOf = ({ prepared: { dossier }, path, from }: Step, way: readonly string[]): DossierProblem =>
  at(dossier, {
    path,
    message: `this leads in a circle: ${[from, ...way].join(' → ')}`,
    hint: 'take one of these steps out; what is named twice may need two entities',
  })
