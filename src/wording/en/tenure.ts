import { sightingOf } from '../sighting.ts'
import type { Story } from '../story.ts'
import { after, say, textOf, type Words } from '../words.ts'
import { dateInWords, plainDate } from './date.ts'
import { all, mention } from './name.ts'

/** Who held an office: from when to when, or where no source says so, by which source. */
export function tenure(story: Story): Words {
  const { named, values } = story
  const person = all(named('person'))
  const office = named('post').map(mention)
  const post = values.capacity === 'ACTING' ? say`Acting ${office}` : office
  const term = plainDate(values.term)
  const [start, end] = [dateInWords(values.start), dateInWords(values.end)]
  if (values.former) return say`${person} is named as former ${post}${after(', in the ', term, ' term')}${seen(story)}`
  const forTerm = after(', for the ', term, ' term')
  if (start && end)
    return say`${person} was ${post} from ${plainDate(values.start)} to ${plainDate(values.end)}${forTerm}`
  if (start) return say`${person} became ${post} ${start}${forTerm}`
  if (end) return say`${person} was ${post} until ${plainDate(values.end)}${forTerm}`
  return say`${person} is named as ${one(post)}${forTerm}${seen(story)}`
}

/** A body has many members: one of them is “a Member of the Politburo”. */
function one(post: Words): Words {
  const text = textOf(post)
  if (/^Alternate Member/u.test(text)) return say`an ${post}`
  return text.startsWith('Member') ? say`a ${post}` : post
}

function seen({ values }: Story): string {
  const sighting = sightingOf(values)
  if (sighting === null) return ' (in an undated source)'
  if ('on' in sighting) return ` (in a source of ${plainDate(sighting.on)})`
  return ` (in sources from ${plainDate(sighting.from)} to ${plainDate(sighting.to)})`
}
