/** What filters mean, told over a world in memory: slow, plain and written without a look at how the graph is asked. */
import { type Day, firstDay, lastDay } from '../../src/domain/day.ts'
import type { EntityKind } from '../../src/domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type Role } from '../../src/domain/fact.ts'
import type { Days, Statement, Thing, World } from './world.ts'

/** A filter as a client sends it. */
export type Filter = Readonly<Record<string, unknown>>

/** The day that is asked about; null for the whole record. */
export type Moment = Day | null

export const standingAt = ({ possibleFrom, certainFrom, certainTo, possibleTo }: Days, moment: Moment): string => {
  const day = moment ?? lastDay
  if (day < possibleFrom) return 'FUTURE'
  if (day > possibleTo) return 'PAST'
  return certainFrom <= day && day <= certainTo ? 'CURRENT' : 'UNCERTAIN'
}

/** Whether a list under the moment may hold it: what is to come never, what has ended when standings are asked for. */
export function isListed(item: Days, filter: Filter, moment: Moment): boolean {
  if (moment === null) return true
  const standing = standingAt(item, moment)
  return standing !== 'FUTURE' && (standing !== 'PAST' || filter.standing !== undefined)
}

const order = ['PROPOSED', 'DECIDED', 'PRESENTED', 'REVOKED'] as const

export function statusAt({ kind, properties }: Statement, moment: Moment): string | null {
  const day = moment ?? lastDay
  if (kind === 'RECOGNITION') {
    const { status, revokedOn } = properties as { status: string; revokedOn?: Day }
    return revokedOn !== undefined && revokedOn <= day ? 'REVOKED' : status
  }
  if (kind !== 'HONOUR') return null
  const dayOf = (stage: string) => properties[`${stage.toLowerCase()}Day`] as Day | undefined
  const stated = order.filter((stage) => dayOf(stage) !== undefined)
  return stated.filter((stage) => (dayOf(stage) as Day) <= day).at(-1) ?? stated[0] ?? 'DECIDED'
}

/** The kind of the facts that entities list in a field. */
const listed = (entity: EntityKind, field: string): FactKind =>
  factKindNames.find((kind) => factSpec(kind).listedBy[entity]?.field === field) as FactKind

/** The meaning of filters in one world under one moment. */
export class Meaning {
  private readonly things: ReadonlyMap<string, Thing>
  private readonly world: World
  private readonly moment: Moment

  constructor(world: World, moment: Moment) {
    this.world = world
    this.moment = moment
    this.things = new Map(world.things.map((thing) => [thing.id, thing]))
  }

  /** Everything of the kind that a list with the filter holds. */
  entities = (kind: EntityKind, filter: Filter): Thing[] =>
    this.world.things.filter(
      (thing) => thing.kind === kind && isListed(thing, filter, this.moment) && this.entity(thing, filter),
    )

  facts = (kind: FactKind | null, filter: Filter): Statement[] =>
    this.world.facts.filter((fact) => (kind === null || fact.kind === kind) && this.lists(fact, filter))

  lists = (fact: Statement, filter: Filter): boolean => isListed(fact, filter, this.moment) && this.fact(fact, filter)

  thing(id: string): Thing {
    const thing = this.things.get(id)
    if (!thing) throw new Error(`the world has no ${id}`)
    return thing
  }

  /** Every thing that lies up some of the edges from this one, any number of times in any order, itself included. */
  up(thing: Thing, types: readonly string[]): Thing[] {
    const found = new Set([thing])
    for (const one of found) for (const { type, to } of one.edges) if (types.includes(type)) found.add(this.thing(to))
    return [...found]
  }

  /** Whether it is the place or a part of it; with lineage also what became either. */
  liesIn = (thing: Thing, area: string, lineage: boolean): boolean =>
    this.up(thing, lineage ? ['PART_OF', 'SUCCEEDED_BY'] : ['PART_OF']).some(({ id }) => id === area)

