/** The furthest stage leads, each stage with its own day. To present is not to grant, and to propose is neither. */
import { type Named, type Story, saysPeriod, textOfValue } from '../story.ts'
import { after, say, small, textOf, type Words } from '../words.ts'
import { eventInWords, numberInWords, plainDate } from './date.ts'
import { actors, all, award, bareAward, campaign, isTitle, owners, praise, quoted, titleName, within } from './name.ts'
import { areMany, recipients } from './recipient.ts'

export function honour(story: Story): Words {
  const [what] = story.named('award')
  if (!what) return []
  if (story.values.revoked) return revoked(story, what)
  if (story.values.decided || (story.values.presented && praise(what))) return granted(story, what)
  return story.values.presented ? presented(story, what) : proposed(story, what)
}

const day = ({ values }: Story, stage: string): string => eventInWords(values[stage])

const titled = (story: Story, what: Named): Words =>
  say`${award(what, areMany(story))}${ofYears(story, what)}${again(story, what)}`

const ofYears = (story: Story, what: Named): Words =>
  isTitle(what) && !periodIsSaid(story) ? after(' for ', plainDate(story.values.forPeriod)) : []

/** A class stands between commas: “the Labour Order, Third Class, to …”. */
function again({ values }: Story, what: Named): string {
  const ordinal = values.ordinal ? ` for the ${ordinalInWords(Number(values.ordinal))} time` : ''
  return `${/hạng (?:Nhất|Nhì|Ba)$/u.test(what.name) ? ',' : ''}${ordinal}`
}

function ordinalInWords(number: number): string {
  const ends = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ends}`
}

function granted(story: Story, what: Named): Words {
  const grantors = actors(story.named('grantor'))
  const stage = story.values.decided ? 'decided' : 'presented'
  const proposers = actors(story.named('proposer'))
  const lead = proposers.length > 0 ? say`on the proposal of ${proposers}, ` : []
  const given = grantors.length > 0 ? gave(story, what, grantors) : received(story, what)
  return say`${lead}${given}${around(story, what, day(story, stage))}${stage === 'decided' ? handed(story) : ''}`
}

function gave(story: Story, what: Named, grantors: Words): Words {
  const verb = praise(what)
  if (verb) return say`${grantors} ${verb} ${recipients(story)}`
  return say`${grantors} awarded ${titled(story, what)} to ${recipients(story)}${reward(story)}`
}

function received(story: Story, what: Named): Words {
  const be = isPlural(story) ? 'were' : 'was'
  const verb = praise(what)
  return verb
    ? say`${recipients(story)} ${be} ${verb}`
    : say`${recipients(story)} ${be} awarded ${titled(story, what)}${reward(story)}`
}

const isPlural = (story: Story): boolean => areMany(story)

function reward({ values }: Story): Words {
  if (typeof values.money !== 'string') return []
  const { amount, currency } = JSON.parse(values.money) as { amount: number; currency: string }
  return say` with a reward of ${numberInWords(amount)} ${currency === 'VND' ? 'đồng' : currency}`
}

/** By whose hand it came, when the sentence has said who granted it. */
function handed(story: Story): Words {
  if (!story.values.presented) return []
  const presenters = actors(story.named('presenter'))
  const on = after(' ', day(story, 'presented'))
  const it = areMany(story) ? 'they were' : 'it was'
  return presenters.length > 0
    ? say`; ${presenters} presented ${areMany(story) ? 'them' : 'it'}${on}`
    : say`; ${it} presented${on}`
}

function presented(story: Story, what: Named): Words {
  const [presenters, grantors] = [story.named('presenter'), story.named('grantor')]
  const others = grantors.filter(({ id }) => !presenters.some((presenter) => presenter.id === id))
  const owned = say`${owners(others)} ${bareAward(what, areMany(story))}${ofYears(story, what)}${again(story, what)}`
  const thing = others.length > 0 ? owned : titled(story, what)
  const told =
    presenters.length > 0
      ? say`${actors(presenters)} presented ${thing} to ${recipients(story)}`
      : say`${recipients(story)} ${isPlural(story) ? 'were' : 'was'} presented with ${thing}`
  return say`${told}${reward(story)}${around(story, what, day(story, 'presented'))}`
}

function proposed(story: Story, what: Named): Words {
  const [proposers, grantors] = [actors(story.named('proposer')), actors(story.named('grantor'))]
  return say`${proposal(story, what, proposers, grantors)}${around(story, what, day(story, 'proposed'))}`
}

function proposal(story: Story, what: Named, proposers: Words, grantors: Words): Words {
  const [to, verb] = [recipients(story), praise(what)]
  const lead = proposers.length > 0 ? say`${proposers} proposed` : say`it was proposed`
  if (verb) return say`${lead} that ${to} be ${verb}`
  if (grantors.length > 0) return say`${lead} that ${grantors} award ${titled(story, what)} to ${to}`
  return proposers.length > 0
    ? say`${proposers} proposed ${to} for ${titled(story, what)}`
    : say`${to} ${isPlural(story) ? 'were' : 'was'} proposed for ${titled(story, what)}`
}

function revoked(story: Story, what: Named): Words {
  const { named } = story
  const grantors = named('grantor')
  const bare = isTitle(what) ? say`title of ${titleName(what)}` : bareAward(what, areMany(story))
  const class_ = again({ ...story, values: {} }, what)
  const thing = say`${grantors.length > 0 ? owners(grantors) : 'the'} ${bare}${class_} awarded to ${recipients(story)}`
  const be = areMany(story) && !class_ ? 'were' : 'was'
  const subject = praise(what) ? say`the praise of ${recipients(story)}` : thing
  return say`${subject} ${be} revoked${after(' under ', all(named('revocation')))}${after(' ', day(story, 'revoked'))}`
}

/** Under what, at what occasion, for which years, by which decision, and when. */
function around(story: Story, what: Named, on: string): Words {
  const years = periodIsSaid(story) || isTitle(what) ? '' : plainDate(story.values.forPeriod)
  const decision = after(' under ', all(story.named('document')))
  return say`${circumstance(story)}${after(' (achievements of ', years, ')')}${decision}${after(' ', on)}`
}

const periodIsSaid = (story: Story): boolean =>
  saysPeriod(`${textOf(circumstance(story))} ${story.group?.asWritten ?? ''}`, textOfValue(story.values.forPeriod))

/** A campaign says best for what it was; else the source's words for the occasion do, else those for the reason. */
function circumstance({ named, values, group }: Story): Words {
  const [under, ...more] = named('campaign')
  if (under) return say` ${within(under)}${more.flatMap((one) => say` and ${campaign(one)}`)}`
  const [occasion, reason] = [textOfValue(values.occasion), textOfValue(values.reason)]
  if (occasion) return [` (occasion: ${quoted(/^Đại hội/u.test(occasion) ? occasion : small(occasion))})`]
  return reason && !group?.asWritten.includes(reason) ? [` (reason: ${quoted(reason)})`] : []
}
