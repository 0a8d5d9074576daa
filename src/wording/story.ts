/** What the sentence of a fact is made of. */
import type { RecipientGroup } from '../domain/citation.ts'
import type { EntityKind } from '../domain/entity.ts'
import type { FactKind } from '../domain/fact.ts'
import type { Words } from './words.ts'

/** What a sentence has to know of an entity to name it. */
export interface Named {
  readonly id: string
  readonly entityKind: EntityKind
  readonly name: string
  /** Of a place, what it is called with its name: xã, huyện, tỉnh. */
  readonly type?: string | null
  /** Of a campaign, an award or a body, of what kind it is. */
  readonly kind?: unknown
}

export interface Story {
  readonly kind: FactKind
  /** Who fills a role, by its field. */
  readonly named: (field: string) => readonly Named[]
  readonly values: Readonly<Record<string, unknown>>
  /** Recipients that the source counts and does not name. */
  readonly group: RecipientGroup | null
}

/** Tells a kind of fact in words. */
export type Tell = (story: Story) => Words

/** What a language has to say of a kind of fact. */
export interface FactWords {
  /** What facts of the kind are called, as the heading of a count. */
  readonly label: string
  readonly tell: Tell
}

export const headingsOf = (words: Readonly<Record<FactKind, FactWords>>): Readonly<Record<FactKind, string>> =>
  Object.fromEntries(Object.entries(words).map(([kind, { label }]) => [kind, label])) as Record<FactKind, string>

/** A value as text; empty where no source states it. */
export const textOfValue = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/**
 * Those who act, one entry for each who does. One person and the offices named beside him are one man in his offices: a
 * source that says “Thủ tướng Chính phủ Phạm Minh Chính” names both.
 */
export function acting(named: readonly Named[]): readonly (readonly Named[])[] {
  const [persons, posts] = ['PERSON', 'POST'].map((kind) => named.filter(({ entityKind }) => entityKind === kind))
  const one = persons?.length === 1 && posts && posts.length > 0 && posts.length === named.length - 1
  return one ? [[...posts, ...persons]] : named.map((entity) => [entity])
}

/** Whether the words already say this period, as names of campaigns often do. */
export const saysPeriod = (text: string, period: string): boolean =>
  period !== '' && period.split('/').every((part) => text.includes(part.slice(0, 4)))

/** Whether the name of a document says a day, which its sentence then need not say again. */
export const namesDay = (documents: readonly Named[]): boolean =>
  documents.some(({ name }) => /\d{1,2}[/.]\d{1,2}[/.]\d{4}/u.test(name))

/** The last year that a date can mean. */
export const lastYear = (date: string): number => Number(/(\d{4})[^/]*$/u.exec(date)?.[1] ?? Number.NaN)

/**
 * Whether a review looks back at a whole period (tổng kết) or is taken while it goes on (sơ kết): in its last year or the
 * one before, or when no source says what period it is about.
 */
export function looksBack({ values }: Story): boolean {
  const [on, period] = [lastYear(textOfValue(values.on)), lastYear(textOfValue(values.forPeriod))]
  return !(on < period - 1)
}
