/** After citations and declarations have changed: brings everything that follows from them in step. */
import { Problem } from '../../domain/problem.ts'
import type { Writer } from '../../graph/graph.ts'
import { brokenFacts } from '../../graph/queries/dataset.ts'
import { buryEntities, buryUncited, undeclared } from '../../graph/queries/importDossier.ts'
import {
  campaignSubtree,
  countFacts,
  entitiesOfFacts,
  factsOfCampaigns,
  writeCampaignEdges,
} from '../../graph/queries/importEntity.ts'
import { markHubs } from './hubs.ts'
import { listFacts } from './listings.ts'
import { writeScopes } from './scopes.ts'
import { settleFacts } from './settleFacts.ts'
import { writeEntities, writeValidity } from './writeEntities.ts'

export interface Touched {
  readonly facts: readonly string[]
  readonly entities: readonly string[]
}

type Named = { readonly id: string; readonly kind: string; readonly factKind: string }

export async function touch(writer: Writer, version: number, touched: Touched): Promise<void> {
  const facts = unique(touched.facts)
  const namedBefore = await writer.read(entitiesOfFacts, { facts })
  const buried = new Set((await writer.write(buryUncited, { facts, version })).map(({ id }) => id))
  await writeEntities(writer, unique(touched.entities))
  const settled = await settleFacts(
    writer,
    facts.filter((id) => !buried.has(id)),
  )
  const named = [...namedBefore, ...(await writer.read(entitiesOfFacts, { facts: settled }))]
  await relink(writer, settled, named)
  await buryUndeclared(writer, unique(touched.entities), version)
  const counted = unique(named.map(({ id }) => id))
  await writer.write(countFacts, { entities: counted })
  await markHubs(writer, unique([...counted, ...touched.entities]))
  await prove(writer, settled)
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Campaigns move in their tree when links change, and their facts with them; launches date them. */
async function relink(writer: Writer, settled: readonly string[], named: readonly Named[]): Promise<void> {
  const of = (factKind: string) =>
    unique(named.filter((row) => row.kind === 'CAMPAIGN' && row.factKind === factKind).map(({ id }) => id))
  const linked = of('CAMPAIGN_LINK')
  await writer.write(writeCampaignEdges, { campaigns: linked })
  const moved = (await writer.read(campaignSubtree, { campaigns: linked })).map(({ id }) => id)
  await writeScopes(writer, moved)
  const followers = (await writer.read(factsOfCampaigns, { campaigns: moved })).map(({ id }) => id)
  await listFacts(writer, unique([...settled, ...followers]))
  await writeValidity(writer, of('CAMPAIGN_ACT'))
}

async function buryUndeclared(writer: Writer, entities: readonly string[], version: number): Promise<void> {
  const orphans = await writer.read(undeclared, { entities })
  const used = orphans.filter(({ uses }) => uses.length > 0)
  if (used.length > 0)
    throw new Problem(
      'BAD_ARGUMENT',
      used.map(({ id, uses }) => `${id} is declared nowhere else, but ${uses.join(', ')} needs it`).join('; '),
      'Declare it in the dossier that still mentions it, then import both.',
    )
  await writer.write(buryEntities, { entities: orphans.map(({ id }) => id), version })
}

/** The last look before the transaction ends: what must never be makes all of it undone. */
async function prove(writer: Writer, facts: readonly string[]): Promise<void> {
  const broken = await writer.read(brokenFacts, { facts })
  if (broken.length > 0) throw new Error(`broken facts: ${broken.map(({ id, wrong }) => `${id}: ${wrong}`).join('; ')}`)
}
