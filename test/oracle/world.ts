/** Small random worlds: places of two eras with their lineage, bodies, posts, campaigns, awards, sources, and facts among them. */
import fc from 'fast-check'
import { type Day, dayBefore, dayNumber, firstDay, lastDay } from '../../src/domain/day.ts'
import type { EntityKind } from '../../src/domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type Role } from '../../src/domain/fact.ts'
import { idOf } from './id.ts'

/** The four days of validity. */
export interface Days {
  readonly possibleFrom: Day
  readonly certainFrom: Day
  readonly certainTo: Day
  readonly possibleTo: Day
}

export interface Edge {
  readonly type: string
  readonly to: string
  readonly from?: Day
  readonly until?: Day
}

export interface Thing extends Days {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly edges: readonly Edge[]
}

export interface Filling {
  readonly field: string
  readonly role: Role
  readonly entity: string
}

export interface Statement extends Days {
  readonly id: string
  readonly kind: FactKind
  readonly earliest: Day
  readonly latest: Day
  readonly sortKey: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly roles: readonly Filling[]
  readonly sources: readonly string[]
}

export interface World {
  readonly things: readonly Thing[]
  readonly facts: readonly Statement[]
}

/** The days on which anything begins, ends or is asked about, the ends of all records among them. */
export const days: readonly Day[] = [
  '2017-03-01',
  '2019-05-10',
  '2020-02-01',
  '2021-06-16',
  '2023-12-31',
  '2024-06-11',
  '2025-06-30',
  '2025-07-01',
  '2026-01-01',
]

/** Draws whole numbers below a bound, from a list that fast-check made and can shrink. */
class Lot {
  private at = 0
  private readonly numbers: readonly number[]

  constructor(numbers: readonly number[]) {
    this.numbers = numbers
  }

