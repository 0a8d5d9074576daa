/** Updates the entities that an import touched to what sources declare of them now. */

import { keysOfActs } from '../../domain/campaignTime.ts'
import type { EntityKind } from '../../domain/entity.ts'
import { kindOf } from '../../domain/id.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import {
  entityTimes,
  type TimeRow,
  writeEntities as write,
  writeEntitySources,
  writeTimes,
} from '../../graph/queries/importEntity.ts'
import { inBatches } from './batch.ts'
import type { DueEntities } from './dueEntities.ts'
import { entityTime } from './entityRow.ts'
import { writeScopes } from './scopes.ts'

/** A post ends with its body and a body with its place: these are dated in this order, the rest in any. */
const dated: readonly (readonly EntityKind[])[] = [
  ['PLACE', 'PERSON', 'CAMPAIGN', 'AWARD', 'STANDARD', 'DOCUMENT', 'ARTICLE'],
  ['ORGANIZATION'],
  ['POST'],
]

/** Writes what is due of entities: nodes, names, relations, and what follows for their days and scopes. */
export async function writeEntities(writer: Writer, { fresh, changed, restated }: DueEntities): Promise<void> {
  const rows = [...fresh, ...changed]
  const entities = rows.map(({ id }) => id)
  await Promise.all([
    inBatches(rows, (some) => writer.write(write, { entities: some })),
    inBatches(restated, (some) => writer.write(writeEntitySources, { rows: some })),
  ])
  await datedInOrder(writer, entities)
  await writeScopes(writer, entities)
}

/** Dates entities of any kind, those first that others are dated by. */
export async function datedInOrder(writer: Writer, entities: readonly string[]): Promise<void> {
  for (const kinds of dated)
    await writeValidity(
      writer,
      entities.filter((id) => kinds.includes(kindOf(id) as EntityKind)),
    )
}

/** What entities are dated by. */
export function timeRows(reader: Reader, entities: readonly string[]): Promise<TimeRow[]> {
  const campaigns = entities.filter((id) => kindOf(id) === 'CAMPAIGN')
  const acts = Object.fromEntries(campaigns.map((id) => [id, keysOfActs(id)]))
  return reader.read(entityTimes, { entities, acts })
}

/** Dates entities by what they depend on: their place's end, their body's, their launches. */
export async function writeValidity(writer: Writer, entities: readonly string[]): Promise<void> {
  const times = await inBatches(entities, (some) => timeRows(writer, some))
  await inBatches(times.map(entityTime), (some) => writer.write(writeTimes, { times: some }))
}
