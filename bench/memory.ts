import { totalmem } from 'node:os'
import type { Memory } from './neo4j.ts'

/** Bytes of store that an honour takes with all that stands round it. */
const storeOf = 8_000

/** A page cache for the whole store where half of the machine's memory allows it. */
export function memoryFor(honours: number): Memory {
  const wanted = Math.ceil((honours * storeOf) / 2 ** 20) + 512
  const allowed = Math.floor(totalmem() / 2 ** 21)
  return { heap: '2g', pageCache: `${Math.min(wanted, allowed)}m` }
}
