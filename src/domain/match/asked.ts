/** From what somebody wrote to what is looked up and compared. */
import type { Day } from '../day.ts'
import { type EntityKind, entityKindNames, type Level } from '../entity.ts'
import { isCanonicalId } from '../id.ts'
import { campaignKey, foldedKey, normalise } from '../name.ts'
import type { WrittenUnit } from '../writtenPlace.ts'
import type { Reading } from './judge.ts'
import { foldedSpellings, writtenOut } from './spelling.ts'
import { readWrittenPlace, unitText } from './writtenName.ts'

/** A name with what is known of whom it names; null and absent are the same. */
export interface NameToMatch {
  readonly name: string
  readonly kinds?: readonly EntityKind[] | null | undefined
  /** Names or ids of areas in which it lies. */
  readonly province?: string | null | undefined
  readonly district?: string | null | undefined
  readonly type?: string | null | undefined
  readonly level?: Level | null | undefined
  readonly code?: string | null | undefined
  /** A day on which it was in force. */
  readonly on?: Day | null | undefined
}

/** An area as it was written, and on which level it can only be. */
export interface WrittenArea {
  readonly text: string
  readonly levels: readonly Level[]
}

export interface AskedFor {
  readonly given: NameToMatch
  readonly kinds: readonly EntityKind[]
  readonly readings: readonly Reading[]
  /** Those of the properties, then those that the readings speak of. */
  readonly areas: readonly WrittenArea[]
  readonly folds: readonly string[]
  readonly bares: readonly string[]
  /** For the full-text index: asked of few texts, since it takes long to look for what is spelt alike. */
  readonly words: readonly string[]
}

const anyArea: readonly Level[] = ['NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']

/** Takes apart what somebody wrote. Without a name, only a code can tell whom is meant. */
export function readAskedFor(given: NameToMatch): AskedFor {
  const areas: WrittenArea[] = []
  const mark = (area: WrittenArea): number => {
    const known = areas.findIndex(({ text }) => text === area.text)
    return known < 0 ? areas.push(area) - 1 : known
  }
  const everywhere = propertyAreas(given).map(mark)
  const whole = normalise(given.name)
  const readings: Reading[] = readWrittenPlace(given.name).map(([unit, ...containers]) => ({
    texts: textsOf(unit),
    type: unit.type,
    isPlaced: containers.length > 0,
    areas: [...everywhere, ...containers.map((area) => mark({ text: unitText(area), levels: anyArea }))],
  }))
  if (whole !== '' && !readings.some(({ texts, isPlaced }) => !isPlaced && texts.includes(whole))) {
    readings.push({ texts: [whole], type: null, isPlaced: false, areas: everywhere })
  }
  const texts = [...new Set(readings.flatMap(({ texts }) => texts))]
  return {
    given,
    kinds: given.kinds?.length ? given.kinds : entityKindNames,
    readings,
    areas,
    folds: [...new Set([...texts, ...texts.map(writtenOut)].flatMap(foldedSpellings))],
    bares: [campaignKey(whole)],
    words: [...new Set([readings[0]?.texts.at(-1) ?? '', ...(isPlaceOnly(given) ? [] : [whole])])]
      .map(similarWords)
      .filter((words) => words !== ''),
  }
}

const isPlaceOnly = ({ kinds }: NameToMatch): boolean => kinds?.length === 1 && kinds[0] === 'PLACE'

const textsOf = (unit: WrittenUnit): string[] => [...new Set([unitText(unit), unit.name])]

function propertyAreas({ province, district }: NameToMatch): WrittenArea[] {
  const area = (text: string | null | undefined, level: Level): WrittenArea[] =>
    text?.trim() ? [{ text: text.trim(), levels: [level] }] : []
  return [...area(province, 'PROVINCE'), ...area(district, 'DISTRICT')]
}

/** The id that an area was given by; undefined for one that was given by its name. */
export const idOfArea = ({ text }: WrittenArea): string | undefined => (isCanonicalId(text) ? text : undefined)

/** No name has more words that tell it apart. */
const mostWords = 12

/** For Lucene: words of three letters and more may differ in one, so that a name is found that is spelt wrongly. */
const similarWords = (text: string): string =>
  (foldedKey(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => (word.length > 2 ? `${word.slice(0, 50)}~1` : word))
    .join(' ')
