import { type Named, type Story, saysPeriod, textOfValue } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { dateInWords, eventInWords, plainDate } from './date.ts'
import { actors, all, at, campaign, isHeld } from './name.ts'

const verbs: Readonly<Record<string, readonly [active: string, passive: string]>> = {
  LAUNCHED: ['launched', 'was launched'],
  PLANNED: ['drew up a plan for', 'plans were drawn up for'],
  CARRIED_OUT: ['carried out', 'was carried out'],
  REVIEWED: ['reviewed', 'was reviewed'],
  CONCLUDED: ['concluded', 'ended'],
}

export function campaignAct(story: Story): Words {
  const { named, values } = story
  const [subject] = named('campaign')
  if (!subject) return []
  const document = after(' under ', all(named('document')))
  return say`${deed(story, subject)}${period(story, subject)}${at(named('place'))}${document}${when(story, document)}${span(values)}`
}

function deed({ named, values }: Story, subject: Named): Words {
  const by = actors(named('by'))
  const [active, passive] = verbsOf(textOfValue(values.act), subject)
  if (by.length > 0) return say`${by} ${active} ${campaign(subject)}`
  return values.act === 'PLANNED' ? say`${passive} ${campaign(subject)}` : say`${campaign(subject)} ${passive}`
}

function verbsOf(act: string, subject: Named): readonly [active: string, passive: string] {
  if (act === 'CARRIED_OUT' && isHeld(subject)) return ['held', 'was held']
  return verbs[act] ?? ['carried out', 'was carried out']
}

const isYears = (period: string): boolean => /^\d{4}(?:\/\d{4})?$/u.test(period)

/** The years it is about, where neither the campaign's name nor the day says them. */
function period({ values }: Story, { name }: Named): string {
  const years = textOfValue(values.forPeriod)
  const said = saysPeriod(name, years) || years === textOfValue(values.on)
  return isYears(years) && !said ? ` ${values.act === 'CARRIED_OUT' ? 'in' : 'for'} ${plainDate(years)}` : ''
}

/** A span of years stands apart from the date of a document. */
function when({ values }: Story, document: Words): Words {
  const on = values.act === 'CARRIED_OUT' ? dateInWords(values.on) : eventInWords(values.on)
  return after(document.length > 0 && on.startsWith('from ') ? ', ' : ' ', on)
}

/** Days from which to which it is to run. */
function span({ forPeriod }: Story['values']): string {
  const days = isYears(textOfValue(forPeriod)) ? '' : dateInWords(forPeriod)
  return days ? ` (${days})` : ''
}
