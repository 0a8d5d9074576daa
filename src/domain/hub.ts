/** Hubs: entities that join so much that being joined by them tells nothing. */
import type { EntityKind } from './entity.ts'

/**
 * In so many facts a body, a campaign or a document is a hub. In a graph of a million facts that is one in a hundred. A
 * search that passes through it reads some 60,000 edges.
 */
const factsOfHub = 10_000

export interface HubTraits {
  readonly kind: EntityKind
  readonly level: string | null
  readonly class: number | null
  readonly factCount: number
}

const always: Partial<Record<EntityKind, (traits: HubTraits) => boolean>> = {
  PLACE: ({ level }) => level === 'NATIONAL' || level === 'PROVINCE',
  AWARD: (award) => award.class === null,
  STANDARD: () => true,
}

/**
 * The country and its provinces; awards without a class, and standards, which are yardsticks for all; whatever else
 * stands in very many facts. Posts and persons never are: through those lead the ways worth knowing, such as from who
 * held a post to what was granted from it.
 */
export const isHub = (traits: HubTraits): boolean =>
  traits.kind !== 'POST' &&
  traits.kind !== 'PERSON' &&
  (traits.factCount >= factsOfHub || (always[traits.kind]?.(traits) ?? false))
