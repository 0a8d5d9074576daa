/** The articles of a year, one after the other. */
import type { Declaration } from '../../src/ingest/declaration.ts'
import type { Statements } from '../../src/ingest/write/writeDossier.ts'
import { newspaperOf } from './bodies.ts'
import { introduce } from './card.ts'
import { createDraft, type Draft, type Stated, says } from './draft.ts'
import { newcomersOf, type Story, tellHonour } from './honour.ts'
import { dayOf, type Occasion, occasionOf } from './occasion.ts'
import { tellOthers } from './otherFact.ts'
import type { Plan, Year } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import type { World } from './world.ts'

/** Articles repeat some of the one before. Every so many, one begins anew. */
const chainLength = 50

/**
 * The articles of the year in blocks, each of which can be settled without the rest: whatever an article repeats lies in its
 * block. They are as small as can be, four articles on average, so that what is made of one is gone before the next.
 */
export function* articlesOf(world: World, { from, to }: Year): Generator<Statements[]> {
  let block: Statements[] = []
  let reported: readonly Stated[] = []
  for (let article = from; article < to; article++) {
    const written = writeArticle(world, article, (article - from) % chainLength === 0 ? [] : reported)
    if (!written.repeats && block.length > 0) {
      yield block
      block = []
    }
    block.push(written.statements)
    reported = written.reported
  }
  if (block.length > 0) yield block
}

interface Written {
  readonly statements: Statements
  /** The honours that it states first. */
  readonly reported: readonly Stated[]
  /** Whether it repeats any of the article before. */
  readonly repeats: boolean
}

function writeArticle(world: World, article: number, before: readonly Stated[]): Written {
  const { plan } = world
  const occasion = occasionOf(world, article)
  const random = createRandom(plan.seed, 7, article)
  const draft = createDraft(world, { declaration: headingOf(world, article, occasion, random), day: occasion.day })
  const newcomers = newcomersOf(world, article, draft)
  const story: Story = { world, article, occasion, random, draft, newcomers }
  const { from, to } = honoursOf(plan, article)
  const reported = Array.from({ length: to - from }, () => tellHonour(story))
  tellOthers(story)
  const repeats = repeatSome(story, before)
  return { statements: draft.finish(), reported, repeats }
}

/** Eight an article on average, from five to eleven. */
function honoursOf({ seed, honours, articles }: Plan, article: number): { from: number; to: number } {
  const boundary = (at: number): number =>
    at === 0 || at === articles
      ? Math.min(at, 1) * honours
      : Math.min(honours, Math.floor((at * honours) / articles + 3 * createRandom(seed, 8, at).next()))
  return { from: boundary(article), to: boundary(article + 1) }
}

function headingOf(world: World, article: number, { day, province }: Occasion, random: Random): Declaration {
  const publisher = random.chance(0.7)
    ? world.card(newspaperOf(province.place))
    : random.pick(world.national.newspapers)
  const title = `${province.place.name}: tuyên dương điển hình tiên tiến, tin số ${article}`
  return introduce(articleId(day, article), 'ARTICLE', title, {
    properties: { title, url: `https://bao.example/${article}`, publishedOn: day },
    relations: { publisher: publisher.id },
  })
}

/** One honour in seven is reported twice; now and then the second report has another day. Returns whether any is. */
function repeatSome({ random, draft, occasion }: Story, before: readonly Stated[]): boolean {
  let repeats = false
  for (const stated of before) {
    if (!random.chance(0.15)) continue
    repeat(draft, stated, random.chance(0.04) ? laterDay(occasion) : null)
    repeats = true
  }
  return repeats
}

function repeat(draft: Draft, stated: Stated, otherDay: string | null): void {
  const claims = stated.claims.map((claim) =>
    otherDay && claim.field === 'decided' ? says('decided', otherDay) : claim,
  )
  draft.repeat({ ...stated, claims })
}

const laterDay = ({ year, dayOfYear }: Occasion): string => dayOf(year, dayOfYear - 60)

const articleId = (day: string, article: number): string => `article:${day.replaceAll('-', '')}-${article}`

export const articleIdOf = (world: World, article: number): string => articleId(occasionOf(world, article).day, article)
