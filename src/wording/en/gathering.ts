import { type Story, textOfValue } from '../story.ts'
import { after, capital, say, small, textOf, type Words } from '../words.ts'
import { eventInWords } from './date.ts'
import { actors, all, at, quoted } from './name.ts'

/** What was held, by whom and where, who led it and who was there. The occasion keeps the source's words. */
export function gathering(story: Story): Words {
  const on = eventInWords(story.values.on)
  const told = story.values.type === 'VISIT' ? visit(story) : meeting(story)
  return say`${on ? `${capital(on)}, ` : ''}${told}`
}

function visit(story: Story): Words {
  const [guests, hosts, places] = [story.named('guest'), story.named('host'), story.named('place')]
  const to = hosts.length > 0 ? say`${actors(hosts)}${venue(story)}${at(places)}` : say`${all(places)}${venue(story)}`
  const about = textOfValue(story.values.occasion) ? words(story) : after(' as part of ', all(story.named('about')))
  const what = guests.length > 0 ? say`${actors(guests)} visited ${to}` : say`there was a visit to ${to}`
  return say`${what}${about}${present(story, ['chair', 'speaker'])}`
}

const nouns: Readonly<Record<string, string>> = {
  CEREMONY: 'a ceremony',
  CONFERENCE: 'a conference',
  CONGRESS: 'a congress',
  SIGNING: 'a signing',
  OTHER: 'an event',
}

function meeting(story: Story): Words {
  const noun = nouns[textOfValue(story.values.type)] ?? 'an event'
  const about = textOfValue(story.values.occasion) ? words(story) : after(' on ', all(story.named('about')))
  const event = say`${noun}${about}${venue(story)}${place(story)}`
  const [hosts, chairs, guests, speakers] = ['host', 'chair', 'guest', 'speaker'].map((field) =>
    actors(story.named(field)),
  )
  if (hosts?.length) return say`${hosts} held ${event}${present(story, ['chair', 'guest', 'speaker'])}`
  if (chairs?.length) return say`${chairs} chaired ${event}${present(story, ['guest', 'speaker'])}`
  if (guests?.length) return say`${guests} attended ${event}${present(story, ['speaker'])}`
  if (speakers?.length) return say`${speakers} spoke at ${event}`
  return say`${noun} was held${about}${venue(story)}${place(story)}`
}

/** The source's words for the occasion. */
function words({ values }: Story): Words {
  const occasion = textOfValue(values.occasion).replace(/(?<=^(?:phiên|kỳ) họp) đầu$/iu, ' đầu tiên')
  return [` (${quoted(/^Đại hội/u.test(occasion) ? occasion : small(occasion))})`]
}

/** A venue whose name has a common noun in it keeps the source's words. */
const venue = ({ values }: Story): Words => {
  const name = textOfValue(values.venue)
  return after(' at ', /^\p{Lu}\p{Ll}* \p{Lu}/u.test(name) ? name : name && quoted(small(name)))
}

/** The place, unless the host's name says it. */
const place = ({ named }: Story): Words => {
  const hosts = textOf(all(named('host')))
  return at(named('place').filter((one) => !hosts.includes(textOf(all([one])))))
}

const tellers: Readonly<Record<string, (who: Words) => Words>> = {
  chair: (who) => say`chaired by ${who}`,
  guest: (who) => say`attended by ${who}`,
  speaker: (who) => say`with a speech by ${who}`,
}

function present(story: Story, fields: readonly string[]): Words {
  const told = fields.flatMap((field) => {
    const who = actors(story.named(field))
    return who.length > 0 ? [tellers[field]?.(who) ?? []] : []
  })
  return told.flatMap((one, at) => say`${at === 0 ? ', ' : ' and '}${one}`)
}
