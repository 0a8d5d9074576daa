/** All forms that hold a whole table; a page of JSON is made by the door itself. */
import { csv } from './csv.ts'
import type { Form } from './form.ts'
import { jsonLines } from './jsonLines.ts'

export const forms: readonly Form[] = [csv, jsonLines]
