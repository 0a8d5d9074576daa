import { type Story, textOfValue } from '../story.ts'
import { after, capital, isNothing, say, small, textOf, type Words, woven } from '../words.ts'
import { eventInWords, withPlainNumbers } from './date.ts'
import { actors, all, at, mention, placeName } from './name.ts'

/** What was held, by whom and where, who led it and who was there. */
export function gathering(story: Story): Words {
  const on = eventInWords(story.values.on)
  const told = story.values.type === 'VISIT' ? visit(story) : meeting(story)
  if (told) return say`${on ? `${capital(on)}, ` : ''}${told}`
  const event =
    story.values.type === 'VISIT'
      ? say`chuyến thăm ${all(story.named('place'))}`
      : say`${eventOf(story)}${where(story)}`
  return on ? say`${on} diễn ra ${event}` : say`${event} được tổ chức`
}

function visit(story: Story): Words | null {
  const [guests, hosts, places] = [story.named('guest'), story.named('host'), story.named('place')]
  if (guests.length === 0) return null
  const visited = hosts.length > 0 ? say`${actors(hosts)}${where(story)}` : say`${all(places)}${venueOf(story, false)}`
  const occasion = textOfValue(story.values.occasion)
  const about = occasion ? after(', ', small(occasion)) : after(' trong khuôn khổ ', all(story.named('about')))
  return say`${actors(guests)} thăm ${visited}${about}${present(story, ['chair', 'speaker'])}`
}

function meeting(story: Story): Words | null {
  const [hosts, chairs, guests, speakers] = ['host', 'chair', 'guest', 'speaker'].map((field) =>
    actors(story.named(field)),
  )
  const event = say`${eventOf(story)}${where(story)}`
  if (hosts?.length)
    return say`${hosts} ${doing(story, 'tổ chức ')}${event}${present(story, ['chair', 'guest', 'speaker'])}`
  if (chairs?.length) return say`${chairs} chủ trì ${event}${present(story, ['guest', 'speaker'])}`
  if (guests?.length) return say`${guests} ${doing(story, 'dự ')}${event}${present(story, ['speaker'])}`
  return speakers?.length ? say`${speakers} phát biểu tại ${event}` : null
}

/** Something else that people did, which the occasion tells with its own verb: “chụp kỷ niệm với …”. */
const doing = ({ values }: Story, verb: string): string =>
  values.type === 'OTHER' && values.occasion && !namesItself(textOfValue(values.occasion)) ? '' : verb

const tellers: Readonly<Record<string, (who: Words) => Words>> = {
  chair: (who) => say` do ${who} chủ trì`,
  guest: (who) => say`, có ${who} dự`,
  speaker: (who) => say`, có ${who} phát biểu`,
}

const present = (story: Story, fields: readonly string[]): Words =>
  fields.flatMap((field) => {
    const who = actors(story.named(field))
    return who.length > 0 ? (tellers[field]?.(who) ?? []) : []
  })

const nouns: Readonly<Record<string, { readonly alone: string; readonly of: string }>> = {
  CEREMONY: { alone: 'buổi lễ', of: 'lễ ' },
  CONFERENCE: { alone: 'hội nghị', of: 'hội nghị ' },
  CONGRESS: { alone: 'đại hội', of: 'đại hội ' },
  SIGNING: { alone: 'lễ ký kết', of: 'lễ ' },
  OTHER: { alone: 'hoạt động', of: '' },
}

const namesItself = (occasion: string): boolean =>
  /^(?:lễ|buổi|hội nghị|hội thảo|hội thi|đại hội|ngày hội|cuộc|phiên|kỳ họp|họp|chương trình|giao ban|tọa đàm|mít tinh)(?= |$)/iu.test(
    occasion,
  )

/** What was held, without saying twice what it was: “lễ phát động …”, never “buổi lễ lễ phát động …”. */
function eventOf(story: Story): Words {
  const { values, named } = story
  const noun = nouns[textOfValue(values.type)] ?? { alone: 'hoạt động', of: '' }
  const occasion = withPlainNumbers(textOfValue(values.occasion)).replace(/(?<=^(?:phiên|kỳ) họp) đầu$/iu, ' đầu tiên')
  if (!occasion) return say`${noun.alone}${after(' về ', all(named('about')))}`
  const written = /^Đại hội/u.test(occasion) ? occasion : small(occasion)
  const words = woven(written, [...named('about'), ...named('place'), ...named('host')].map(mention))
  return namesItself(occasion) ? words : say`${noun.of}${words}`
}

/** The venue and the place, unless the host, the occasion or the venue is of that place. */
function where(story: Story): Words {
  const venue = venueOf(story, true)
  const places = story.named('place').filter((place) => {
    const told = `${textOf(eventOf(story))} ${story.named('host').map(placeName).join(' ')}`
    return !told.includes(placeName(place)) || story.values.type === 'VISIT'
  })
  if (isNothing(venue)) return at(places)
  const others = places.filter(({ name }) => !textOf(venue).includes(name))
  return say`${venue}${after(', ', all(others))}`
}

const venueOf = ({ values, named }: Story, weaving: boolean): Words => {
  const venue = textOfValue(values.venue)
  return after(
    ' tại ',
    woven(
      /^(?:Điểm cầu|Trụ sở|Hội trường)/u.test(venue) ? small(venue) : venue,
      weaving ? named('place').map(mention) : [],
    ),
  )
}
