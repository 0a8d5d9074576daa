/** The furthest stage leads, each stage with its own day. To present is not to grant, and to propose is neither. */
import { type Named, type Story, saysPeriod, textOfValue } from '../story.ts'
import { after, say, small, textOf, type Words } from '../words.ts'
import { eventInWords, numberInWords, periodInWords } from './date.ts'
import { actors, all, award, isPraise, isTitle, praise, within } from './name.ts'
import { recipients } from './recipient.ts'

export function honour(story: Story): Words {
  const [what] = story.named('award')
  if (!what) return []
  if (story.values.revoked) return revoked(story, what)
  if (story.values.decided) return granted(story, what)
  if (story.values.presented) return isPraise(what) ? granted(story, what) : presented(story, what)
  return proposed(story, what)
}

const day = ({ values }: Story, stage: string): string => eventInWords(values[stage])

function granted(story: Story, what: Named): Words {
  const grantors = actors(story.named('grantor'))
  const stage = story.values.decided ? 'decided' : 'presented'
  const given = grantors.length > 0 ? say`${grantors} ${gives(story, what)}` : is(story, what, 'tặng')
  const proposers = actors(story.named('proposer'))
  const lead = proposers.length > 0 ? say`theo đề nghị của ${proposers}, ` : []
  return say`${lead}${given}${around(story, what, day(story, stage))}${stage === 'decided' ? handed(story) : ''}`
}

/** “tặng Bằng khen cho …”, or a verb of praise alone. */
function gives(story: Story, what: Named): Words {
  const to = recipients(story)
  return isPraise(what) ? say`${praise(what)} ${to}` : say`tặng ${titled(story, what)} cho ${to}${reward(story)}`
}

const is = (story: Story, what: Named, verb: string): Words =>
  isPraise(what)
    ? say`${recipients(story)} được ${praise(what)}`
    : say`${recipients(story)} được ${verb} ${titled(story, what)}${reward(story)}`

/** The award; a title is of a year. */
function titled(story: Story, what: Named): Words {
  const { values, named } = story
  const ordinal = after(' lần thứ ', values.ordinal as number)
  const years = isTitle(what) && !periodIsSaid(story) ? after(' ', periodInWords(values.forPeriod)) : []
  return say`${award(what, named('grantor').length > 0)}${ordinal}${years}`
}

function reward({ values }: Story): Words {
  if (typeof values.money !== 'string') return []
  const { amount, currency } = JSON.parse(values.money) as { amount: number; currency: string }
  return say` kèm tiền thưởng ${numberInWords(amount)} ${currency === 'VND' ? 'đồng' : currency}`
}

/** By whose hand it came, when the sentence has said who granted it. */
function handed(story: Story): Words {
  if (!story.values.presented) return []
  const presenters = actors(story.named('presenter'))
  const on = after(' ', day(story, 'presented'))
  if (presenters.length > 0) return say`; ${presenters} trao${on}`
  return on.length > 0 ? say`, trao${on}` : say`, đã trao`
}

function presented(story: Story, what: Named): Words {
  const [presenters, grantors] = [story.named('presenter'), story.named('grantor')]
  const others = grantors.filter(({ id }) => !presenters.some((presenter) => presenter.id === id))
  const thing = say`${titled(story, what)}${after(' của ', actors(others))}`
  const told =
    presenters.length > 0
      ? say`${actors(presenters)} trao ${thing} cho ${recipients(story)}${reward(story)}`
      : say`${recipients(story)} được trao ${thing}${reward(story)}`
  return say`${told}${around(story, what, day(story, 'presented'))}`
}

function proposed(story: Story, what: Named): Words {
  const [proposers, grantors] = [actors(story.named('proposer')), actors(story.named('grantor'))]
  const asked = after(' ', grantors)
  const told =
    proposers.length > 0
      ? say`${proposers} đề nghị${asked} ${gives(story, what)}`
      : say`${recipients(story)} được đề nghị${asked} ${isPraise(what) ? [praise(what)] : say`tặng ${titled(story, what)}`}`
  return say`${told}${around(story, what, day(story, 'proposed'))}`
}

function revoked(story: Story, what: Named): Words {
  const { named } = story
  const thing = isPraise(what)
    ? say`việc ${praise(what)} ${recipients(story)}`
    : say`${titled(story, what)}${after(' của ', actors(named('grantor')))} tặng ${recipients(story)}`
  return say`${thing} bị thu hồi${after(' theo ', all(named('revocation')))}${after(' ', day(story, 'revoked'))}`
}

/** Under what, at what occasion, for which years, by which decision, and when. */
function around(story: Story, what: Named, on: string): Words {
  const under = circumstance(story)
  const years = periodIsSaid(story) || isTitle(what) ? '' : periodInWords(story.values.forPeriod)
  const decision = after(' theo ', all(story.named('document')))
  const apart = under.length > 0 && story.named('campaign').length === 0 && decision.length === 0
  return say`${under}${after(' (thành tích ', years, ')')}${decision}${after(apart ? ', ' : ' ', on)}`
}

const periodIsSaid = (story: Story): boolean =>
  saysPeriod(`${textOf(circumstance(story))} ${story.group?.asWritten ?? ''}`, textOfValue(story.values.forPeriod))

/** A campaign says best for what it was; else the occasion does, else the reason. */
function circumstance({ named, values, group }: Story): Words {
  const [under] = named('campaign')
  const [occasion, reason] = [textOfValue(values.occasion), textOfValue(values.reason)]
  if (under)
    return say` trong ${named('campaign').flatMap((one, at) => (at === 0 ? within(one) : say` và ${within(one)}`))}`
  if (occasion) return [` ${occasionInWords(occasion)}`]
  return reason && !group?.asWritten.includes(reason) ? [` vì ${reason}`] : []
}

/** “tại hội nghị …”, “khi xét …”, “trong đợt …”, “nhân dịp kỷ niệm …”. */
function occasionInWords(occasion: string): string {
  if (/^(?:lễ|buổi|hội nghị|hội thảo|đại hội|ngày hội|cuộc họp|phiên|kỳ họp|chương trình)/iu.test(occasion)) {
    return `tại ${/^Đại hội/u.test(occasion) ? occasion : small(occasion)}`
  }
  if (/^(?:đợt|năm|giai đoạn|chiến dịch)/iu.test(occasion)) return `trong ${small(occasion)}`
  if (/^(?:xét|bình xét|tổng kết|sơ kết)/iu.test(occasion)) return `khi ${small(occasion)}`
  return `nhân dịp ${small(occasion)}`
}
