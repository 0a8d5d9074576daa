/** All that articles draw from and that is there before the first of them. */
import { type Day, firstDay, lastDay } from '../../src/domain/day.ts'
import type { Area } from '../../src/domain/listing.ts'
import type { PlaceData } from '../../src/ingest/place/readPlaces.ts'
import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { type PlaceRows, placeRows } from '../../src/ingest/write/placeRows.ts'
import { scopeRows } from '../../src/ingest/write/scopes.ts'
import type { Surroundings } from '../../src/ingest/write/settledFact.ts'
import { localBodies, type NationalBodies, nationalBodies } from './bodies.ts'
import { type Campaigns, createCampaigns } from './campaigns.ts'
import type { Card } from './card.ts'
import { createGrounds, type Ground } from './ground.ts'
import { type Awards, createAwards, createStandards } from './honourable.ts'
import type { Plan } from './plan.ts'

export interface World {
  readonly plan: Plan
  readonly placeData: PlaceData
  readonly placeRows: PlaceRows
  /** Everything but the places that articles may mention without being the first: in a fixed order. */
  readonly cards: readonly Card[]
  readonly national: NationalBodies
  readonly awards: Awards
  readonly standards: readonly Card[]
  readonly campaigns: Campaigns
  readonly around: Surroundings
  groundOn(day: Day): Ground
  /** The card of a place or of one of `cards`. Throws for any other id. */
  card(id: string): Card
  /** What an entity lies in, itself included. */
  areasOf(id: string): readonly Area[]
}

export function createWorld(plan: Plan, placeData: PlaceData): World {
  const { places } = placeData
  const groundOn = createGrounds(places, plan.seed)
  const provinces = places.filter(({ level }) => level === 'PROVINCE')
  const national = nationalBodies(provinces)
  const awards = createAwards()
  const standards = createStandards()
  const campaigns = createCampaigns(plan, groundOn('2020-01-01').provinces)
  const cards = [
    ...awards.cards,
    ...standards,
    ...national.cards,
    ...campaigns.all.map(({ card }) => card),
    ...localBodies(places),
  ]
  const rows = placeRows(placeData)
  const known = new Map([...places.map(placeCard), ...cards].map((card) => [card.id, card]))
  const areas = areasOfAll(rows, cards)
  const around: Surroundings = {
    get: (id) => {
      const found = known.get(id)
      return found && surroundingOf(found)
    },
  }
  return {
    plan,
    placeData,
    placeRows: rows,
    cards,
    national,
    awards,
    standards,
    campaigns,
    around,
    groundOn,
    card(id) {
      const found = known.get(id)
      if (!found) throw new Error(`the synthetic world has no ${id}`)
      return found
    },
    areasOf: (id) => areas.get(id) ?? [{ area: id, reach: 0 }],
  }
}

const placeCard = ({ id, name, level, validFrom, validTo }: PlaceVersion): Card => ({
  id,
  kind: 'PLACE',
  name,
  declaration: null,
  level,
  body: null,
  possibleFrom: validFrom ?? firstDay,
  possibleTo: validTo ?? lastDay,
  under: [],
})

const surroundingOf = ({ id, kind, level, body, possibleTo }: Card) => ({
  id,
  level,
  body,
  possibleTo,
  singleHolder: kind === 'POST',
})

function areasOfAll({ scopes }: PlaceRows, cards: readonly Card[]): Map<string, readonly Area[]> {
  const parents = new Map(cards.map(({ id, under }) => [id, under]))
  const own = scopeRows([...parents.keys()], parents, new Map())
  return new Map([...scopes, ...own].map(({ entity, areas }) => [entity, areas as readonly Area[]]))
}
