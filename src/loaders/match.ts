/** Whom names may mean: many names at once, in at most four queries, however many there are. */
import type { EntityKind, Level } from '../domain/entity.ts'
import { entityKindOf } from '../domain/id.ts'
import { type AskedFor, idOfArea, type NameToMatch, readAskedFor, type WrittenArea } from '../domain/match/asked.ts'
import { ranked } from '../domain/match/decide.ts'
import { type Candidate, type Judged, judge, type WantedArea } from '../domain/match/judge.ts'
import type { BundleReader } from '../graph/bundle.ts'
import { type AskedName, type MatchRow, matchedNames } from '../graph/queries/match.ts'
import { groupedBy } from './batch.ts'

/** For each name those who may be meant, the best first. */
export async function matchNames(reader: BundleReader, names: readonly NameToMatch[]): Promise<Judged[][]> {
  const asked = names.map(readAskedFor)
  const areas = await findAreas(reader, asked)
  return findAll(
    reader,
    asked.map((one) => ({ ...one, wanted: one.areas.map((area) => areas.get(areaKey(one, area)) ?? nowhere(area)) })),
  )
}

interface Sought extends AskedFor {
  readonly wanted: readonly WantedArea[]
}

/** Below this the names that are spelt otherwise are looked at too. */
const wellNamed = 80

/** Whole names first; where none fits well, names that are spelt alike. */
async function findAll(reader: BundleReader, sought: readonly Sought[]): Promise<Judged[][]> {
  const found = await find(reader, sought, sought.keys(), false)
  const open = [...found.keys()].filter((at) => (found[at]?.[0]?.score ?? 0) < wellNamed)
  const more = await find(reader, sought, open, true)
  return found.map((judged, at) => together(judged, more[at] ?? []))
}

const together = (one: readonly Judged[], other: readonly Judged[]): Judged[] =>
  ranked([...new Map([...other, ...one].map((judged) => [judged.candidate.id, judged])).values()])

async function find(
  reader: BundleReader,
  sought: readonly Sought[],
  keys: Iterable<number>,
  isAlike: boolean,
): Promise<Judged[][]> {
  const asked = [...keys].flatMap((key) => askedName(key, sought[key], isAlike) ?? [])
  const rows = asked.length > 0 ? await reader.read(matchedNames, { asked }) : []
  const byKey = groupedBy(rows, ({ key }) => key)
  return sought.map((one, key) => judgeAll(one, byKey.get(key) ?? []))
}

function askedName(key: number, sought: Sought | undefined, isAlike: boolean): AskedName | null {
  if (!sought) return null
  const { kinds, folds, bares, words, given, wanted } = sought
  const isNameless = given.name.trim() === ''
  return {
    key,
    kinds,
    folds: isAlike || isNameless ? [] : folds,
    bares: isAlike || isNameless ? [] : bares,
    words: isAlike ? words : [],
    codes: isNameless && given.code && !isAlike ? codes(given.code) : [],
    areas: [...new Set(wanted.flatMap(({ ids }) => ids))],
  }
}

/** A table may have lost the zeros at the start: codes have 2, 3 or 5 digits. */
const codes = (code: string): string[] => [...new Set([2, 3, 5].map((size) => code.trim().padStart(size, '0')))]

function judgeAll({ readings, given, wanted }: Sought, rows: readonly MatchRow[]): Judged[] {
  const { type = null, level = null, code = null, on = null } = given
  const what = { readings, type: type?.trim().toLowerCase() || null, level, code, on, areas: wanted }
  return ranked(rows.flatMap((row) => judge(what, candidateOf(row)) ?? []))
}

const candidateOf = (row: MatchRow): Candidate => ({
  ...row,
  entityKind: entityKindOf(row.id),
  level: row.level as Level | null,
  scopes: row.scopes.map(([area, reach]) => ({ area, reach: reach as Candidate['scopes'][number]['reach'] })),
})

const areaKey = ({ given }: AskedFor, { text, levels }: WrittenArea): string =>
  JSON.stringify([text, levels, given.on ?? null])

const nowhere = ({ text }: WrittenArea): WantedArea => ({ written: text, ids: [] })

/** An area whose name differs in one letter is that area; a less close one is not. */
const closeEnough = 75
const asGood = 3

/** The areas that all names speak of, each looked up once. */
async function findAreas(reader: BundleReader, asked: readonly AskedFor[]): Promise<Map<string, WantedArea>> {
  const written = new Map(asked.flatMap((one) => one.areas.map((area) => [areaKey(one, area), { one, area }] as const)))
  const named = [...written].filter(([, { area }]) => !idOfArea(area))
  const sought = named.map(([, { one, area }]): Sought => {
    const kinds: EntityKind[] = ['PLACE']
    return { ...readAskedFor({ name: area.text, kinds, on: one.given.on }), wanted: [], areas: [] }
  })
  const found = await findAll(reader, sought)
  const byName = named.map(([key, { area }], at) => [key, areaOf(area, found[at] ?? [])] as const)
  const byId = [...written].flatMap(([key, { area }]) => {
    const id = idOfArea(area)
    return id ? [[key, { written: area.text, ids: [id] }] as const] : []
  })
  return new Map([...byName, ...byId])
}

function areaOf({ text, levels }: WrittenArea, found: readonly Judged[]): WantedArea {
  const fitting = found.filter(({ candidate, score }) => {
    return score >= closeEnough && candidate.level !== null && levels.includes(candidate.level)
  })
  const best = fitting[0]?.score ?? 0
  return {
    written: text,
    ids: fitting.filter(({ score }) => score >= best - asGood).map(({ candidate }) => candidate.id),
  }
}
