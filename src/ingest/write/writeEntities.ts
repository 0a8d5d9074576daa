/** Brings the entities that an import touched in step with what is declared of them now. */
import type { EntityKind } from '../../domain/entity.ts'
import type { Writer } from '../../graph/graph.ts'
import { declarationsOf, entityTimes, writeEntities as write, writeTimes } from '../../graph/queries/importEntity.ts'
import { entityRow, entityTime } from './entityRow.ts'
import { writeScopes } from './scopes.ts'

/** A post ends with its body and a body with its place: these are dated in this order, the rest in any. */
const dated: readonly (readonly EntityKind[])[] = [
  ['PLACE', 'PERSON', 'CAMPAIGN', 'AWARD', 'STANDARD', 'DOCUMENT', 'ARTICLE'],
  ['ORGANIZATION'],
  ['POST'],
]

export async function writeEntities(writer: Writer, ids: readonly string[]): Promise<void> {
  const declared = (await writer.read(declarationsOf, { entities: ids })).filter(
    ({ declarations }) => declarations.length > 0,
  )
  await writer.write(write, { entities: declared.map(entityRow) })
  for (const kinds of dated) {
    const entities = declared.filter(({ kind }) => kinds.includes(kind as EntityKind)).map(({ id }) => id)
    await writeValidity(writer, entities)
  }
  await writeScopes(
    writer,
    declared.map(({ id }) => id),
  )
}

/** Dates entities by what they depend on: their place's end, their body's, their launches. */
export async function writeValidity(writer: Writer, entities: readonly string[]): Promise<void> {
  const times = await writer.read(entityTimes, { entities })
  await writer.write(writeTimes, { times: times.map(entityTime) })
}
