/** Where the entities of the synthetic nation lie, as the graph will have it. */

import { kindOf } from '../../src/domain/id.ts'
import type { Declaration } from '../../src/ingest/declaration.ts'
import { collectiveAt, numberIn } from '../nation/newcomer.ts'
import type { World } from '../nation/world.ts'

/** A place in itself, a body where its seat is, a post where its body is, a campaign in the place it is for. */
export function placesOf(world: World, id: string): readonly string[] {
  if (kindOf(id) === 'PLACE') return [id]
  const { organization, seat, scope } = declarationOf(world, id)?.relations ?? {}
  if (organization) return placesOf(world, organization)
  const place = seat ?? scope
  return place ? [place] : []
}

/** A collective that one article introduces stands in no list: its number says all. */
function declarationOf(world: World, id: string): Declaration | null {
  if (world.around.get(id)) return world.card(id).declaration
  return kindOf(id) === 'ORGANIZATION' ? collectiveAt(world, numberIn(id)) : null
}
