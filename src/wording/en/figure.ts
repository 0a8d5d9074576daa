/** Numbers with a verb: communes in a province numbered so many, the population was so much. */
import { type Story, textOfValue } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { amountInWords, dateInWords, numberInWords, plainDate, until } from './date.ts'
import { indicators } from './indicator.ts'
import { actors, all, campaign, quoted } from './name.ts'

const bounds: Readonly<Record<string, string>> = { ABOUT: 'about ', AT_LEAST: 'at least ', AT_MOST: 'at most ' }

export function figure(story: Story): Words {
  const { values } = story
  const [label, one] = labelled(story)
  const aim = values.nature === 'TARGET' ? say`the target for ${label} was` : say`${label} ${verb(story, one)}`
  const own = values.nature === 'SELF_ASSESSED' ? ' by its own assessment' : ''
  return say`${lead(story)}${aim} ${bounds[textOfValue(values.bound)] ?? ''}${quantity(story)}${outOf(story)}${when(story)}${own}`
}

/** “According to …, in Bắc Kạn province, under the emulation movement “…”, ”. */
function lead({ named, values }: Story): Words {
  const key = textOfValue(values.indicator)
  const [about] = named('about')
  const reporters = named('reportedBy')
  const told = reporters.length > 0 ? reporters : named('document').filter(({ id }) => id !== about?.id)
  const label = textOfValue(values.label)
  const [under] = named('campaign').filter(({ id, name }) => id !== about?.id && !label.includes(name))
  return [
    ...(told.length > 0 ? say`according to ${actors(told)}, ` : []),
    ...say`${about?.entityKind === 'PERSON' || / its /u.test(indicators[key] ?? '') ? 'for' : 'in'} ${all(named('about'))}, `,
    ...(under ? say`under ${campaign(under)}, ` : []),
  ]
}

const isOne = (label: string): boolean => /^(?:the (?!most )|average )/u.test(label)

/** The label, and whether it is of one thing. An indicator without English words keeps the source's in quotation marks. */
function labelled({ values, named }: Story): readonly [label: Words, one: boolean] {
  const known = indicators[textOfValue(values.indicator)]
  if (!known) return [say`${quoted(textOfValue(values.label))}`, true]
  const rise = values.measure === 'DELTA' && !isOne(known)
  const grantors =
    / awarded|received$/u.test(known) && !known.includes(' by ') ? after(' by ', actors(named('grantor'))) : []
  const from = known.endsWith('received') && grantors.length > 0 ? after(' from ', actors(named('grantor'))) : grantors
  return [say`${rise ? 'the increase in ' : ''}${known}${from}`, rise || isOne(known)]
}

function verb({ values }: Story, one: boolean): string {
  if (one) return 'was'
  return values.measure === 'SHARE' ? 'made up' : 'numbered'
}

/** Counted things need no unit: their label says what they are. */
function quantity(story: Story): string {
  const { values } = story
  const [value, max] = [Number(values.value), values.valueMax as number | undefined]
  const unit = textOfValue(values.unit)
  const known = indicators[textOfValue(values.indicator)]
  const said =
    known && (!isOne(known) || /number of|criteria/u.test(known)) && !/^(?:%|đồng(?:\/|$)|triệu|tỷ|nghìn)/u.test(unit)
  if (!said) return amountInWords(value, unit, max)
  return [value, max].flatMap((one) => (one === undefined ? [] : [numberInWords(one)])).join('–')
}

function outOf({ values }: Story): string {
  const total = values.denominator ? ` out of ${numberInWords(values.denominator)}` : ''
  return `${total}${values.percent ? ` (${numberInWords(values.percent)}%)` : ''}`
}

/** In which years it was so, and as of when; a target is to be reached by then. */
function when({ values }: Story): string {
  const period = plainDate(values.forPeriod)
  const during = period ? ` ${/^\d{4}/u.test(period) ? `in ${period}` : dateInWords(values.forPeriod)}` : ''
  const happened = /delegates|presented|honoured|joining|transferred/u.test(
    indicators[textOfValue(values.indicator)] ?? '',
  )
  const at = happened ? dateInWords(values.at) : until(values.at, values.nature === 'TARGET' ? 'by' : 'as of')
  return `${during}${at && `${during ? ', ' : ' '}${at}`}`
}