  /**
   * How far a thing lies from an area: 0 itself, 1 a part of it, 2 what it was before, 3 a part of what it was; of two
   * ways the lower. Null when it does not lie there at all.
   */
  reach(thing: Thing, area: string): number | null {
    const parts = ['PART_OF', 'VARIANT_OF', 'PHASE_OF', 'OF', 'BROADER']
    const reached = (types: readonly string[]) => this.up(thing, types).some(({ id }) => id === area)
    if (thing.id === area) return 0
    if (reached(parts)) return 1
    if (reached(['SUCCEEDED_BY'])) return 2
    return reached([...parts, 'SUCCEEDED_BY']) ? 3 : null
  }

  /** The place of a place, of a body's seat, of a post's body. */
  placeOf(thing: Thing): Thing | undefined {
    const [body] = this.up(thing, ['OF']).slice(-1) as [Thing]
    return this.up(body, ['SEAT']).find(({ kind }) => kind === 'PLACE')
  }

  /** Where a fact lies: the places of the first of its kind's placing roles that leads to any; a campaign is in the place it is for. */
  groundsOf({ kind, roles }: Statement): Thing[] {
    const grounds = factSpec(kind).placedBy.map((wanted) =>
      roles.filter(({ role }) => role === wanted).flatMap(({ entity }) => this.groundOf(this.thing(entity)) ?? []),
    )
    return grounds.find(({ length }) => length > 0) ?? []
  }

  groundOf = (thing: Thing): Thing | undefined =>
    this.placeOf(thing) ?? this.up(thing, ['SCOPE']).find(({ kind }) => kind === 'PLACE')

  /** The place and what it lay in on the day, each looked at on the nearest day on which it existed. */
  chain(place: Thing, day: Day): Thing[] {
    const { possibleFrom, possibleTo, edges } = place
    const on = day < possibleFrom ? possibleFrom : day > possibleTo ? possibleTo : day
    const up = edges.find(
      ({ type, from = firstDay, until = lastDay }) => type === 'PART_OF' && from <= on && on <= until,
    )
    return [place, ...(up ? this.chain(this.thing(up.to), day) : [])]
  }

  /** What holds the place's ground at the moment: the finest units that it lies in or became. */
  heirsOf(place: Thing): Thing[] {
    const held = this.up(place, ['PART_OF', 'SUCCEEDED_BY']).filter((one) => this.isInForce(one))
    const finest = units.map((level) => held.filter(({ properties }) => properties.level === level))
    return finest.find(({ length }) => length > 0) ?? []
  }

  private isInForce({ possibleFrom, possibleTo }: Thing): boolean {
    const day = this.moment ?? lastDay
    return possibleFrom <= day && day <= possibleTo
  }

  private factLiesIn(fact: Statement, { place, lineage = false }: { place: string; lineage?: boolean }): boolean {
    return this.groundsOf(fact).some((ground) => {
      if (!lineage) return this.chain(ground, dayOf(fact)).some(({ id }) => id === place)
      if (!this.liesIn(ground, place, true)) return false
      const area = this.thing(place)
      if (!units.includes(area.properties.level as string) || !this.isInForce(area)) return true
      return this.heirsOf(ground).some((unit) => this.chain(unit, this.moment ?? lastDay).includes(area))
    })
  }

  private isUnplaced(fact: Statement, { level, lineage = false }: { level: string; lineage?: boolean }): boolean {
    const lacks = (place: Thing, day: Day) =>
      !this.chain(place, day).some(({ properties }) => properties.level === level)
    const grounds = this.groundsOf(fact)
    if (grounds.length === 0) return true
    if (!lineage) return grounds.some((ground) => lacks(ground, dayOf(fact)))
    return grounds.some((ground) => {
      const heirs = this.heirsOf(ground)
      return heirs.length === 0 || heirs.some((unit) => lacks(unit, this.moment ?? lastDay))
    })
  }

  private to = (thing: Thing, type: string): Thing[] =>
    thing.edges.filter((edge) => edge.type === type).map(({ to }) => this.thing(to))

  private each(filter: Filter, holds: (field: string, asked: never) => boolean, whole: (inner: Filter) => boolean) {
    return Object.entries(filter).every(([field, asked]) => {
      if (field === 'or') return (asked as Filter[]).some(whole)
      if (field === 'not') return !whole(asked as Filter)
      return holds(field, asked as never)
    })
  }

  entity(thing: Thing, filter: Filter): boolean {
    return this.each(
      filter,
      (field, asked) => this.entityField(thing, field, asked),
      (inner) => this.entity(thing, inner),
    )
  }

