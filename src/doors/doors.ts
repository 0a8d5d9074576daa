import type { Door } from '../server/door.ts'

/** All ways in beside `/graphql`, in the order in which they register their routes. */
export const doors: readonly Door[] = []
