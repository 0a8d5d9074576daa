/** Constants, indicators and topics in words. */
import { indicators } from './en/indicator.ts'
import { labels as en } from './en/label.ts'
import { topics as topicsEn } from './en/topic.ts'
import type { LabelTable } from './labelTable.ts'
import type { Language } from './language.ts'
import { labels as vi } from './vi/label.ts'
import { topics as topicsVi } from './vi/topic.ts'
import { capital } from './words.ts'

const labels: Readonly<Record<Language, LabelTable>> = { VI: vi, EN: en }

export interface EnumLabel {
  readonly enum: string
  readonly value: string
  readonly label: string
}

/** Every constant of every enum, with its label. */
export const enumLabels = (language: Language): EnumLabel[] =>
  Object.entries(labels[language]).flatMap(([name, values]) =>
    Object.entries(values as Readonly<Record<string, string>>).map(([value, label]) => ({ enum: name, value, label })),
  )

export const labelOf = (name: keyof LabelTable, value: string, language: Language): string =>
  (labels[language][name] as Readonly<Record<string, string>>)[value] ?? value

/** Where the values of what is counted by come from: kinds of many sorts are counted by their kind. */
const groups: Readonly<Record<string, readonly (keyof LabelTable)[]>> = {
  KIND: ['FactKind', 'CampaignKind', 'OrganizationKind', 'AwardKind', 'DocumentKind'],
  LEVEL: ['Level'],
  STANDING: ['Standing'],
  STATUS: ['DecisionStatus', 'RecognitionStatus'],
  RECIPIENT_KIND: ['RecipientKind'],
  STANCE: ['Stance'],
}

/** The words for a value of what is counted by: its own where it is no constant of ours, such as `xã` or `2024`. */
export const groupLabel = (by: string, value: string, language: Language): string =>
  (groups[by] ?? []).map((name) => labelOf(name, value, language)).find((label) => label !== value) ?? value

/** The heading of those whose value no source states. */
export const noValue = (language: Language): string => (language === 'VI' ? 'Không rõ' : 'Not stated')

/** What a figure counts or measures. Without English words the label stays as the source has it. */
export const indicatorLabel = (indicator: string, label: string, language: Language): string =>
  language === 'EN' ? (indicators[indicator] ?? label).replace(/^(?:the )/u, '') : label

/** What an assessment judges; null for a topic that has no words yet. */
export function topicLabel(topic: string, language: Language): string | null {
  const words = (language === 'EN' ? topicsEn : topicsVi)[topic]
  return words ? capital(words) : null
}
