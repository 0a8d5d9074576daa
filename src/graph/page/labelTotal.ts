/** How many nodes there are of a kind, by the store's own counter, whatever their number. */
import type { Label } from '../../domain/entity.ts'
import { cypher } from '../cypher.ts'
import { type Built, build, template } from '../template.ts'

/** Nothing may group the count, not even a constant, or the nodes are counted one by one. */
const countOfLabel = template`
  MATCH (counted:${'label'})
  WITH count(counted) AS total
  RETURN '' AS parent, total
`

export const labelTotal = (label: Label | 'Fact'): Built<{ parent: string; total: number }> =>
  build('labelTotal', ['parent', 'total'], countOfLabel({ label: cypher.names(label) }), {})
