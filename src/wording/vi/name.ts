/** How a Vietnamese sentence names entities. */
import { acting, type Named } from '../story.ts'
import { listed, type Mention, printed, say, small, type Words } from '../words.ts'
import { withPlainDates } from './date.ts'

/** Places are named with their type: xã Bằng Lãng. The country is “cả nước”: “quốc gia Việt Nam” is another state's name. */
export function placeName({ name, type }: Named): string {
  if (type === 'quốc gia') return name === 'Việt Nam' ? 'cả nước' : name
  return !type || name.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi')) ? name : `${type} ${name}`
}

/** What an entity is called in running text, without the noun that may go before it. */
function callOf(entity: Named): string {
  const { entityKind, name } = entity
  if (entityKind === 'PLACE') return placeName(entity)
  if (entityKind === 'DOCUMENT') return withPlainDates(printed(name))
  if (entityKind === 'CAMPAIGN') return namesItself(name) ? lowered(printed(name)) : printed(name)
  if (entityKind === 'STANDARD') return name.replace(/^đạt (?=chuẩn)/iu, '')
  return printed(name)
}

export const mention = (entity: Named): Mention => ({ id: entity.id, text: callOf(entity) })

/** Names of campaigns that begin with what they are, and stand without quotation marks. */
const selfNaming =
  /^(?:Phong trào|Cuộc vận động|Chương trình|Đề án|Dự án|Tháng|Tuần lễ|Đợt|Chiến dịch|Ngày hội|Hội thi|Cuộc thi)(?= )/u

const namesItself = (name: string): boolean => selfNaming.test(name)

/** Generic nouns are small within a sentence; a month or a festival with a name of its own keeps its capital. */
const lowered = (name: string): string =>
  /^(?:Phong trào|Cuộc vận động|Đợt|Chiến dịch)/u.test(name) ? small(name) : name

const campaignNouns: Readonly<Record<string, string>> = {
  MOVEMENT: 'phong trào',
  MOBILISATION: 'cuộc vận động',
  DRIVE: 'đợt thi đua',
  PROGRAMME: 'chương trình',
  THEME: 'chủ đề',
}

export function campaign(entity: Named): Words {
  if (namesItself(entity.name)) return [mention(entity)]
  return say`${campaignNouns[String(entity.kind)] ?? 'phong trào'} “${mention(entity)}”`
}

/** What something was done in: a movement, or the carrying out of a theme or a programme. */
export const within = (entity: Named): Words =>
  ['THEME', 'PROGRAMME'].includes(String(entity.kind)) && !isHeld(entity)
    ? say`thực hiện ${campaign(entity)}`
    : campaign(entity)

/** Whether a campaign is held rather than carried out: a festival. */
export const isHeld = ({ name }: Named): boolean => /^(?:Ngày hội|Hội thi|Cuộc thi|Tuần lễ)/u.test(name)

/** An entity as a subject or an object, with the noun that its name needs before it. */
export function one(entity: Named): Words {
  if (entity.entityKind === 'CAMPAIGN') return campaign(entity)
  if (entity.entityKind === 'AWARD') return award(entity)
  if (entity.entityKind === 'STANDARD') return standard(entity)
  if (entity.entityKind === 'ARTICLE') return say`bài báo “${mention(entity)}”`
  return [mention(entity)]
}

const standard = (entity: Named): Words =>
  /^(?:bộ )?(?:tiêu chuẩn|tiêu chí)/iu.test(entity.name) ? [mention(entity)] : say`tiêu chuẩn ${mention(entity)}`

export const all = (named: readonly Named[]): Words => listed(named.map(one), ' và ')

/** Those who act: a person with an office beside him is one man. */
export const actors = (named: readonly Named[]): Words =>
  listed(
    acting(named).map((who) => listed(who.map(one), ' ')),
    ' và ',
  )

/** Where something is: trên cả nước, tại huyện Ba Bể. */
export const at = (named: readonly Named[]): Words => {
  const [place] = named
  if (!place) return []
  return place.type === 'quốc gia' && place.name === 'Việt Nam' ? say` trên ${mention(place)}` : say` tại ${all(named)}`
}

/** Praise without a title, which is a verb: biểu dương. */
export const isPraise = ({ name }: Named): boolean =>
  /^(?:biểu dương|khen thưởng|tuyên dương|tôn vinh|vinh danh|khen ngợi)$/iu.test(name)

export const praise = (entity: Named): Mention => ({ id: entity.id, text: small(entity.name) })

const titles = new Set(['EMULATION_TITLE', 'STATE_TITLE'])
/** Things that are handed over, though the law counts some of them among the titles. */
const things = /^(?:Cờ|Bằng|Giấy|Huân chương|Huy chương|Huy hiệu|Kỷ niệm chương|Giải thưởng|danh hiệu)/iu

/** Names that are titles, of whatever kind a dossier says they are. */
const titled =
  /^(?:Chiến sĩ|Lao động|Tập thể|Đơn vị|Gia đình|Khu dân cư|Thôn|Xã|Anh hùng|Nhà giáo|Thầy thuốc|Nghệ sĩ|Nghệ nhân)(?= |,)/u

export const isTitle = ({ name, kind }: Named): boolean =>
  (titles.has(String(kind)) || titled.test(name)) && !things.test(name)

/** An award of a rank that its name only lists: “Cờ thi đua của bộ, ban, ngành, tỉnh”. */
const ofRank = /^(.*?) (?:của )?bộ, ban, ngành(?:, đoàn thể)?(?: trung ương)?, tỉnh.*$/iu

/** @param granted whether the sentence says by whom, which makes the rank plain */
export function award(entity: Named, granted = false): Words {
  const [, stem] = ofRank.exec(entity.name) ?? []
  const flag = stem !== undefined && /^Cờ/u.test(stem) && granted
  const text = stem === undefined ? callOf(entity) : flag ? stem : `${stem} cấp bộ, tỉnh`
  const name: Mention = { id: entity.id, text }
  return isTitle(entity) ? say`danh hiệu ${name}` : [name]
}
