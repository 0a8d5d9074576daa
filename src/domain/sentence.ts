/** Facts told in one Vietnamese sentence, made from their roles and values: for lists and previews, never a quote. */
import { boundsOf, firstDay, lastDay } from './day.ts'
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

/** A date as Vietnamese newspapers write it: 11/6/2024, tháng 6/2024, năm 2024, từ … đến …. */
export function dateInWords(value: unknown): string {
  if (typeof value !== 'string') return ''
  const bounds = boundsOf(value)
  if (!bounds) return ''
  if (value.includes('/')) {
    const [start, end] = [
      bounds.first === firstDay ? '' : dayInWords(value.split('/')[0] ?? ''),
      bounds.last === lastDay ? '' : dayInWords(value.split('/')[1] ?? ''),
    ]
    return `${after('từ', start)}${after('đến', end)}`.trim()
  }
  return dayInWords(value)
}

function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (Number.isNaN(year)) return day ? `ngày ${day}/${month}` : `tháng ${month}`
  if (day) return `ngày ${day}/${month}/${year}`
  if (month) return `tháng ${month}/${year}`
  return year ? `năm ${year}` : date
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

/** The furthest stage leads: who presents is named only when it has come to that. */
function honourSentence({ named, values }: Told): string {
  const [award, recipient, grantors] = [list(named('award')), list(named('recipient')), list(named('grantor'))]
  const under = named('campaign').length > 0 ? ` trong phong trào ${quoted(named('campaign'))}` : ''
  const when =
    ['revoked', 'presented', 'decided', 'proposed'].map((stage) => dateInWords(values[stage])).find(Boolean) ?? ''
  if (values.revoked) return `${award} của ${recipient} bị thu hồi ${when}`
  if (values.decided || values.presented)
    return grantors
      ? `${grantors} tặng ${award} cho ${recipient}${under} ${when}`
      : `${recipient} được tặng ${award}${under} ${when}`
  const proposers = list(named('proposer'))
  return proposers
    ? `${proposers} đề nghị tặng ${award} cho ${recipient}${under} ${when}`
    : `${recipient} được đề nghị tặng ${award}${under} ${when}`
}
