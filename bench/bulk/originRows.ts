/** The part that is written first and by one thread: places, and what the first sources state. */
import { firstListOf } from '../../src/domain/listing.ts'
import { everything } from '../../src/domain/tally.ts'
import type { TimeRow } from '../../src/graph/queries/importEntity.ts'
import { documentRow } from '../../src/ingest/write/placeRows.ts'
import { entityHash, firstStamp } from '../../src/ingest/write/stamp.ts'
import type { Statements } from '../../src/ingest/write/writeDossier.ts'
import { placesHash } from '../../src/ingest/write/writePlaces.ts'
import type { World } from '../nation/world.ts'
import { type EntityWriting, markLabels, writeName, writeScopes } from './entityRows.ts'
import { type FactWriting, type WrittenFact, writeFacts } from './factRows.ts'
import { dataset, type SourceWriting, writeSource } from './sourceRows.ts'

/** Writes places with all that stands round them but their own nodes, which wait for their counts. */
export function writePlaceEdges({ placeRows }: World, { tables, numbering }: EntityWriting): void {
  for (const { place, area, ...during } of placeRows.containments)
    tables.edge('PART_OF', ['Entity', numbering.of(place)], ['Entity', numbering.of(area)], during)
  for (const { from, to, properties } of placeRows.successions)
    tables.edge('SUCCEEDED_BY', ['Entity', numbering.of(from)], ['Entity', numbering.of(to)], properties)
}

export function writePlaces({ placeRows }: World, writing: EntityWriting): void {
  const { tables, numbering, counts } = writing
  for (const { id, properties, names } of placeRows.places) {
    const number = numbering.of(id)
    const place = {
      id,
      firstList: firstListOf(number),
      factCount: counts[number] ?? 0,
      ...properties,
      ...firstStamp(1),
    }
    tables.node(['Entity', 'Place', 'Actor', ...markLabels(place, writing)], 'Entity', number, place)
    for (const name of names) writeName(number, name, [], writing)
    writeScopes(number, id, writing)
  }
}

/** The documents that places rest on, and the dataset that holds them. */
export function writeDataset({ placeData }: World, writing: EntityWriting): void {
  const { tables, numbering, counts, isTallied } = writing
  const hash = placesHash(placeData)
  const labels = ['Dataset', ...(isTallied(everything) ? ['Tallied'] : [])]
  tables.node(labels, 'Dataset', dataset, { id: 'dataset', version: 0, nextList: firstListOf(numbering.entities) })
  for (const document of placeData.documents) {
    const { id, properties, names } = documentRow(document)
    const number = numbering.of(id)
    const stamp = {
      contentHash: entityHash({ properties: { id, ...properties }, names, relations: [] }),
      ...firstStamp(1),
    }
    const place = { id, firstList: firstListOf(number), factCount: counts[number] ?? 0 }
    tables.node(['Entity', 'Document'], 'Entity', number, { ...place, ...properties, ...stamp })
    for (const name of names) writeName(number, name, [], writing)
    tables.edge('HOLDS', ['Dataset', dataset], ['Entity', number], { hash })
  }
}

/** Writes the first sources and their facts; returns the acts that began and ended each campaign. */
export function writeOrigins(
  origins: readonly Statements[],
  writing: FactWriting & SourceWriting,
): Map<string, TimeRow['acts']> {
  const facts = writeFacts(origins, writing)
  for (const source of origins) writeSource(source, facts, writing)
  writeCampaignEdges(facts, writing)
  return actsIn(facts)
}

function writeCampaignEdges(facts: ReadonlyMap<string, WrittenFact>, { tables, numbering }: EntityWriting): void {
  for (const [factId, { row }] of facts) {
    const { link } = row.properties as { link?: string }
    const [campaign, other] = ['CAMPAIGN', 'OTHER_CAMPAIGN'].map(
      (type) => row.roles.find((role) => role.type === type)?.entity,
    )
    if (!campaign || !other || (link !== 'VARIANT_OF' && link !== 'PHASE_OF')) continue
    tables.edge(link, ['Entity', numbering.of(campaign)], ['Entity', numbering.of(other)], { factId })
  }
}

function actsIn(facts: ReadonlyMap<string, WrittenFact>): Map<string, TimeRow['acts']> {
  const acts = new Map<string, TimeRow['acts']>()
  for (const { row } of facts.values()) {
    const { act, on = null, forPeriod = null } = row.properties as { act?: string; on?: string; forPeriod?: string }
    const campaign = row.roles.find(({ type }) => type === 'CAMPAIGN')?.entity
    if ((act === 'LAUNCHED' || act === 'CONCLUDED') && campaign)
      acts.set(campaign, [...(acts.get(campaign) ?? []), { act, on, forPeriod }])
  }
  return acts
}
