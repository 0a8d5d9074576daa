/** All forms that hold a whole table; a page of JSON is made by the door itself. */
import { csv } from './csv.ts'
import type { Form } from './form.ts'
import { graphml } from './graphml.ts'
import { jsonLd } from './jsonLd.ts'
import { jsonLines } from './jsonLines.ts'
import { parquet } from './parquet.ts'
import { xlsx } from './xlsx.ts'

export const forms: readonly Form[] = [csv, xlsx, parquet, jsonLines, graphml, jsonLd]
