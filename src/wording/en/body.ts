/** Bodies and offices in English, made of the field's terms; null for one whose terms are not known. */
import { localBodies, ownBodies, ownPosts, placeAdjectives, placeTypes, portfolios, ranks } from './term.ts'

const types = Object.keys(placeAdjectives).join('|')
/** A body with the place that it is of: “UBND” and “tỉnh Bắc Kạn”. */
const ofPlace = new RegExp(`^(.+?) (${types}) (\\p{Lu}[^,]*)$`, 'u')

/** @returns the name without an article; those who use it put “the” before it */
export function bodyInEnglish(name: string): string | null {
  return ownBodies[name] ?? party(name) ?? commission(name) ?? ministry(name) ?? school(name) ?? local(name)
}

/** Party committees are named after their place: Tỉnh ủy Bắc Kạn. */
function party(name: string): string | null {
  const [, level, place] = /^(Tỉnh|Thành|Huyện|Quận|Thị) ủy (.+)$/u.exec(name) ?? []
  const levels: Readonly<Record<string, string>> = {
    Tỉnh: 'Provincial',
    Thành: 'City',
    Huyện: 'District',
    Quận: 'Urban District',
    Thị: 'Town',
  }
  return level && place ? `${place} ${levels[level]} Party Committee` : null
}

const partsOfCommittees: readonly (readonly [string, string])[] = [
  ['Ban Thường vụ', 'Standing Committee'],
  ['Thường trực', 'Standing Board'],
  ['Ủy ban Kiểm tra', 'Inspection Commission'],
  ['Ban Tuyên giáo', 'Commission for Publicity and Education'],
  ['Ban Tổ chức', 'Organisation Commission'],
  ['Đảng ủy', 'Party Committee'],
]

/** Parts of a committee: Ban Thường vụ Tỉnh ủy Bắc Kạn; the emulation council of a body. */
function commission(name: string): string | null {
  for (const [part, words] of [...partsOfCommittees, ...Object.entries(localBodies)]) {
    const whole = name.startsWith(`${part} `) ? name.slice(part.length + 1) : ''
    const body = whole && !new RegExp(`^(?:${types}) `, 'u').test(whole) ? bodyInEnglish(whole) : null
    if (body) return `${words} of the ${body}`
  }
  return null
}

function ministry(name: string): string | null {
  const portfolio = portfolios[name.replace(/^Bộ /u, '')]
  return name.startsWith('Bộ ') && portfolio ? `Ministry of ${portfolio}` : null
}

const schools: readonly (readonly [RegExp, string])[] = [
  [/^Trường (?:Trung học phổ thông|THPT) (.+)$/u, 'Upper Secondary School'],
  [/^Trường (?:Trung học cơ sở|THCS) (.+)$/u, 'Lower Secondary School'],
  [/^Trường Tiểu học (.+)$/u, 'Primary School'],
  [/^Trường Mầm non (.+)$/u, 'Kindergarten'],
  [/^Trường Phổ thông [Dd]ân tộc [Nn]ội trú (.+)$/u, 'Ethnic Boarding School'],
  [/^Trường Cao đẳng (.+)$/u, 'College'],
]

function school(name: string): string | null {
  for (const [pattern, words] of schools) {
    const [, place] = pattern.exec(name) ?? []
    if (place) return `${place} ${words}`
  }
  return null
}

/** A body of a place: the place goes before it, or behind the name of a bloc. */
function local(name: string): string | null {
  const [, body, type, place] = ofPlace.exec(name) ?? []
  if (!body || !type || !place) return null
  const own = ownBodies[body] ?? ownBodies[body.replace(/^Khối Thi đua/u, 'Khối thi đua')]
  if (own) return `${own} of ${place} ${placeTypes[type]}`
  const words = localBodies[body] ?? department(body)
  return words ? `${place} ${placeAdjectives[type]} ${words}` : null
}

const department = (body: string): string | null => {
  const [, portfolio = ''] = /^(?:Sở|Phòng) (.+)$/u.exec(body) ?? []
  return portfolios[portfolio] ? `Department of ${portfolios[portfolio]}` : null
}

/** @returns the office without an article: Chair of the Bắc Kạn Provincial People’s Committee */
export function postInEnglish(name: string): string | null {
  return ownPosts[name] ?? minister(name) ?? member(name) ?? head(name) ?? ranked(name)
}

function minister(name: string): string | null {
  const [, rank, portfolio = ''] = /^(Bộ trưởng|Thứ trưởng) Bộ (.+)$/u.exec(name) ?? []
  const known = portfolios[portfolio]
  return rank && known ? `${rank === 'Bộ trưởng' ? 'Minister' : 'Deputy Minister'} of ${known}` : null
}

/** Tỉnh ủy viên Bắc Kạn, Ủy viên Trung ương of a party. */
function member(name: string): string | null {
  const [, committee, place] = /^((?:Tỉnh|Thành|Huyện|Quận|Thị) ủy) viên (.+)$/u.exec(name) ?? []
  const body = committee && place ? party(`${committee} ${place}`) : null
  if (body) return `Member of the ${body}`
  const [, whole = ''] = /^Ủy viên Trung ương (.+)$/u.exec(name) ?? []
  const central = whole && bodyInEnglish(whole)
  return central ? `Member of the Central Committee of the ${central}` : null
}

/** Trưởng ban Thi đua - Khen thưởng … is the head of Ban Thi đua - Khen thưởng …. */
function head(name: string): string | null {
  const [, rank, kind = '', rest = ''] = /^(Phó Trưởng|Trưởng|Chánh) (ban|đoàn|phòng|Văn phòng) (.+)$/u.exec(name) ?? []
  if (rank) {
    const body = bodyInEnglish(`${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${rest}`)
    const ranked = rank === 'Phó Trưởng' ? 'Deputy Head' : 'Head'
    return body ? `${ranked} of the ${body}` : null
  }
  const [, type = '', place] = /^(?:Tỉnh trưởng|Chủ tịch) (tỉnh|huyện|xã) (.+)$/u.exec(name) ?? []
  return place ? `Governor of ${place} ${placeTypes[type]}` : null
}

function ranked(name: string): string | null {
  for (const [rank, words] of ranks) {
    const body = name.startsWith(`${rank} `) ? bodyInEnglish(name.slice(rank.length + 1)) : null
    if (body) return `${words} the ${body}`
  }
  return null
}
