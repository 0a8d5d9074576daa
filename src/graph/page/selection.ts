/** Which facts are asked for. */
import type { Day } from '../../domain/day.ts'
import type { FactKind, Role } from '../../domain/fact.ts'
import type { Filter } from '../filter/filter.ts'
import type { FactList } from './factList.ts'

/** Which facts: of a kind or of all, in a role of the parent, taken by a filter, holding at a moment. */
export interface FactSelection {
  readonly kind: FactKind | null
  readonly filter: Filter
  readonly asOf: Day | null
  readonly as?: readonly Role[] | null
}

/** Someone whose facts are asked for, and the lists that hold them. Without parents all facts are meant. */
export interface Parent {
  /** Tells the rows of one parent from those of another, the same entity with other lists among them. */
  readonly key: string
  readonly lists: readonly FactList[]
}
