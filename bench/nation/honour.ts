/** Honours, as newspapers report them: who was given what, by whom, when, and in which movement. */
import type { Claim, RecipientGroup } from '../../src/domain/citation.ts'
import { firstDay, lastDay } from '../../src/domain/day.ts'
import { chairOf, committeeOf } from './bodies.ts'
import type { Card } from './card.ts'
import { type Draft, type Stated, says } from './draft.ts'
import { collectiveAt, decisionAt, personAt } from './newcomer.ts'
import { dayOf, type Occasion } from './occasion.ts'
import { shareOf } from './plan.ts'
import type { Random } from './random.ts'
import { reasons } from './words.ts'
import type { World } from './world.ts'

/** What an article has to report. */
export interface Story {
  readonly world: World
  readonly article: number
  readonly occasion: Occasion
  readonly random: Random
  readonly draft: Draft
  /** Those that it introduces, not yet honoured in it. */
  readonly newcomers: { readonly people: Card[]; readonly collectives: Card[]; readonly decisions: Card[] }
}

export function tellHonour(story: Story): Stated {
  const { random, draft, occasion, world } = story
  const { grantor, award } = grantOf(story)
  const recipient = recipientOf(story)
  const campaign = world.campaigns.draw(random, occasion.province, occasion.year.year)
  const reason = random.pick(reasons)
  const dates = datesOf(story)
  const claims = [
    draft.names('award', award),
    recipient.claim,
    draft.names('grantor', grantor),
    ...(campaign
      ? [{ ...draft.names('campaign', campaign), basis: random.chance(0.3) ? 'CONTEXT' : 'QUOTED' } as Claim]
      : []),
    ...recipient.also,
    ...dates,
    says('reason', reason),
    ...(random.chance(0.3) ? decisionClaims(story) : []),
    ...(random.chance(0.1) ? [draft.names('presenter', presenterOf(story))] : []),
  ]
  const under = campaign ? ` trong phong trào “${campaign.name}”` : ''
  const sentence = `${grantor.name} tặng ${award.name} cho ${recipient.claim.asWritten ?? recipient.claim.text}${under}, vì ${reason}.`
  return draft.state('HONOUR', sentence, claims)
}

function grantOf({ world, random, occasion: { province } }: Story): { grantor: Card; award: Card } {
  const { ofGrade } = world.awards
  const way = random.next()
  if (way < 0.12) return { grantor: random.pick(world.national.posts), award: random.pick(ofGrade.NATIONAL) }
  if (way < 0.67) return { grantor: world.card(chairOf(province.place)), award: random.pick(ofGrade.PROVINCE) }
  if (way < 0.77) return { grantor: world.card(committeeOf(province.place)), award: random.pick(ofGrade.PROVINCE) }
  const place = random.pick(province.districts.length > 0 && way < 0.9 ? province.districts : province.communes)
  return { grantor: world.card(chairOf(place)), award: random.pick(ofGrade.LOCAL) }
}

const presenterOf = ({ world, random, occasion: { province } }: Story): Card =>
  world.card((random.chance(0.5) ? committeeOf : chairOf)(province.place))

interface Recipient {
  readonly claim: Claim
  readonly also: readonly Claim[]
}

function recipientOf(story: Story): Recipient {
  const { random, draft, world, occasion } = story
  const { province } = occasion
  const way = random.next()
  if (way < 0.28) {
    const place = way < 0.26 ? random.pick(province.communes) : random.pick([province.place, ...province.districts])
    return { claim: draft.names('recipient', world.card(place.id)), also: [] }
  }
  if (way < 0.38) return { claim: groupClaim(random), also: [] }
  const recipient = way < 0.68 ? someone(story) : collective(story)
  const from = random.chance(0.6) ? [draft.names('fromPlace', world.card(random.pick(province.communes).id))] : []
  return { claim: draft.names('recipient', recipient), also: from }
}

function groupClaim(random: Random): Claim {
  const [bodies, people] = [1 + random.below(40), 1 + random.below(60)]
  const asWritten = `${bodies} tập thể và ${people} cá nhân`
  const parts = [
    { kind: 'COLLECTIVE', count: bodies },
    { kind: 'PERSON', count: people },
  ]
  const value: RecipientGroup = { asWritten, parts, names: [] }
  return { field: 'recipient', text: asWritten, value, basis: 'QUOTED' }
}

/** One whom the article introduces, else one who was honoured before: a few of them often. */
function someone({ world: { plan }, article, random, newcomers }: Story): Card {
  const fresh = newcomers.people.pop()
  if (fresh) return fresh
  const known = shareOf(plan, plan.people, article).to
  return strange(personAt(plan, plan.leaders + random.skewed(known, 1.6)))
}

function collective({ world, article, random, newcomers }: Story): Card {
  const fresh = newcomers.collectives.pop()
  if (fresh) return fresh
  return strange(
    collectiveAt(world, random.skewed(Math.max(1, shareOf(world.plan, world.plan.collectives, article).to), 2)),
  )
}

/** Any decision that the article brings carries several of its honours. */
function decisionClaims({ draft, newcomers: { decisions } }: Story): Claim[] {
  return decisions.map((decision) => draft.names('document', decision))
}

/** The card of someone whom an article introduces. */
export const strange = (declaration: Card['declaration'] & object): Card => ({
  id: declaration.id,
  kind: declaration.kind,
  name: declaration.name,
  declaration,
  level: null,
  body: null,
  possibleFrom: firstDay,
  possibleTo: lastDay,
  under: [],
})

/** Introduces those whom the article brings. */
export function newcomersOf(world: World, article: number, draft: Draft): Story['newcomers'] {
  const { plan } = world
  const bring = (total: number, make: (number: number) => Card['declaration'] & object): Card[] => {
    const { from, to } = shareOf(plan, total, article)
    return Array.from({ length: to - from }, (_, at) => {
      const declaration = make(from + at)
      draft.introduce(declaration)
      return strange(declaration)
    })
  }
  return {
    people: bring(plan.people, (number) => personAt(plan, plan.leaders + number)),
    collectives: bring(plan.collectives, (number) => collectiveAt(world, number)),
    decisions: bring(plan.decisions, (number) => decisionAt(world, number)),
  }
}

/** Most articles state the day of the decision, some only the month or year, some none. A quarter report the ceremony. */
function datesOf({ random, occasion: { year, dayOfYear } }: Story): Claim[] {
  const day = dayOf(year, dayOfYear - random.below(40))
  const way = random.next()
  if (way < 0.03) return [says('proposed', day)]
  const decided = way < 0.7 ? day : way < 0.85 ? 'undated' : way < 0.95 ? day.slice(0, 7) : day.slice(0, 4)
  const presented = random.chance(0.25) ? [says('presented', dayOf(year, dayOfYear - random.below(3)))] : []
  return [says('decided', decided), ...presented]
}
