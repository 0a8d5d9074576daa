import { sightingOf } from '../sighting.ts'
import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { dateInWords, periodInWords } from './date.ts'
import { all } from './name.ts'

/** Who held an office: from when to when, or where no source says so, by which source. */
export function tenure(story: Story): Words {
  const { named, values } = story
  const [person, office] = [all(named('person')), all(named('post'))]
  const post = values.capacity === 'ACTING' ? say`Quyền ${office}` : office
  const term = after(', nhiệm kỳ ', periodInWords(values.term).replace(/^giai đoạn /u, ''))
  const dates = [after(' từ ', dateInWords(values.start)), after(' đến ', dateInWords(values.end))].flat()
  if (values.former) return say`${person} là nguyên ${post}${dates}${term}${seen(story)}`
  return dates.length > 0
    ? say`${person} giữ chức ${post}${dates}${term}`
    : say`${person} là ${post}${term}${seen(story)}`
}

function seen({ values }: Story): string {
  const sighting = sightingOf(values)
  if (sighting === null) return ' (theo nguồn không ghi ngày)'
  if ('on' in sighting) return ` (theo nguồn ${dateInWords(sighting.on)})`
  return ` (theo các nguồn ${dateInWords(`${sighting.from}/${sighting.to}`)})`
}
