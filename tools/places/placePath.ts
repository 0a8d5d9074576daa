/** Readable paths for ids: siblings that would share one are told apart by what comes next. */
import { groupBy } from '../../src/ingest/place/group.ts'

/**
 * A path for each unit: the first of its spellings that no other unit has. Units that share a spelling all move on to
 * their next, so that the result does not depend on their order. Throws when the last spellings still collide.
 */
export function distinctPaths<Unit>(
  units: readonly Unit[],
  spellings: readonly ((unit: Unit) => string)[],
): Map<Unit, string> {
  const paths = new Map<Unit, string>()
  let open = units
  for (const spelling of spellings) {
    const taken = new Set(paths.values())
    const sharing = [...groupBy(open, spelling)]
    const isFree = (path: string, units: Unit[]) => units.length === 1 && !taken.has(path)
    for (const [path, units] of sharing) if (isFree(path, units)) paths.set(units[0] as Unit, path)
    open = sharing.flatMap(([path, units]) => (isFree(path, units) ? [] : units))
    if (open.length === 0) return paths
  }
  throw new Error(`these units share their path: ${open.map((unit) => spellings.at(-1)?.(unit)).join(', ')}`)
}
