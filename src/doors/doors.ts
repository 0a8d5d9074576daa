import type { Door } from '../server/door.ts'
import { explorer } from './explorer/explorer.ts'
import { feedDoor } from './feed/feedDoor.ts'
import { fileDoor } from './file/fileDoor.ts'
import { mcpDoor } from './mcp/mcpDoor.ts'
import { openApiDoor } from './openApi/openApiDoor.ts'
import { reconcileDoor } from './reconcile/reconcileDoor.ts'
import { referenceDoor } from './reference/referenceDoor.ts'

/** All ways in beside `/graphql`, in the order in which they register their routes. */
export const doors: readonly Door[] = [explorer, fileDoor, feedDoor, referenceDoor, openApiDoor, reconcileDoor, mcpDoor]