  below(bound: number): number {
    return (this.numbers[this.at++ % this.numbers.length] ?? 0) % bound
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** True once in so many times. */
  rarely(times: number): boolean {
    return this.below(times) === times - 1
  }

  some<Item>(items: readonly Item[], most: number): Item[] {
    return [...new Set(Array.from({ length: this.below(most + 1) }, () => this.one(items)))]
  }

  day(): Day {
    return this.one([...days, ...days, firstDay, lastDay])
  }
}

const lot = (length: number): fc.Arbitrary<Lot> =>
  fc.array(fc.nat({ max: 9_999 }), { minLength: length, maxLength: length }).map((numbers) => new Lot(numbers))

export const worlds: fc.Arbitrary<World> = fc
  .tuple(lot(400), fc.array(lot(40), { minLength: 25, maxLength: 45 }))
  .map(([draw, facts]) => {
    const things = drawThings(draw)
    return { things, facts: facts.map((one, index) => drawFact(one, index, things)) }
  })

const always: Days = { possibleFrom: firstDay, certainFrom: firstDay, certainTo: lastDay, possibleTo: lastDay }
const merger = '2025-07-01'
const before: Days = {
  ...always,
  certainFrom: '2019-05-10',
  certainTo: dayBefore(merger),
  possibleTo: dayBefore(merger),
}
const since: Days = { ...always, possibleFrom: merger, certainFrom: merger }

/** Two names that fold alike, one that the other begins, and one apart. */
const names = ['Bằng Lãng', 'Bằng Lang', 'Bằng', 'Đồng Xá', 'Na Rì']

function drawThings(draw: Lot): Thing[] {
  const things: Thing[] = []
  const add = (kind: EntityKind, properties: object, edges: readonly Edge[], validity: Days = always): string => {
    const id = idOf(kind, things.filter((thing) => thing.kind === kind).length)
    things.push({ id, kind, name: draw.one(names), properties: { ...properties }, edges, ...validity })
    return id
  }
  const bodies = drawGround(draw, add)
  drawOthers(draw, add, bodies)
  return things
}

type Add = (kind: EntityKind, properties: object, edges: readonly Edge[], validity?: Days) => string

const partOf = (to: string, from: Day = firstDay, until: Day = lastDay): Edge => ({ type: 'PART_OF', to, from, until })

/** A country; provinces, districts and communes until the merger, some of which moved between districts; others since. */
function drawGround(draw: Lot, add: Add): { places: string[] } {
  const country = add('PLACE', { level: 'NATIONAL', type: 'quốc gia' }, [])
  const place = (level: string, type: string, edges: readonly Edge[], validity: Days) =>
    add('PLACE', { level, type, code: draw.one(['01', '02', '03']) }, edges, validity)
  const provincesNow = [0, 1].map(() => place('PROVINCE', 'tỉnh', [partOf(country)], since))
  const communesNow = [0, 1, 2].map(() =>
    place('COMMUNE', draw.one(['xã', 'phường']), [partOf(draw.one(provincesNow))], since),
  )
  const became = (heirs: readonly string[]): Edge[] =>
    [...new Set([draw.one(heirs), ...(draw.rarely(3) ? [draw.one(heirs)] : [])])].map((to) => ({
      type: 'SUCCEEDED_BY',
      to,
      from: merger,
    }))
  const provinces = [0, 1].map(() => place('PROVINCE', 'tỉnh', [partOf(country), ...became(provincesNow)], before))
  const districts = [0, 1, 2].map(() => place('DISTRICT', 'huyện', [partOf(draw.one(provinces))], before))
  const moved = '2020-02-01'
  const communes = [0, 1, 2, 3].map(() => {
    const [first, second] = [draw.one(districts), draw.one(districts)]
    const within =
      first === second
        ? [partOf(first)]
        : [partOf(first, firstDay, dayBefore(moved)), partOf(second, moved, dayBefore(merger))]
    return place(
      'COMMUNE',
      draw.one(['xã', 'phường']),
      [...within, ...(draw.rarely(4) ? [] : became(communesNow))],
      before,
    )
  })
  const villages = [0, 1].map(() =>
    add('PLACE', { level: 'VILLAGE', type: 'thôn' }, [
      { type: 'PART_OF', to: draw.one([...communes, ...communesNow]) },
    ]),
  )
  return { places: [country, ...provincesNow, ...communesNow, ...provinces, ...districts, ...communes, ...villages] }
}

function drawOthers(draw: Lot, add: Add, { places }: { places: readonly string[] }): void {
  const edge = (type: string, to: string): Edge => ({ type, to })
  const bodies = [0, 1, 2, 3].map(() =>
    add(
      'ORGANIZATION',
      { kind: draw.one(['STATE', 'PARTY', 'NEWSPAPER']) },
      draw.rarely(4) ? [] : [edge('SEAT', draw.one(places))],
    ),
  )
  for (const _ of [0, 1, 2]) add('POST', {}, [edge('OF', draw.one(bodies))])
  for (const _ of [0, 1, 2]) add('PERSON', {}, [])
  const campaigns: string[] = []
  for (const index of [0, 1, 2, 3, 4]) {
    const up = index > 0 && !draw.rarely(3) ? [edge(draw.one(['VARIANT_OF', 'PHASE_OF']), draw.one(campaigns))] : []
    const scope = draw.rarely(2) ? [edge('SCOPE', draw.one(places))] : []
    const [from, to] = [draw.day(), draw.day()].sort() as [Day, Day]
    const lasting = {
      possibleFrom: from,
      certainFrom: draw.one([from, lastDay]),
      certainTo: draw.one([to, firstDay]),
      possibleTo: to,
    }
    campaigns.push(add('CAMPAIGN', { kind: draw.one(['MOVEMENT', 'DRIVE']) }, [...up, ...scope], lasting))
  }
  const awards: string[] = []
  for (const index of [0, 1, 2])
    awards.push(
      add(
        'AWARD',
        { kind: draw.one(['ORDER', 'MEDAL']) },
        index > 0 && draw.rarely(2) ? [edge('BROADER', draw.one(awards))] : [],
      ),
    )
  for (const _ of [0, 1]) add('STANDARD', { level: draw.one(['COMMUNE', 'VILLAGE']) }, [])
  const published = () => {
    const [publishedFirst, publishedLast] = [draw.one(days), draw.one(days)].sort() as [Day, Day]
    return { publishedFirst, publishedLast, textKind: draw.one(['RESTATED', 'VERBATIM']) }
  }
  for (const _ of [0, 1, 2]) add('ARTICLE', published(), draw.rarely(5) ? [] : [edge('PUBLISHER', draw.one(bodies))])
  add('DOCUMENT', { ...published(), number: '1/NQ' }, [edge('ISSUER', draw.one(bodies))])
  add('DOCUMENT', { number: '2/QĐ' }, [])
}

/** Facts of the kinds that filters ask most about come more often. */
const factKindsDrawn: readonly FactKind[] = [
  ...factKindNames,
  'HONOUR',
  'HONOUR',
  'HONOUR',
  'HONOUR',
  'RECOGNITION',
  'TENURE',
  'CAMPAIGN_ACT',
]

function drawFact(draw: Lot, index: number, things: readonly Thing[]): Statement {
  const kind = draw.one(factKindsDrawn)
  const [earliest, latest] = [draw.day(), draw.day()].sort() as [Day, Day]
  const group = kind === 'HONOUR' && draw.rarely(3)
  const roles = drawRoles(draw, kind, things, group)
  const orderedOn = latest === lastDay ? earliest : latest
  const revocation = drawRevocation(draw, kind)
  return {
    id: idOf(kind, index),
    kind,
    earliest,
    latest,
    sortKey: dayNumber(orderedOn) * 100 + index,
    roles,
    sources: [
      ...new Set([
        draw.one(ofKinds(things, ['ARTICLE'])).id,
        ...draw.some(ofKinds(things, ['ARTICLE', 'DOCUMENT']), 2).map(({ id }) => id),
      ]),
    ],
    ...drawDays(draw, kind, earliest, latest),
    ...revocation.days,
    properties: {
      ...drawValues(draw, kind, index),
      ...revocation.properties,
      ...(kind === 'HONOUR' ? { ...drawStages(draw), ...recipientKeys(draw, roles, things, group) } : {}),
      state: 'STATED',
      sourceCount: 1 + draw.below(3),
      conflicted: draw.rarely(4),
    },
  }
}

const ofKinds = (things: readonly Thing[], kinds: readonly EntityKind[]): Thing[] =>
  things.filter(({ kind }) => kinds.includes(kind))

function drawRoles(draw: Lot, kind: FactKind, things: readonly Thing[], group: boolean): Filling[] {
  const fillings = Object.entries(factSpec(kind).roles).flatMap(([field, { role, kinds, many, required }]) => {
    const candidates = ofKinds(things, kinds).map(({ id }) => id)
    if (field === 'recipient' && group)
      return draw.some(candidates, 2).map((entity) => ({ field: 'member', role, entity }))
    const chosen = many ? draw.some(candidates, 2) : required || draw.rarely(2) ? [draw.one(candidates)] : []
    return chosen.map((entity) => ({ field, role, entity }))
  })
  return fillings
}

/** An event lasts from when it happened; a state for as long as it was seen, surely or possibly. */
function drawDays(draw: Lot, kind: FactKind, earliest: Day, latest: Day): Days {
  const event: Days = { ...always, possibleFrom: earliest, certainFrom: latest }
  if (factSpec(kind).time === 'EVENT') return event
  const to = draw.one(days.filter((day) => day >= earliest).concat(lastDay))
  return { ...event, certainTo: draw.one([to, earliest, firstDay]), possibleTo: to }
}

/** A recognition that was revoked ends on the day before, whatever else it says. */
function drawRevocation(draw: Lot, kind: FactKind): { readonly properties: object; readonly days: Partial<Days> } {
  if (kind !== 'RECOGNITION' || !draw.rarely(3)) return { properties: {}, days: {} }
  const revokedOn = draw.one(days)
  const until = dayBefore(revokedOn)
  return { properties: { revokedOn }, days: { certainTo: until, possibleTo: until } }
}

function drawValues(draw: Lot, kind: FactKind, index: number): Record<string, unknown> {
  const drawn = Object.entries(factSpec(kind).values).flatMap(([field, property]): [string, unknown][] => {
    const isRequired = factSpec(kind).required.includes(field)
    if (!isRequired && draw.rarely(2)) return []
    if (property.type === 'enum') return [[field, draw.one(property.values)]]
    if (field === 'year') return [[field, draw.one([2023, 2024])]]
    if (field === 'indicator' || field === 'topic') return [[field, draw.one(['a', 'b'])]]
    if (field === 'label') return [[field, 'nhãn']]
    if (field === 'partOf') return index > 0 ? [[field, idOf(kind, 0)]] : []
    return field === 'value' ? [[field, 1]] : []
  })
  return Object.fromEntries(drawn)
}

const drawStages = (draw: Lot): Record<string, unknown> =>
  Object.fromEntries(
    ['proposed', 'decided', 'presented', 'revoked'].flatMap((stage) =>
      draw.rarely(2) ? [[`${stage}Day`, draw.one(days)]] : [],
    ),
  )

const kindOfRecipient: Partial<Record<EntityKind, string>> = {
  PLACE: 'PLACE',
  ORGANIZATION: 'COLLECTIVE',
  PERSON: 'PERSON',
}

/** What the writer keeps of the recipient on the honour itself. */
function recipientKeys(
  draw: Lot,
  roles: readonly Filling[],
  things: readonly Thing[],
  group: boolean,
): Record<string, unknown> {
  if (group) return { recipientKinds: draw.some(['PLACE', 'COLLECTIVE', 'HOUSEHOLD', 'PERSON'], 2) }
  const recipient = things.find(({ id }) => id === roles.find(({ field }) => field === 'recipient')?.entity)
  if (!recipient) return { recipientKinds: [] }
  const { level } = recipient.properties
  return { recipientKinds: [kindOfRecipient[recipient.kind]], ...(level ? { recipientLevel: level } : {}) }
}
