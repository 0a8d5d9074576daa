/** How many nodes of each kind there are, kept in steps: what an import costs must not grow with what was imported before. */
import { entityKinds } from '../../domain/entity.ts'
import { factKinds } from '../../domain/fact.ts'
import { kindOf, type NodeKind } from '../../domain/id.ts'

/** In this order, whichever came first. */
const kinds = [...Object.keys(entityKinds), ...Object.keys(factKinds), 'CITATION'] as NodeKind[]

export interface CountedKinds {
  readonly kinds: readonly string[]
  readonly counts: readonly number[]
}

/** What comes and goes within a version. */
export class KindChanges {
  readonly #changes = new Map<NodeKind, number>()
  #areTold = true

  add(ids: Iterable<string>): void {
    for (const id of ids) this.#change(kindOf(id), 1)
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#change(kindOf(id), -1)
  }

  /** Of something written at once, places above all, nobody can tell how much of it was new. */
  loseCount(): void {
    this.#areTold = false
  }

  /** The counts of the version after these; null where they have to be counted anew. */
  after(before: CountedKinds | undefined): CountedKinds | null {
    if (!before || !this.#areTold) return null
    const known = new Map(before.kinds.map((kind, at) => [kind, before.counts[at] ?? 0]))
    return countedKinds(kinds.map((kind) => ({ kind, count: (known.get(kind) ?? 0) + (this.#changes.get(kind) ?? 0) })))
  }

  #change(kind: NodeKind, by: 1 | -1): void {
    this.#changes.set(kind, (this.#changes.get(kind) ?? 0) + by)
  }
}

/** As a version keeps them: those that there are any of. */
export function countedKinds(found: readonly { readonly kind: string; readonly count: number }[]): CountedKinds {
  const some = found.filter(({ count }) => count > 0)
  return { kinds: some.map(({ kind }) => kind), counts: some.map(({ count }) => count) }
}
