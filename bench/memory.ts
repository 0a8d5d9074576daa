import { totalmem } from 'node:os'
import type { Memory } from './neo4j.ts'

const megabytes = totalmem() / 2 ** 20

/**
 * A page cache for the whole store where half of the machine's memory allows it; it takes only what it has pages for. An import
 * is all in the heap until it is committed: with two gigabytes, a tenth of its time went into collecting all of it anew, and the
 * serial collector lets nobody else be answered for a second while it does.
 */
export const ampleMemory: Memory = {
  heap: `${Math.floor(Math.min(4_096, megabytes / 6))}m`,
  pageCache: `${Math.floor(megabytes / 2)}m`,
  collector: 'G1',
}
