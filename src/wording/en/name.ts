/** How an English sentence names entities: Vietnamese names stay, the field's terms are translated. */
import { acting, type Named } from '../story.ts'
import { listed, type Mention, printed, say, type Words } from '../words.ts'
import { awardInEnglish, titles } from './award.ts'
import { bodyInEnglish, postInEnglish } from './body.ts'
import { plainDate } from './date.ts'
import { criteriaInEnglish, standardInEnglish } from './standard.ts'
import { placeTypes } from './term.ts'

export const isCountry = ({ name, type }: Named): boolean => type === 'quốc gia' && name === 'Việt Nam'

/** Bằng Lãng commune; residential group No. 5; a type that has no English word stays in front. */
export function placeName({ name, type }: Named): string {
  if (!type || type === 'quốc gia') return name
  const bare = name.toLocaleLowerCase('vi').startsWith(`${type.toLocaleLowerCase('vi')} `)
    ? name.slice(type.length + 1)
    : name
  const word = placeTypes[type]
  if (!word) return `${type} ${bare}`
  const [, number] = /^(?:số )?(\d+\w?)$/u.exec(bare) ?? []
  return number ? `${word} No. ${number}` : `${bare} ${word}`
}

/** The name of a place without what it is: “Ba Bể”, “residential group No. 5”. */
function callOf(entity: Named): string {
  const { entityKind, name } = entity
  switch (entityKind) {
    case 'PLACE':
      return placeName(entity)
    case 'ORGANIZATION':
      return bodyInEnglish(name) ?? printed(name)
    case 'POST':
      return postInEnglish(name) ?? printed(name)
    case 'DOCUMENT':
      return documentName(name)
    default:
      return printed(name)
  }
}

const documentKinds: readonly (readonly [RegExp, string])[] = [
  [/^Quyết định số (.+)$/u, 'Decision'],
  [/^Nghị định số (.+)$/u, 'Decree'],
  [/^Nghị quyết số (.+)$/u, 'Resolution'],
  [/^Chỉ thị số (.+)$/u, 'Directive'],
  [/^Hướng dẫn số (.+)$/u, 'Guideline'],
  [/^Kế hoạch số (.+)$/u, 'Plan'],
  [/^Công văn số (.+)$/u, 'Official Letter'],
]

/** A numbered document: Decision No. 1747/QĐ-TTg of 4 December 2019. Others keep their title. */
function documentName(name: string): string {
  for (const [pattern, kind] of documentKinds) {
    const [, rest = ''] = pattern.exec(name) ?? []
    const [, number, date, body] = /^(\S+)(?: ngày (\d{1,2}[./]\d{1,2}[./]\d{4}))?(?: của (.+))?$/u.exec(rest) ?? []
    if (!number) continue
    const issuer = body && bodyInEnglish(body)
    if (body && !issuer) continue
    return `${kind} No. ${number}${date ? ` of ${plainDate(isoOf(date))}` : ''}${issuer ? ` of the ${issuer}` : ''}`
  }
  return /^Quyết|^Nghị|^Chỉ|^Luật|^Hướng/u.test(name) ? `“${printed(name)}”` : printed(name)
}

