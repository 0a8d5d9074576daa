import { type Named, namesDay, type Story, textOfValue } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { eventInWords, plainDate } from './date.ts'
import { actors, all, inner } from './name.ts'
import { criteriaInEnglish, standardInEnglish } from './standard.ts'

export function recognition(story: Story): Words {
  const { named, values } = story
  const place = all(named('place'))
  const [standard] = named('standard')
  if (!standard) return []
  const on = after(' ', day(story))
  switch (values.status) {
    case 'TARGET':
      return say`${place} aimed to ${become(standard)}${years(story, standard, ' in ')}${on}`
    case 'SELF_REPORTED':
      return say`${place} reported itself to ${be(standard)}${years(story, standard, ' for ')}${on}`
    case 'REVOKED':
      return say`the recognition of ${place} as ${met(standard)} was revoked${after(' ', eventInWords(values.revokedOn))}`
    default:
      return say`${place} was recognised${after(' by ', actors(named('recogniser')))} as ${met(standard)}${years(story, standard, ' for ')}${after(' under ', all(named('document')))}${on}`
  }
}

/** “a new-style rural commune”, or “meeting the standard …”. */
const met = (standard: Named): Words => whole(standard) ?? say`meeting ${criteria(standard)}`
const become = (standard: Named): Words =>
  after('become ', whole(standard)).concat(whole(standard) ? [] : say`meet ${criteria(standard)}`)
const be = (standard: Named): Words =>
  after('be ', whole(standard)).concat(whole(standard) ? [] : say`meet ${criteria(standard)}`)

function whole({ id, name }: Named): Words | null {
  const known = standardInEnglish(name)
  return known && say`${known.article} ${{ id, text: known.name }}`
}

function criteria({ id, name }: Named): Words {
  const known = criteriaInEnglish(name)
  return known ? [{ id, text: known }] : say`the standard “${{ id, text: inner(name) }}”`
}

const years = ({ values }: Story, { name }: Named, before: string): Words => {
  const period = plainDate(values.forPeriod)
  return period && !name.includes(period.replace('–', '-')) ? [`${before}${period}`] : []
}

/** The day, unless the decision's own name has it. */
function day({ values, named }: Story): string {
  if (textOfValue(values.on) === textOfValue(values.forPeriod)) return ''
  return namesDay(named('document')) ? '' : eventInWords(values.on)
}
