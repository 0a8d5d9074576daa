/** Numbers with a verb: somebody has so many of something, or something is so much. */
import { type Named, type Story, textOfValue } from '../story.ts'
import { after, say, small, textOf, type Words, woven } from '../words.ts'
import { amountInWords, dateInWords, numberInWords, periodInWords, withPlainNumbers } from './date.ts'
import { actors, all, campaign, mention, within } from './name.ts'

const bounds: Readonly<Record<string, string>> = { ABOUT: 'khoảng ', AT_LEAST: 'ít nhất ', AT_MOST: 'nhiều nhất ' }

export function figure(story: Story): Words {
  const counted = isCounted(story)
  const told = isTarget(story) ? target(story, counted) : counted ? has(story) : is(story)
  return say`${lead(story)}${told}${when(story)}`
}

const isTarget = ({ values }: Story): boolean => values.nature === 'TARGET'

/** Who says so, and under what: “Theo …, trong phong trào …, ”. */
function lead(story: Story): Words {
  const { named, values } = story
  const [about] = named('about')
  const reporters = named('reportedBy')
  const told = reporters.length > 0 ? reporters : named('document').filter(({ id }) => id !== about?.id)
  const label = textOfValue(values.label)
  const [under] = named('campaign').filter(({ id, name }) => id !== about?.id && !label.includes(name))
  return [
    ...(told.length > 0 ? say`theo ${actors(told)}, ` : []),
    ...(values.nature === 'SELF_ASSESSED' ? say`theo tự đánh giá, ` : []),
    ...(under ? say`trong ${within(under)}, ` : []),
  ]
}

const bound = ({ values }: Story): string => bounds[textOfValue(values.bound)] ?? ''

function outOf({ values }: Story): Words {
  const total = values.denominator ? after(' trên tổng số ', numberInWords(values.denominator)) : []
  return say`${total}${values.percent ? ` (${numberInWords(values.percent)}%)` : ''}`
}

/** “có 28 xã đạt chuẩn nông thôn mới”, “không có xã …”. */
function possession(story: Story): Words {
  const { values } = story
  if (values.value === 0) return say`không ${isTarget(story) ? 'còn' : 'có'} ${counting(story)}`
  const classifier = classifiers.has(textOfValue(values.unit)) ? `${values.unit} ` : ''
  return say`có ${bound(story)}${range(values)} ${classifier}${counting(story)}${outOf(story)}`
}

const range = ({ value, valueMax }: Story['values']): string =>
  `${numberInWords(value)}${typeof valueMax === 'number' ? `-${numberInWords(valueMax)}` : ''}`

const has = (story: Story): Words => say`${all(story.named('about'))} ${possession(story)}`

function is(story: Story): Words {
  const [about] = story.named('about')
  const amount = say`${bound(story)}${quantity(story)}${outOf(story)}`
  if (about?.entityKind === 'CAMPAIGN') return say`trong ${campaign(about)}, ${measured(story)} là ${amount}`
  const what = measured(story)
  const said = about !== undefined && textOf(what).includes(about.name)
  return say`${what}${said ? '' : say` của ${all(story.named('about'))}`} là ${amount}`
}

function target(story: Story, counted: boolean): Words {
  const what = counted
    ? possession(story)
    : say`${measured(story)} đạt ${bound(story)}${quantity(story)}${outOf(story)}`
  return say`mục tiêu của ${all(story.named('about'))} là ${what}`
}

const quantity = ({ values }: Story): string =>
  amountInWords(Number(values.value), textOfValue(values.unit), values.valueMax as number | undefined)

/** The label as it stands in a sentence that says the years itself, and whose document it is. */
const labelOf = ({ values }: Story): string => {
  const label = withPlainNumbers(textOfValue(values.label)).replace(/ của văn bản$/u, '')
  return values.forPeriod ? label.replace(/ trong (?:năm|giai đoạn|kỳ)$/u, '') : label
}

/** Units that stand between a number and what it counts. */
const classifiers = new Set(['căn', 'chiếc', 'con', 'cái', 'bộ', 'quyển', 'cuốn', 'tấm'])
/** Units of people and bodies, whatever the label calls them. */
const people = new Set(['cá nhân', 'tập thể', 'đồng chí', 'người', 'đơn vị', 'trường hợp', 'hộ', 'tỉnh, thành phố'])
/** What is measured, though its number is whole. */
const measures =
  /^(?:tổng|tỷ lệ|mức|diện tích|dân số|thời gian|thu nhập|kinh phí|nguồn lực|năm|tháng|ngày|giờ|tiền|công)(?= |$)/iu

/** Whether the figure counts things that its subject has. */
function isCounted(story: Story): boolean {
  const { values } = story
  const unit = textOfValue(values.unit).toLocaleLowerCase('vi')
  const noun = labelOf(story).replace(/^số /iu, '').toLocaleLowerCase('vi')
  if (values.measure !== 'COUNT' || measures.test(noun) || /^(?:%|nghìn|ngàn|triệu|tỷ|trăm|chục)/u.test(unit))
    return false
  return classifiers.has(unit) || people.has(unit) || noun.split(/[ ,]/u)[0] === unit.split(/[ ,]/u)[0]
}

const counting = (story: Story): Words => named(story, labelOf(story).replace(/^số (?!\d)/iu, ''))

/** The label as a noun phrase: what begins with its unit is a number of these, a share is a share. */
function measured(story: Story): Words {
  const { values } = story
  const label = small(labelOf(story))
  if (values.measure === 'SHARE') return named(story, /^(?:tỷ lệ|tỉ lệ)/u.test(label) ? label : `tỷ lệ ${label}`)
  return named(story, label.startsWith(textOfValue(values.unit).toLocaleLowerCase('vi')) ? `số ${label}` : label)
}

/** The label with the names in it, and by whom an award was granted that it ends with. */
function named(story: Story, label: string): Words {
  const known = ['award', 'standard'].flatMap((field) => [...story.named(field)])
  const words = woven(label, known.map(mention))
  const ends = story.named('award').some(({ name }: Named) => givesAtEnd(label, name))
  return ends ? say`${words}${after(' của ', actors(story.named('grantor')))}` : words
}

/** Whether a label ends by saying what is given, and not by whom: “… được tặng Bằng khen”. */
const givesAtEnd = (label: string, award: string): boolean =>
  label.endsWith(award) && !award.includes(' của ') && /(?:được tặng|được trao|nhận) [^,]*$/u.test(label)

/** What happened on its day, where other numbers are as of a day. */
const happens = /(?:^| )(?:dự|được trao|nối cầu|được tôn vinh|nhận quyết định)(?= |$)/u

/** “trong giai đoạn 2015-2020”, “tính đến ngày 31/12/2023”; a target is to be reached by then. */
function when(story: Story): string {
  const { at, forPeriod, label } = story.values
  const period = periodInWords(forPeriod)
  const words = dateInWords(at)
  const until = isTarget(story) ? 'đến' : 'tính đến'
  const stated = /^(?:ngày|tháng)/u.test(words) && !happens.test(textOfValue(label)) ? `${until} ${words}` : words
  const during = period ? ` ${/^(?:từ|khoảng)/u.test(period) ? '' : 'trong '}${period}` : ''
  return `${during}${stated ? `, ${stated}` : ''}`
}
