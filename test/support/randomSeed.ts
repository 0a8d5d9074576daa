/** Random tests draw the same in every run, so that one fails only when the code has changed; `npm run random` draws anew. */
import fc from 'fast-check'

const isRandom = (globalThis as { randomSeed?: boolean }).randomSeed === true

if (!isRandom) fc.configureGlobal({ seed: 20_240_611 })
