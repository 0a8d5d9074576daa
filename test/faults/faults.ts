/** The faults that `npm run faults` plants (docs/testing.md), layer by layer. */

import { domainFaults } from './domainFaults.ts'
import type { Fault } from './fault.ts'
import { graphFaults } from './graphFaults.ts'
import { ingestFaults } from './ingestFaults.ts'
import { servingFaults } from './servingFaults.ts'

export const faults: readonly Fault[] = [...domainFaults, ...graphFaults, ...ingestFaults, ...servingFaults]
