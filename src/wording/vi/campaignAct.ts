import { looksBack, type Named, type Story, saysPeriod, textOfValue } from '../story.ts'
import { after, say, textOf, type Words } from '../words.ts'
import { dateInWords, eventInWords, periodInWords } from './date.ts'
import { actors, all, at, campaign, isHeld } from './name.ts'

interface Verb {
  readonly active: string
  readonly passive: string
}

function verbOf(story: Story, subject: Named): Verb {
  const doing = isHeld(subject) ? 'tổ chức' : 'triển khai'
  const review = looksBack(story) ? 'tổng kết' : 'sơ kết'
  const verbs: Readonly<Record<string, Verb>> = {
    LAUNCHED: { active: 'phát động', passive: 'được phát động' },
    PLANNED: { active: `lập kế hoạch ${doing}`, passive: `được lên kế hoạch ${doing}` },
    CARRIED_OUT: { active: doing, passive: `được ${doing}` },
    REVIEWED: { active: review, passive: `được ${review}` },
    CONCLUDED: { active: 'tổng kết', passive: 'kết thúc' },
  }
  return verbs[textOfValue(story.values.act)] ?? { active: doing, passive: `được ${doing}` }
}

export function campaignAct(story: Story): Words {
  const { named } = story
  const [subject] = named('campaign')
  if (!subject) return []
  const by = actors(named('by'))
  const { active, passive } = verbOf(story, subject)
  const what = by.length > 0 ? say`${by} ${active} ${campaign(subject)}` : say`${campaign(subject)} ${passive}`
  return say`${what}${period(story, subject)}${at(named('place'))}${after(' theo ', all(named('document')))}${span(story)}${when(story, subject)}`
}

const isYears = (period: string): boolean => /^\d{4}(?:\/\d{4})?$/u.test(period)

/** The years it is about, where neither the campaign's name nor the day says them. */
function period({ values }: Story, { name }: Named): string {
  const years = textOfValue(values.forPeriod)
  const said = saysPeriod(name, years) || years === textOfValue(values.on)
  return isYears(years) && !said ? ` ${periodInWords(years)}` : ''
}

/** Days from which to which it is to run. */
function span({ values }: Story): string {
  const days = textOfValue(values.forPeriod)
  if (isYears(days)) return ''
  const words = dateInWords(days)
  return words && values.act !== 'LAUNCHED' ? ` (${words})` : ''
}

/** A comma keeps the day apart from a period or a date that stands right before it. */
function when(story: Story, subject: Named): string {
  const { values, named } = story
  const on = values.act === 'CARRIED_OUT' ? dateInWords(values.on) : eventInWords(values.on)
  const running =
    values.act === 'LAUNCHED' && !isYears(textOfValue(values.forPeriod)) ? dateInWords(values.forPeriod) : ''
  if (!on) return running ? ` (${running})` : ''
  const before = textOf(all(named('document')))
  const apart = period(story, subject) !== '' || /\d{4}$/u.test(before)
  return `${apart ? ', ' : ' '}${on}${running ? ` (${running})` : ''}`
}
