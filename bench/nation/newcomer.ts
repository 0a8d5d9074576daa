/** People, collectives and decisions: one article introduces each, and its number alone says all about it. */
import type { Day } from '../../src/domain/day.ts'
import { slug } from '../../src/domain/name.ts'
import type { Declaration } from '../../src/ingest/declaration.ts'
import { committeeOf } from './bodies.ts'
import { introduce } from './card.ts'
import { dayOf, type Occasion, occasionOf } from './occasion.ts'
import { bringerOf, type Plan } from './plan.ts'
import { createRandom } from './random.ts'
import { collectives, families, givens, middles } from './words.ts'
import type { World } from './world.ts'

/** Leaders come first by number: their names are drawn from the same lists. */
export function personAt({ seed }: Plan, number: number): Declaration {
  const random = createRandom(seed, 3, number)
  const name = `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`
  return introduce(`person:${slug(name)}-${number}`, 'PERSON', name)
}

export function collectiveAt(world: World, number: number): Declaration {
  const { plan } = world
  const random = createRandom(plan.seed, 4, number)
  const { province } = occasionOf(world, bringerOf(plan, plan.collectives, number))
  const seat = random.pick(province.communes)
  const name = `${random.pick(collectives)} ${random.pick(givens)} ${random.pick(givens)} ${seat.name}`
  return introduce(`organization:${slug(name)}-${number}`, 'ORGANIZATION', name, {
    properties: { kind: 'OTHER', country: 'VN' },
    relations: { seat: seat.id },
  })
}

/** A decision of the province's committee, some days before the article that brings it. */
export function decisionAt(world: World, number: number): Declaration {
  const { plan } = world
  const article = bringerOf(plan, plan.decisions, number)
  const { province, year }: Occasion = occasionOf(world, article)
  const on: Day = dayOf(year, occasionOf(world, article).dayOfYear - createRandom(plan.seed, 5, number).below(20))
  const title = `Quyết định số ${number}/QĐ-UBND`
  return introduce(`document:${year.year}-qd-ubnd-${number}`, 'DOCUMENT', title, {
    properties: { title, number: `${number}/QĐ-UBND`, kind: 'DECISION', on },
    relations: { issuer: committeeOf(province.place) },
  })
}

/** The number at the end of the id of a person, a collective, a decision or an article. */
export const numberIn = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))
