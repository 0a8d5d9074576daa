/** Random tests of the gate draw the same in every run, so that one fails only when the code has changed. Deep ones draw anew. */
import fc from 'fast-check'
import { isDeep } from './amount.ts'

if (!isDeep) fc.configureGlobal({ seed: 20_240_611 })