function isoOf(date: string): string {
  const [day = '', month = '', year = ''] = date.split(/[./]/u)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

export const mention = (entity: Named): Mention => ({ id: entity.id, text: callOf(entity) })

/** Bodies and offices that were translated take an article; a name that stayed Vietnamese takes none. */
const isTranslated = ({ entityKind, name }: Named): boolean =>
  entityKind === 'ORGANIZATION'
    ? bodyInEnglish(name) !== null && !/^Trường /u.test(name)
    : entityKind === 'POST' && postInEnglish(name) !== null

const campaignNouns: Readonly<Record<string, string>> = {
  MOVEMENT: 'emulation movement',
  MOBILISATION: 'mobilisation campaign',
  DRIVE: 'emulation drive',
  PROGRAMME: 'programme',
  THEME: 'theme',
}

/** Quotation marks within quotation marks are single. */
export const inner = (text: string): string => printed(text).replace(/“/gu, '‘').replace(/”/gu, '’')

/** Words of a source that stay as they are. */
export const quoted = (text: string): string => `“${inner(text)}”`

/** Whether a campaign is held rather than carried out. */
export const isHeld = ({ name }: Named): boolean => /^(?:Ngày hội|Hội thi|Cuộc thi|Tuần lễ)/u.test(name)

const nounOf = (entity: Named): string =>
  isHeld(entity) ? 'festival' : (campaignNouns[String(entity.kind)] ?? 'emulation movement')

export const campaign = (entity: Named): Words =>
  say`the ${nounOf(entity)} “${{ id: entity.id, text: inner(entity.name) }}”`

/** What something was done in: a movement, or under a theme or a programme. */
export const within = (entity: Named): Words =>
  say`${['THEME', 'PROGRAMME'].includes(String(entity.kind)) && !isHeld(entity) ? 'under' : 'in'} ${campaign(entity)}`

/** An entity with its article and the noun that its name needs. */
export function one(entity: Named): Words {
  const { entityKind, id } = entity
  if (entityKind === 'CAMPAIGN') return campaign(entity)
  if (entityKind === 'AWARD') return award(entity)
  if (entityKind === 'STANDARD') return standard(entity)
  if (entityKind === 'ARTICLE') return say`the article “${{ id, text: inner(entity.name) }}”`
  if (isCountry(entity)) return say`${mention(entity)} as a whole`
  return isTranslated(entity) ? say`the ${mention(entity)}` : [mention(entity)]
}

const standard = (entity: Named): Words => {
  const known = standardInEnglish(entity.name)
  if (known) return say`the standard of ${known.article} ${{ id: entity.id, text: known.name }}`
  const criteria = criteriaInEnglish(entity.name)
  return criteria
    ? [{ id: entity.id, text: criteria }]
    : say`the standard “${{ id: entity.id, text: inner(entity.name) }}”`
}

export const all = (named: readonly Named[]): Words => listed(named.map(one), ' and ')

/** Those who act: a person in his office is one, and the office stands before the name without an article. */
export const actors = (named: readonly Named[]): Words =>
  listed(
    acting(named).map((who) => inOffice(who)),
    ' and ',
  )

/** “Prime Minister Phạm Minh Chính”; several offices stand behind the name. */
function inOffice(who: readonly Named[]): Words {
  const [person, offices] = [who.slice(-1), who.slice(0, -1).map((office) => [mention(office)])]
  if (offices.length === 0) return person.flatMap(one)
  const held = listed(offices, ' and ')
  return offices.length === 1 ? say`${held} ${person.map(mention)}` : say`${person.map(mention)} (${held})`
}

/** Who owns something: the State President’s, Lê Phước Thanh’s. */
export const owners = (named: readonly Named[]): Words => say`${actors(named)}’s`

/** Where something is: across the country, in Ba Bể district. */
export const at = (named: readonly Named[]): Words => {
  const [place] = named
  if (!place) return []
  return isCountry(place) ? say` across ${{ id: place.id, text: 'the country' }}` : say` in ${all(named)}`
}

const praises: Readonly<Record<string, string>> = {
  'biểu dương': 'commended',
  'tuyên dương': 'commended',
  'khen thưởng': 'rewarded',
  'khen ngợi': 'praised',
  'tôn vinh': 'honoured',
  'vinh danh': 'honoured',
}

/** Praise without a title, which is a verb; null for an award that is given. */
export const praise = ({ id, name }: Named): Mention | null => {
  const text = praises[name.toLocaleLowerCase('vi')]
  return text ? { id, text } : null
}

const titleKinds = new Set(['EMULATION_TITLE', 'STATE_TITLE'])

export const isTitle = ({ name, kind }: Named): boolean =>
  name in titles || (titleKinds.has(String(kind)) && !/^Cờ /u.test(name))

export const titleName = ({ id, name }: Named): Mention => ({ id, text: titles[name] ?? printed(name) })

/** An award with its article; several of it where several receive it. */
export function award(entity: Named, many = false): Words {
  if (isTitle(entity)) return say`the title of ${titleName(entity)}`
  const known = awardInEnglish(printed(entity.name))
  if (!known) return say`the award ${quotedMention(entity)}`
  if (many && known.many) return [{ id: entity.id, text: known.many }]
  return say`${known.article} ${{ id: entity.id, text: known.name }}`
}

const quotedMention = ({ id, name }: Named): Words => say`“${{ id, text: inner(name) }}”`

/** The same without an article: “the State President’s Labour Order”. */
export const bareAward = (entity: Named, many: boolean): Words => {
  if (isTitle(entity)) return say`title of ${titleName(entity)}`
  const known = awardInEnglish(printed(entity.name))
  if (!known) return say`award ${quotedMention(entity)}`
  return [{ id: entity.id, text: many && known.many ? known.many : known.name }]
}
