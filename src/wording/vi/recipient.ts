/** Whom an honour goes to: those who are named, and those whom a source only counts. */
import type { Story } from '../story.ts'
import { say, type Words, woven } from '../words.ts'
import { withPlainNumbers } from './date.ts'
import { all, mention } from './name.ts'

export function recipients({ named, group }: Story): Words {
  const [people, from] = [named('recipient'), named('fromPlace')]
  if (!group) return from.length > 0 && people.length > 0 ? say`${all(people)} (${all(from)})` : all(people)
  const [place] = from
  const written = counted(group.asWritten)
  const said = place !== undefined && written.includes(place.name)
  const words = woven(written, from.map(mention))
  const whole = place && !said ? say`${words} của ${mention(place)}` : words
  return people.length > 0 ? say`${whole}, trong đó có ${all(people)},` : whole
}

/** “18 tập thể, 07 cá nhân này” as it stands in a sentence of its own: 18 tập thể và 7 cá nhân. */
const counted = (written: string): string =>
  withPlainNumbers(written)
    .replace(/ (?:này|trên|nói trên)$/u, '')
    .replace(/^(\d[\d.]* [^,]+), (\d[\d.]* [^,]+)$/u, '$1 và $2')