  private entityField(thing: Thing, field: string, asked: unknown): boolean {
    const { kind, properties } = thing
    const values = asked as readonly unknown[]
    const isSeated = kind === 'ORGANIZATION' || kind === 'POST'
    switch (field) {
      case 'id':
        return values.includes(thing.id)
      case 'text':
        return isNamed(thing, asked as string)
      case 'kind':
      case 'type':
      case 'code':
      case 'number':
      case 'textKind':
        return values.includes(properties[field])
      case 'level':
        return values.includes((isSeated ? this.placeOf(thing)?.properties : properties)?.level)
      case 'standing':
        return values.includes(standingAt(thing, this.moment))
      case 'within':
        return this.isWithin(thing, asked)
      case 'variantOf':
        return this.to(thing, 'VARIANT_OF').some((one) => this.entity(one, asked as Filter))
      case 'phaseOf':
        return this.to(thing, 'PHASE_OF').some((one) => this.entity(one, asked as Filter))
      case 'organization':
        return this.to(thing, 'OF').some((one) => this.entity(one, asked as Filter))
      case 'publisher':
        return this.to(thing, 'PUBLISHER').some(({ id }) => values.includes(id))
      case 'issuer':
        return this.to(thing, 'ISSUER').some(({ id }) => values.includes(id))
      case 'publishedOn':
      case 'on':
        return meets(properties.publishedFirst as Day, properties.publishedLast as Day, asked as On)
      default:
        return this.many(thing, field, asked as Many)
    }
  }

  private isWithin(thing: Thing, asked: unknown): boolean {
    if (thing.kind === 'CAMPAIGN')
      return this.up(thing, ['VARIANT_OF', 'PHASE_OF']).some(({ id }) => (asked as string[]).includes(id))
    if (thing.kind === 'AWARD') return this.up(thing, ['BROADER']).some(({ id }) => id === asked)
    const { place: area, lineage = false } = asked as { place: string; lineage?: boolean }
    const place = this.placeOf(thing)
    return place !== undefined && this.liesIn(place, area, lineage)
  }

  private many(thing: Thing, field: string, { some, none }: Many): boolean {
    const all = this.world.facts.filter((fact) => this.belongs(thing, field, fact))
    return (
      (some === undefined || all.some((fact) => this.lists(fact, some))) &&
      (none === undefined || !all.some((fact) => this.lists(fact, none)))
    )
  }

  /** The facts that a filter on the thing speaks of by the name of the field. */
  private belongs(thing: Thing, field: string, { kind, roles, sources }: Statement): boolean {
    const fills = (...wanted: Role[]) => roles.some(({ role, entity }) => wanted.includes(role) && entity === thing.id)
    if (field === 'facts') return sources.includes(thing.id)
    const own = listed(thing.kind, field)
    const [only, mine] = (
      {
        honours: ['HONOUR', ['RECIPIENT']],
        acts: ['CAMPAIGN_ACT', thing.kind === 'PLACE' ? ['BY', 'PLACE'] : ['CAMPAIGN']],
        recognitions: ['RECOGNITION', [thing.kind === 'PLACE' ? 'PLACE' : 'STANDARD']],
        tenures: ['TENURE', [thing.kind === 'POST' ? 'POST' : 'HOLDER']],
        memberships: ['MEMBERSHIP', ['MEMBER']],
      } as Record<string, [FactKind, readonly Role[]]>
    )[field] ?? [own, factSpec(own).listedBy[thing.kind]?.filteredBy ?? []]
    if (kind !== only) return false
    if (field !== 'honours' || ['PLACE', 'ORGANIZATION', 'PERSON'].includes(thing.kind)) return fills(...mine)
    if (thing.kind === 'AWARD') return fills('AWARD')
    return roles.some(({ role, entity }) => role === 'CAMPAIGN' && this.isWithin(this.thing(entity), [thing.id]))
  }

  private fact(fact: Statement, filter: Filter): boolean {
    return this.each(
      filter,
      (field, asked) => this.factField(fact, field, asked),
      (inner) => this.fact(fact, inner),
    )
  }

