/** What was stated before any honour: the lists of what there is, how movements began, who held which post. */
import type { Statements } from '../../src/ingest/write/writeDossier.ts'
import { chairOf } from './bodies.ts'
import type { Campaign } from './campaigns.ts'
import { type Card, introduce } from './card.ts'
import { createDraft, type Draft, says } from './draft.ts'
import type { Province } from './ground.ts'
import { strange } from './honour.ts'
import { personAt } from './newcomer.ts'
import { dayOf } from './occasion.ts'
import { createRandom } from './random.ts'
import type { World } from './world.ts'

/** The lists, then articles: all in one block, since the tenures of a post bound each other. */
export function originsOf(world: World): Statements[] {
  return [...listsOf(world), ...inArticles(world, 'phat-dong', world.campaigns.all, tellLaunch), ...tenures(world)]
}

/** The reference documents that introduce everything that no article does. */
function listsOf(world: World): Statements[] {
  const introduced = world.cards.flatMap(({ declaration }) =>
    declaration && !declaration.implied ? [declaration] : [],
  )
  const title = 'Danh mục dùng để đo'
  const declaration = introduce('document:danh-muc', 'DOCUMENT', title, {
    properties: { title, kind: 'DATASET', on: '2008-01-01' },
  })
  const draft = createDraft(world, { declaration, day: '2008-01-01' })
  for (const one of introduced) draft.introduce(one)
  return [draft.finish()]
}

const perArticle = 8

function inArticles<Item>(
  world: World,
  name: string,
  items: readonly Item[],
  tell: (world: World, draft: Draft, item: Item, at: number) => void,
): Statements[] {
  return Array.from({ length: Math.ceil(items.length / perArticle) }, (_, article) => {
    const title = `Bài nền ${name}, tin số ${article}`
    const day = `${2008 + (article % 18)}-06-15`
    const declaration = introduce(`article:${name}-${article}`, 'ARTICLE', title, {
      properties: { title, publishedOn: day },
      relations: { publisher: (world.national.newspapers[article % 6] as Card).id },
    })
    const draft = createDraft(world, { declaration, day })
    const from = article * perArticle
    items.slice(from, from + perArticle).forEach((item, at) => {
      tell(world, draft, item, from + at)
    })
    return draft.finish()
  })
}

function tellLaunch(world: World, draft: Draft, { card, under, scope, launchYear }: Campaign, at: number): void {
  const by = scope ? world.card(chairOf(scope.place)) : (world.national.posts[at % 3] as Card)
  draft.state('CAMPAIGN_ACT', `${by.name} phát động phong trào “${card.name}” năm ${launchYear}.`, [
    draft.names('campaign', card),
    draft.names('by', by),
    says('act', 'LAUNCHED'),
    says('on', String(launchYear)),
  ])
  if (!under) return
  const other = world.card(under.id)
  draft.state('CAMPAIGN_LINK', `“${card.name}” thuộc phong trào “${other.name}”.`, [
    draft.names('campaign', card),
    draft.names('other', other),
    says('link', under.link),
  ])
}

/** Every leader held one post, for some years that the next one's begin bounds. */
function tenures(world: World): Statements[] {
  const { plan, groundOn } = world
  const { provinces } = groundOn('2020-01-01')
  const leaders = Array.from({ length: plan.leaders }, (_, number) => number)
  return inArticles(world, 'nhan-su', leaders, (_, draft, number) => {
    const random = createRandom(plan.seed, 9, number)
    const person = personAt(plan, number)
    draft.introduce(person)
    const post = world.card(chairOf(postPlace(random.pick(provinces), random.next(), random.next())))
    const year = { year: 2008, firstDay: '2008-01-01', days: 365, from: 0, to: 0 }
    const start = random.below(15 * 365)
    draft.state('TENURE', `${person.name}, ${post.name}, phát biểu.`, [
      draft.names('post', post),
      draft.names('person', strange(person)),
      says('seenOn', dayOf(year, start)),
      ...(random.chance(0.3) ? [says('start', dayOf(year, start - 100))] : []),
    ])
  })
}

/** One leader in six at the head of a province, a third of a district, half of a commune. */
function postPlace({ place, districts, communes }: Province, way: number, which: number): Province['place'] {
  const below = way < 0.5 ? districts : communes
  return (way < 1 / 6 ? undefined : below[Math.floor(which * below.length)]) ?? place
}
