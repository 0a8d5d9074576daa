/** The facts that stand round honours: what places reached, what was counted, who met, what was found wanting. */
import { committeeOf } from './bodies.ts'
import { says } from './draft.ts'
import type { Story } from './honour.ts'
import { dayOf } from './occasion.ts'

const reportDay = ({ random, occasion: { year, dayOfYear } }: Story): string =>
  dayOf(year, dayOfYear - random.below(15))

function recognition(story: Story): void {
  const { world, random, draft, occasion } = story
  const place = random.pick(occasion.province.communes)
  const standard = random.pick(world.standards)
  const by = world.card(committeeOf(occasion.province.place))
  const status = random.chance(0.8) ? 'RECOGNISED' : 'TARGET'
  draft.state('RECOGNITION', `${by.name} công nhận ${place.name} đạt chuẩn ${standard.name}.`, [
    draft.names('standard', standard),
    draft.names('place', world.card(place.id)),
    draft.names('recogniser', by),
    says('status', status),
    says('on', reportDay(story)),
  ])
}

function figure(story: Story): void {
  const { world, random, draft, occasion } = story
  const { place } = random.chance(0.6) ? occasion.province : { place: random.pick(occasion.province.communes) }
  const standard = random.pick(world.standards)
  const value = 1 + random.below(120)
  draft.state('FIGURE', `${place.name} có ${value} xã đạt chuẩn ${standard.name}.`, [
    draft.names('about', world.card(place.id)),
    draft.names('standard', standard),
    says('indicator', `xa-dat-chuan-${world.standards.indexOf(standard)}`),
    says('label', `số xã đạt chuẩn ${standard.name}`),
    says('measure', 'COUNT'),
    says('value', value),
    says('unit', 'xã'),
    says('nature', 'REPORTED'),
    says('at', reportDay(story)),
  ])
}

function campaignAct(story: Story): void {
  const { world, random, draft, occasion } = story
  const campaign = world.campaigns.draw(random, occasion.province, occasion.year.year)
  if (!campaign) return
  const by = world.card(committeeOf(random.pick(occasion.province.communes)))
  draft.state('CAMPAIGN_ACT', `${by.name} thực hiện phong trào “${campaign.name}”.`, [
    draft.names('campaign', campaign),
    draft.names('by', by),
    says('act', random.chance(0.8) ? 'CARRIED_OUT' : 'REVIEWED'),
    says('on', reportDay(story)),
  ])
}

function gathering(story: Story): void {
  const { world, random, draft, occasion } = story
  const host = world.card(committeeOf(occasion.province.place))
  draft.state('GATHERING', `${host.name} tổ chức hội nghị tổng kết phong trào thi đua.`, [
    draft.names('host', host),
    draft.names('place', world.card(random.pick(occasion.province.communes).id)),
    says('type', random.chance(0.7) ? 'CONFERENCE' : 'CEREMONY'),
    says('on', reportDay(story)),
    says('occasion', 'tổng kết phong trào thi đua'),
  ])
}

function assessment(story: Story): void {
  const { world, random, draft, occasion } = story
  const place = world.card(random.pick(occasion.province.communes).id)
  draft.state('ASSESSMENT', `Phong trào thi đua ở ${place.name} chưa đều.`, [
    draft.names('about', place),
    says('stance', random.pick(['ACHIEVEMENT', 'LIMITATION', 'DIRECTION'] as const)),
    says('topic', 'phong trào thi đua'),
    says('on', reportDay(story)),
  ])
}

/** How many of each an article reports on average. */
const rates: readonly (readonly [rate: number, tell: (story: Story) => void])[] = [
  [0.32, recognition],
  [0.4, figure],
  [0.16, campaignAct],
  [0.16, gathering],
  [0.08, assessment],
]

export function tellOthers(story: Story): void {
  for (const [rate, tell] of rates) if (story.random.chance(rate)) tell(story)
}