  private factField(fact: Statement, field: string, asked: unknown): boolean {
    const { kind, properties, roles } = fact
    const values = asked as readonly unknown[]
    const filled = roles.filter((role) => role.field === field).map(({ entity }) => this.thing(entity))
    switch (field) {
      case 'id':
        return values.includes(fact.id)
      case 'kind':
        return values.includes(kind)
      case 'on':
        return meets(fact.earliest, fact.latest, asked as On)
      case 'standing':
        return values.includes(standingAt(fact, this.moment))
      case 'status':
        return values.includes(statusAt(fact, this.moment))
      case 'minSources':
        return (properties.sourceCount as number) >= (asked as number)
      case 'conflicted':
        return properties.conflicted === asked
      case 'isPart':
        return (properties.partOf !== undefined) === asked
      case 'source':
        return fact.sources.some((id) => this.entity(this.thing(id), asked as Filter))
      case 'recipient':
        return this.isRecipient(fact, asked as Filter)
      case 'about':
        return filled.some(({ id }) => values.includes(id))
      case 'within':
        return this.factLiesIn(fact, asked as { place: string; lineage?: boolean })
      case 'unplaced':
        return this.isUnplaced(fact, asked as { level: string; lineage?: boolean })
      default:
        if (Array.isArray(asked)) return values.includes(properties[field])
        return filled.some((one) => this.role(one, fact, field, asked as Filter))
    }
  }

  /** Where a role takes several kinds of entity, `kind` asks which it is. */
  private role(thing: Thing, { kind }: Statement, field: string, filter: Filter): boolean {
    if ((factSpec(kind).roles[field]?.kinds.length ?? 0) < 2) return this.entity(thing, filter)
    const { kind: kinds, ...others } = filter
    return (kinds === undefined || (kinds as string[]).includes(thing.kind)) && this.actor(thing, others)
  }

  private actor(thing: Thing, { level, within, ...filter }: Filter): boolean {
    const place = this.placeOf(thing)
    if (level !== undefined && !(level as unknown[]).includes(place?.properties.level)) return false
    if (within !== undefined && !(place && this.entity(place, { within }))) return false
    return this.entity(thing, filter)
  }

  /** One and the same recipient meets all that is asked of an entity. */
  private isRecipient(fact: Statement, { kind, level, within, ...filter }: Filter): boolean {
    const { properties, roles } = fact
    if (within !== undefined && !this.factLiesIn(fact, within as { place: string; lineage?: boolean })) return false
    const kinds = properties.recipientKinds as string[]
    if (kind !== undefined && !kinds.some((one) => (kind as string[]).includes(one))) return false
    if (level !== undefined && !(level as unknown[]).includes(properties.recipientLevel)) return false
    if (Object.keys(filter).length === 0) return true
    const { place, ...others } = filter
    return roles
      .filter(({ role }) => role === 'RECIPIENT')
      .map(({ entity }) => this.thing(entity))
      .filter((one) => kind === undefined || (kind as string[]).includes(recipientKind[one.kind] as string))
      .some(
        (one) =>
          this.actor(one, others) &&
          (place === undefined || (one.kind === 'PLACE' && this.entity(one, place as Filter))),
      )
  }
}

const units = ['COMMUNE', 'DISTRICT', 'PROVINCE']

/** The day that lists are ordered by. */
const dayOf = ({ earliest, latest }: Statement): Day => (latest === lastDay ? earliest : latest)

const recipientKind: Partial<Record<EntityKind, string>> = {
  PLACE: 'PLACE',
  ORGANIZATION: 'COLLECTIVE',
  PERSON: 'PERSON',
}

interface On {
  readonly from?: Day
  readonly to?: Day
  readonly certainly?: boolean
}

/** What no source dates meets no span. */
function meets(first: Day | undefined, last: Day | undefined, { from, to, certainly = false }: On): boolean {
  if (first === undefined || last === undefined) return false
  const [start, end] = certainly ? [first, last] : [last, first]
  return (from === undefined || start >= from) && (to === undefined || end <= to)
}

interface Many {
  readonly some?: Filter
  readonly none?: Filter
}

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** Words with diacritics are found as they are, others whatever the name's diacritics. */
function isNamed({ name }: Thing, text: string): boolean {
  const words = text.toLowerCase()
  return words === folded(text) ? folded(name).includes(words) : name.toLowerCase().includes(words)
}
