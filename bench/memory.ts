import { totalmem } from 'node:os'
import type { Memory } from './neo4j.ts'

/** A page cache for the whole store where half of the machine's memory allows it; it takes only what it has pages for. */
export const ampleMemory: Memory = { heap: '2g', pageCache: `${Math.floor(totalmem() / 2 ** 21)}m` }
