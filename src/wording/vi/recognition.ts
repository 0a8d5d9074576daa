import { type Named, namesDay, type Story, textOfValue } from '../story.ts'
import { after, type Mention, say, type Words } from '../words.ts'
import { eventInWords, periodInWords } from './date.ts'
import { actors, all } from './name.ts'

/** What sort of unit a standard is for, which the sentence has named already: xã (đạt chuẩn) nông thôn mới. */
const unit = /^(?:(?:xã|phường|thị trấn|thôn|bản|huyện|quận|thị xã|thành phố|tỉnh|khu dân cư)(?:, | ))+/iu

/** “đạt chuẩn nông thôn mới” of a commune, “hoàn thành nhiệm vụ …” of a province. */
export function met(standard: Named): Words {
  const name = standard.name.replace(unit, '')
  const mention: Mention = { id: standard.id, text: name }
  if (/^(?:hoàn thành|đạt)/iu.test(name)) return [mention]
  return name === standard.name ? say`đạt tiêu chuẩn “${mention}”` : say`đạt chuẩn ${mention}`
}

export function recognition(story: Story): Words {
  const { named, values } = story
  const place = all(named('place'))
  const [standard] = named('standard')
  if (!standard) return []
  const what = met(standard)
  switch (values.status) {
    case 'TARGET':
      return say`${place} phấn đấu ${what}${period(story, standard)}${when(story, standard)}`
    case 'SELF_REPORTED':
      return say`${place} tự đánh giá ${what}${period(story, standard)}${when(story, standard)}`
    case 'REVOKED':
      return say`${place} bị thu hồi công nhận ${what}${after(' ', eventInWords(values.revokedOn))}`
    default:
      return say`${place} được${after(' ', actors(named('recogniser')))} công nhận ${what}${period(story, standard)}${after(' theo ', all(named('document')))}${when(story, standard)}`
  }
}

const period = ({ values }: Story, { name }: Named): string => {
  const words = periodInWords(values.forPeriod)
  return words && !name.includes(words) ? ` ${words}` : ''
}

/** The day, unless the name of the decision has it; behind a year it is set apart. */
function when(story: Story, standard: Named): string {
  const on = eventInWords(story.values.on)
  if (!on || textOfValue(story.values.on) === textOfValue(story.values.forPeriod)) return ''
  const documents = story.named('document')
  if (namesDay(documents)) return ''
  const apart = period(story, standard) !== '' || /\d{4}$/u.test(standard.name)
  return `${apart && documents.length === 0 ? ', ' : ' '}${on}`
}
