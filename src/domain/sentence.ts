/** Facts told in one Vietnamese sentence, made from their roles and values: for lists and previews, never a quote. */
import { boundsOf } from './day.ts'
import type { FactKind } from './fact.ts'

/** What a sentence is made of: who fills each role, by its field, and the values. */
export interface Told {
  readonly kind: FactKind
  readonly named: (field: string) => readonly string[]
  readonly values: Readonly<Record<string, unknown>>
}

export const sentenceOf = (told: Told): string => asSentence(writers[told.kind](told))

/** The words with a capital in front and a full stop behind. */
export function asSentence(words: string): string {
  const sentence = words.replace(/\s+/gu, ' ').trim()
  return `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.`
}

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${names.at(-1)}` : (names[0] ?? '')

const quoted = (names: readonly string[]): string => list(names.map((name) => `“${name}”`))

/** `before` the words, or nothing when there are none. */
const after = (before: string, words: string): string => (words ? ` ${before} ${words}` : '')

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** A date as Vietnamese newspapers write it: ngày 11/6/2024, tháng 6/2024, năm 2024, quý II/2024, từ … đến …. */
export function dateInWords(value: unknown): string {
  if (typeof value !== 'string' || !boundsOf(value)) return ''
  const [start = '', end] = value.split('/')
  return end === undefined
    ? singleInWords(value)
    : `${after('từ', singleInWords(start))}${after('đến', singleInWords(end))}`.trim()
}

/** EDTF numbers seasons and quarters on after the months. */
const seasons: Readonly<Record<string, string>> = {
  '21': 'mùa xuân',
  '22': 'mùa hè',
  '23': 'mùa thu',
  '24': 'mùa đông',
  '33': 'quý I',
  '34': 'quý II',
  '35': 'quý III',
  '36': 'quý IV',
}

/** One date; an open end has no words. */
function singleInWords(date: string): string {
  const bounds = boundsOf(date)
  if (!bounds) return ''
  const [year = '', month = '', day = ''] = date.replace(/[?~%]$/u, '').split('-')
  const about = /[?~%]$/u.test(date) ? 'khoảng ' : ''
  if (year === 'XXXX') return day ? `ngày ${Number(day)}/${Number(month)}` : `tháng ${Number(month)}`
  if (year.includes('X')) return `${about}từ năm ${bounds.first.slice(0, 4)} đến năm ${bounds.last.slice(0, 4)}`
  if (seasons[month]) return `${about}${seasons[month]}/${year}`
  const [m, d] = [Number(month), Number(day)]
  if (m && d) return `${about}ngày ${d}/${m}/${year}`
  return m ? `${about}tháng ${m}/${year}` : `${about}năm ${year}`
}

const acts: Readonly<Record<string, string>> = {
  LAUNCHED: 'phát động',
  PLANNED: 'lập kế hoạch thực hiện',
  CARRIED_OUT: 'triển khai',
  REVIEWED: 'sơ kết, tổng kết',
  CONCLUDED: 'kết thúc',
}

const links: Readonly<Record<string, string>> = {
  VARIANT_OF: 'là phong trào của địa phương, ngành theo',
  PHASE_OF: 'là một giai đoạn của',
  RESPONDS_TO: 'hưởng ứng',
  SUCCEEDS: 'tiếp nối',
}

const recognitions: Readonly<Record<string, string>> = {
  TARGET: 'phấn đấu đạt',
  SELF_REPORTED: 'tự đánh giá đạt',
  RECOGNISED: 'được công nhận đạt',
  REVOKED: 'bị thu hồi công nhận',
}

const parts: Readonly<Record<string, string>> = {
  MEMBER: 'là thành viên',
  LEAD: 'là đơn vị trưởng',
  DEPUTY_LEAD: 'là đơn vị phó',
}

const gatherings: Readonly<Record<string, string>> = {
  CEREMONY: 'buổi lễ',
  CONFERENCE: 'hội nghị',
  CONGRESS: 'đại hội',
  SIGNING: 'lễ ký kết',
  VISIT: 'chuyến thăm',
  OTHER: 'cuộc gặp',
}

const stances: Readonly<Record<string, string>> = {
  ACHIEVEMENT: 'kết quả',
  LIMITATION: 'hạn chế',
  DIRECTION: 'định hướng',
}

const bounds: Readonly<Record<string, string>> = { ABOUT: 'khoảng ', AT_LEAST: 'ít nhất ', AT_MOST: 'nhiều nhất ' }

const natures: Readonly<Record<string, string>> = { SELF_ASSESSED: ' (tự đánh giá)', TARGET: ' (mục tiêu)' }

const number = (value: unknown): string => Number(value).toLocaleString('vi-VN', { maximumFractionDigits: 6 })

const writers: Readonly<Record<FactKind, (told: Told) => string>> = {
  CAMPAIGN_ACT: ({ named, values }) => {
    const [by, place] = [list(named('by')), list(named('place'))]
    const actor = by || place
    const act = `${acts[text(values.act)]} ${quoted(named('campaign'))}`
    const at = by ? after('tại', place) : ''
    return `${actor ? `${actor} ${act}` : `${quoted(named('campaign'))} được ${acts[text(values.act)]}`}${at} ${dateInWords(values.on)}`
  },
  CAMPAIGN_LINK: ({ named, values }) =>
    `${quoted(named('campaign'))} ${links[text(values.link)]} ${quoted(named('other'))}`,
  HONOUR: honourSentence,
  RECOGNITION: ({ named, values }) =>
    `${list(named('place'))} ${recognitions[text(values.status)]} ${list(named('standard'))}${after('bởi', list(named('recogniser')))} ${dateInWords(values.on)}`,
  TENURE: ({ named, values }) =>
    `${list(named('person'))} ${values.former ? 'từng là' : values.capacity === 'ACTING' ? 'là quyền' : 'là'} ${list(named('post'))}${after('từ', dateInWords(values.start))}${after('đến', dateInWords(values.end))}`,
  MEMBERSHIP: ({ named, values }) =>
    `${list(named('member'))} ${parts[text(values.part)]} của ${list(named('block'))}${after('năm', text(values.year))}`,
  PLEDGE: ({ named, values }) =>
    `${list(named('block'))} ký giao ước thi đua${after('năm', text(values.year))}${values.partyCount ? ` (${number(values.partyCount)} đơn vị)` : after('giữa', list(named('party')))}`,
  FIGURE: ({ named, values }) => {
    const amount = `${bounds[text(values.bound)] ?? ''}${number(values.value)}${values.valueMax ? `–${number(values.valueMax)}` : ''}`
    const of = values.denominator ? ` trên ${number(values.denominator)}` : ''
    const when = dateInWords(values.at) || dateInWords(values.forPeriod)
    return `${list(named('about'))}: ${text(values.label)} ${amount} ${text(values.unit)}${of}${natures[text(values.nature)] ?? ''}${when ? `, ${when}` : ''}`
  },
  GATHERING: ({ named, values }) =>
    `${list(named('host')) ? `${list(named('host'))} tổ chức ` : ''}${gatherings[text(values.type)]} ${text(values.occasion)}${after('tại', list(named('place')))} ${dateInWords(values.on)}`,
  ASSESSMENT: ({ named, values }) =>
    `${list(named('by')) ? `${list(named('by'))} nêu ` : ''}${stances[text(values.stance)]} của ${list(named('about'))}${values.topic ? ` (${text(values.topic)})` : ''}`,
}

/** The furthest stage leads, with its own day: an honour taken back on an unknown day was not taken back when presented. */
function honourSentence({ named, values }: Told): string {
  const [award, recipient, grantors] = [list(named('award')), list(named('recipient')), list(named('grantor'))]
  const under = named('campaign').length > 0 ? ` trong phong trào ${quoted(named('campaign'))}` : ''
  const when = (...stages: string[]): string => stages.map((stage) => dateInWords(values[stage])).find(Boolean) ?? ''
  if (values.revoked) return `${award} của ${recipient} bị thu hồi ${when('revoked')}`
  if (values.decided || values.presented) {
    const granted = grantors ? `${grantors} tặng ${award} cho ${recipient}` : `${recipient} được tặng ${award}`
    return `${granted}${under} ${when('presented', 'decided')}`
  }
  const proposers = list(named('proposer'))
  const proposed = proposers
    ? `${proposers} đề nghị tặng ${award} cho ${recipient}`
    : `${recipient} được đề nghị tặng ${award}`
  return `${proposed}${under} ${when('proposed')}`
}
