/** A part of what the tables hold, written by one thread: its numbers are its own. */
import type { World } from '../nation/world.ts'
import type { FactWriting } from './factRows.ts'
import type { Numbering } from './numbering.ts'
import { placesOf } from './places.ts'
import type { SourceWriting } from './sourceRows.ts'
import type { Tables } from './tables.ts'

export interface PartOptions {
  readonly world: World
  readonly numbering: Numbering
  readonly tables: Tables
  /** The number of the part, from 0. */
  readonly part: number
  readonly counts: Int32Array
  readonly taken: Iterable<number>
}

export type Part = FactWriting & SourceWriting

/** Every part counts from a number of its own, far from the others'. */
const stretch = 2 ** 32

export function createPart({ world, numbering, tables, part, counts, taken }: PartOptions): Part {
  const counter = (): (() => number) => {
    let next = part * stretch
    return () => next++
  }
  return {
    tables,
    numbering,
    counts,
    taken: new Set(taken),
    around: world.around,
    areasOf: world.areasOf,
    placesOf: (id) => placesOf(world, id),
    daysOf: world.card,
    actsOf: () => [],
    tallies: new Map(),
    isTallied: () => false,
    nextFact: counter(),
    nextCitation: counter(),
    nextName: counter(),
  }
}
