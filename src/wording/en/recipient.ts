/** Whom an honour goes to: those who are named, and those whom a source only counts. */
import type { RecipientGroup } from '../../domain/citation.ts'
import type { Story } from '../story.ts'
import { say, type Words } from '../words.ts'
import { countInWords, numberInWords } from './date.ts'
import { all, quoted } from './name.ts'

/** Whether an award goes to several. */
export function areMany({ named, group }: Story): boolean {
  if (!group) return named('recipient').length > 1
  const counts = group.parts.map(({ count }) => count)
  return counts.length !== 1 || counts[0] !== 1
}

export function recipients({ named, group }: Story): Words {
  const [people, from] = [named('recipient'), named('fromPlace')]
  if (!group) return from.length > 0 && people.length > 0 ? say`${all(people)} (${all(from)})` : all(people)
  const written = group.asWritten.replace(/(?<!\d)0(\d)/gu, '$1')
  const place = from.length > 0 ? say` of ${all(from)}` : []
  const names = people.length > 0 ? say`, among them ${all(people)},` : []
  return say`${countedIn(group, written)}${place}${saysMore(group, written) ? ` (${quoted(written)})` : ''}${names}`
}

const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  COLLECTIVE: ['collective', 'collectives'],
  PERSON: ['individual', 'individuals'],
  HOUSEHOLD: ['household', 'households'],
  PLACE: ['locality', 'localities'],
}

/** “14 collectives and 7 individuals”; without numbers of their own “122 collectives and individuals”. */
function countedIn({ parts }: RecipientGroup, written: string): string {
  if (parts.length === 0) return 'exemplary collectives and individuals'
  const counts = parts.map(({ kind, count }) => ({ kind, count: count ?? countIn(written, kind) }))
  const all = counts.map(({ count }) => count)
  const words = counts.map(({ kind, count }) => {
    const [one, many] = kinds[kind] ?? ['recipient', 'recipients']
    return count === null ? many : `${countInWords(count, all)} ${count === 1 ? one : many}`
  })
  const [, total] = /^(\d[\d.]*) \p{L}/u.exec(written) ?? []
  const together =
    total && counts.every(({ count }) => count === null) ? `${numberInWords(total.replaceAll('.', ''))} ` : ''
  return `${together}${words.join(' and ')}`
}

const vietnamese: Readonly<Record<string, string>> = { COLLECTIVE: 'tập thể', PERSON: 'cá nhân', HOUSEHOLD: 'hộ' }

/** A number that the source gives and the dossier left open: “15 tập thể và 8 cá nhân”. */
function countIn(written: string, kind: string): number | null {
  const [, count] = new RegExp(`(\\d+) ${vietnamese[kind] ?? '$'}(?=$| và | của |, \\d)`, 'u').exec(written) ?? []
  return count ? Number(count) : null
}

/** Whether the source's words say more than how many of which kind, in words that fit into brackets. */
const saysMore = ({ parts }: RecipientGroup, written: string): boolean =>
  parts.some(({ count }) => count !== null) &&
  !/^\d[\d.]* (?:tập thể|cá nhân|hộ|hộ gia đình|đơn vị)(?:(?:, | và )\d[\d.]* (?:tập thể|cá nhân|hộ))?$/u.test(written)
