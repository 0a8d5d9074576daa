/** What counting in groups means, told over a world in memory. */
import { type Day, firstDay, lastDay } from '../../src/domain/day.ts'
import type { Role } from '../../src/domain/fact.ts'
import { type Meaning, type Moment, standingAt, statusAt } from './meaning.ts'
import type { Days, Statement, Thing, World } from './world.ts'

/** How many of each group, by the values of its keys as a text. */
export type Groups = Readonly<Record<string, { readonly count: number; readonly uncertain: number }>>

interface Asked {
  readonly world: World
  readonly meaning: Meaning
  readonly moment: Moment
  readonly by: readonly string[]
  readonly lineage: boolean
}

const areas = ['COMMUNE', 'DISTRICT', 'PROVINCE']

export const countFacts = (facts: readonly Statement[], asked: Asked): Groups =>
  count(facts, asked, (fact) => combinations(asked, unitsOfFact(fact, asked), (key) => valuesOfFact(fact, key, asked)))

export const countEntities = (things: readonly Thing[], asked: Asked): Groups =>
  count(things, asked, (thing) =>
    combinations(asked, unitsOfThing(thing, asked), (key) => [
      key === 'KIND' ? (thing.properties.kind ?? thing.properties.type) : levelOf(thing, asked),
    ]),
  )

function count<Item extends Days>(items: readonly Item[], { moment }: Asked, keysOf: (item: Item) => string[]): Groups {
  const groups: Record<string, { count: number; uncertain: number }> = {}
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      groups[key] ??= { count: 0, uncertain: 0 }
      const isUncertain = moment !== null && standingAt(item, moment) === 'UNCERTAIN'
      groups[key][isUncertain ? 'uncertain' : 'count'] += 1
    }
  return groups
}

/** A unit on the ground, and the day on which it is looked at; null for what lies nowhere. */
type Unit = { readonly place: Thing; readonly day: Day } | null

/** Every combination of the values of the keys; those that ask where speak of one unit at a time. */
function combinations({ by, meaning }: Asked, units: readonly Unit[], valuesOf: (key: string) => unknown[]): string[] {
  return units.flatMap((unit) => {
    const choices = by.map((key) => (areas.includes(key) ? [areaOf(unit, key, meaning)] : orNone(valuesOf(key))))
    return product(choices).map((values) => values.map((value) => value ?? '').join(' | '))
  })
}

const orNone = (values: readonly unknown[]): readonly unknown[] => (values.length > 0 ? values : [null])

const product = (choices: readonly (readonly unknown[])[]): unknown[][] =>
  choices.reduce<unknown[][]>((all, some) => all.flatMap((one) => some.map((value) => [...one, value])), [[]])

/** The place of the level that the unit is or lay in. */
const areaOf = (unit: Unit, level: string, meaning: Meaning): string | undefined =>
  unit ? meaning.chain(unit.place, unit.day).find(({ properties }) => properties.level === level)?.id : undefined

/** What holds the place's ground at the moment; null where nothing is known to. */
function heirsOf(place: Thing, { meaning, moment }: Asked): Unit[] {
  const heirs = meaning.heirsOf(place)
  return heirs.length > 0 ? heirs.map((unit) => ({ place: unit, day: moment ?? lastDay })) : [null]
}

function unitsOfFact(fact: Statement, asked: Asked): Unit[] {
  const grounds = asked.by.some((key) => areas.includes(key)) ? asked.meaning.groundsOf(fact) : []
  const day = fact.latest === lastDay ? fact.earliest : fact.latest
  const units = grounds.flatMap((place) => (asked.lineage ? heirsOf(place, asked) : [{ place, day }]))
  return units.length > 0 ? units : [null]
}

function unitsOfThing(thing: Thing, asked: Asked): Unit[] {
  const place = asked.meaning.groundOf(thing)
  if (!place) return [null]
  return asked.lineage ? heirsOf(place, asked) : [{ place, day: asked.moment ?? lastDay }]
}

const levelOf = (thing: Thing, asked: Asked): unknown =>
  thing.properties.level ?? asked.meaning.groundOf(thing)?.properties.level

function valuesOfFact(fact: Statement, key: string, { meaning, moment }: Asked): unknown[] {
  const { properties, roles, sources } = fact
  const of = (...wanted: Role[]) =>
    roles.filter(({ role }) => wanted.length === 0 || wanted.includes(role)).map(({ entity }) => meaning.thing(entity))
  const ids = (things: readonly Thing[], kind?: string) =>
    things.filter((thing) => kind === undefined || thing.kind === kind).map(({ id }) => id)
  switch (key) {
    case 'KIND':
      return [fact.kind]
    case 'YEAR':
      return [yearOf(fact)]
    case 'STANDING':
      return [standingAt(fact, moment)]
    case 'STATUS':
      return [statusAt(fact, moment)]
    case 'CAMPAIGN':
    case 'PERSON':
      return ids(of(), key)
    case 'AWARD':
    case 'STANDARD':
      return ids(of(key, 'ABOUT'), key)
    case 'RECIPIENT_KIND':
      return (properties.recipientKinds as string[] | undefined) ?? []
    case 'RECIPIENT':
    case 'GRANTOR':
      return ids(of(key))
    case 'ORGANIZATION':
      return ids(
        of().flatMap((thing) => meaning.up(thing, ['OF'])),
        key,
      )
    case 'INDICATOR':
    case 'STANCE':
      return [properties[key.toLowerCase()]]
    default:
      return sources.flatMap((source) => ids(meaning.up(meaning.thing(source), ['PUBLISHER']), 'ORGANIZATION'))
  }
}

function yearOf({ earliest, latest }: Statement): string | null {
  const day = latest === lastDay ? earliest : latest
  return day === firstDay ? null : day.slice(0, 4)
}
