/** Where a thread starts: Node 20 has no other way to run TypeScript in one. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
