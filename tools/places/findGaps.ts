/** Collects the gaps from what matching found and from the finished places. */

import { groupBy } from '../../src/ingest/place/group.ts'
import type { PlaceChange, PlaceVersion } from '../../src/ingest/place/record.ts'
import type { MappingRow, UnitsAfter } from './addressDatabase.ts'
import type { Corrections } from './correction.ts'
import { isSpelt } from './end.ts'
import type { CommuneFates } from './fate.ts'
import type { Gap, GapKind, GapReport } from './gap.ts'
import { sortGaps } from './gap.ts'
import { unitKey } from './listedName.ts'
import type { Evidence } from './matching.ts'
import { lastDayBefore, reformDay } from './reform.ts'

interface Found {
  readonly places: readonly PlaceVersion[]
  readonly changes: readonly PlaceChange[]
  readonly after: UnitsAfter
  readonly communeFates: CommuneFates
  readonly corrections: Corrections
}

/** The report on the finished places. */
export function findGaps(found: Found): GapReport {
  const { places, changes } = found
  const level = (wanted: PlaceVersion['level']) => places.filter((place) => place.level === wanted)
  const goingOn = (wanted: PlaceVersion['level']) =>
    level(wanted).filter((place) => isValidOn(place, lastDayBefore) && isValidOn(place, reformDay)).length
  const share = (wanted: PlaceChange['share']) => changes.filter((change) => change.share === wanted).length
  return {
    provinces: level('PROVINCE').length,
    districts: level('DISTRICT').length,
    communes: level('COMMUNE').length,
    sameVersion: { provinces: goingOn('PROVINCE'), communes: goingOn('COMMUNE') },
    shares: { WHOLE: share('WHOLE'), PART: share('PART'), UNKNOWN: share('UNKNOWN') },
    gaps: sortGaps([...rowGaps(found), ...mended(found), ...lineageGaps(found), ...openQuestions(found)]),
  }
}

const isValidOn = ({ validFrom, validTo }: PlaceVersion, day: string) =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

const gap = (kind: GapKind, state: Gap['state'], items: readonly string[]): Gap => ({ kind, state, items })

const describe = (row: MappingRow): string =>
  `row ${row.id}: ${[row.oldCode, row.oldName, row.oldDistrict, row.oldProvince].filter(Boolean).join(', ')} → ` +
  `${row.newCode} ${row.newName}, ${row.newProvince}`

function rowGaps({ after, communeFates: { matched }, corrections }: Found): Gap[] {
  const codes = new Set(after.communes.map(({ code }) => code))
  const corrected = new Set(corrections.rows.map(({ oldCode }) => oldCode))
  const isCorrected = ({ oldCode }: MappingRow) => oldCode !== null && corrected.has(oldCode)
  const rows = (wanted: (each: (typeof matched)[number]) => boolean) =>
    matched.filter(wanted).map(({ row }) => describe(row))
  const by = (evidence: Evidence) => rows(({ matches }) => matches[0]?.evidence === evidence)
  return [
    gap(
      'ROW_CORRECTED',
      'MENDED',
      rows(({ row }) => isCorrected(row)),
    ),
    gap(
      'NEW_CODE_ABSENT',
      'MENDED',
      rows(({ row, to }) => to !== null && !codes.has(row.newCode)),
    ),
    gap(
      'NEW_CODE_OF_ANOTHER',
      'MENDED',
      rows(({ row, to }) => to !== null && codes.has(row.newCode) && to.code !== row.newCode && !isCorrected(row)),
    ),
    gap('OLD_BY_NAME', 'MENDED', by('NAME')),
    gap('OLD_BY_PROVINCE', 'MENDED', by('PROVINCE')),
    gap('OLD_BY_LATER_NAME', 'MENDED', by('CODE')),
    gap(
      'ROW_UNMATCHED',
      'OPEN',
      rows(({ row, to, matches }) => to === null || (matches.length === 0 && row.oldName !== null)),
    ),
  ]
}

function mended({ communeFates: { bothLists, matched }, changes, places }: Found): Gap[] {
  const districts = new Set(places.filter(({ level }) => level === 'DISTRICT').map(({ id }) => id))
  const islands = changes.filter(({ from }) => districts.has(from)).map(({ from, to }) => `${from} → ${to}`)
  const spellings = matched.flatMap(({ row, matches }) =>
    matches
      .filter(({ evidence, commune }) => evidence === 'UNCHANGED' && !isSpelt(commune, row.oldName ?? ''))
      .map(({ commune }) => `${commune.id}: ${commune.type} ${commune.name}, ${row.oldName}`),
  )
  return [
    gap('SPELLING', 'MENDED', spellings),
    gap(
      'IN_BOTH_LISTS',
      'MENDED',
      bothLists.map(({ id }) => id),
    ),
    gap('ISLAND', 'MENDED', islands),
  ]
}

function lineageGaps({ places, changes }: Found): Gap[] {
  const [left, reached] = [new Set(changes.map(({ from }) => from)), new Set(changes.map(({ to }) => to))]
  const ids = (wanted: (place: PlaceVersion) => boolean) => places.filter(wanted).map(({ id }) => id)
  const ended = (level: PlaceVersion['level']) => (place: PlaceVersion) => place.level === level && !place.endKnown
  const isCommune = ({ level }: PlaceVersion) => level === 'COMMUNE'
  const communes = new Set(ids(isCommune))
  const unknown = changes.filter(({ from, share }) => share === 'UNKNOWN' && communes.has(from))
  const without = (place: PlaceVersion) => isCommune(place) && place.validTo !== null && !left.has(place.id)
  return [
    gap(
      'COMMUNE_WITHOUT_SUCCESSOR',
      'OPEN',
      ids((place) => without(place) && place.validTo === lastDayBefore),
    ),
    gap(
      'FORMER_WITHOUT_SUCCESSOR',
      'OPEN',
      ids((place) => without(place) && place.validTo !== lastDayBefore),
    ),
    gap(
      'COMMUNE_WITHOUT_PREDECESSOR',
      'OPEN',
      ids((place) => isCommune(place) && place.validFrom === reformDay && !reached.has(place.id)),
    ),
    gap('COMMUNE_ENDED_EARLIER', 'OPEN', ids(ended('COMMUNE'))),
    gap('DISTRICT_ENDED_EARLIER', 'OPEN', ids(ended('DISTRICT'))),
    gap(
      'SHARE_UNKNOWN',
      'OPEN',
      unknown.map(({ from, to }) => `${from} → ${to}`),
    ),
  ]
}

function openQuestions({ places, corrections }: Found): Gap[] {
  const siblings = groupBy(
    places.filter(({ level }) => level === 'COMMUNE'),
    (place) => `${place.partOf[0]?.place} ${unitKey(place)}`,
  )
  const ambiguous = [...siblings.values()].filter((same) => same.some((one) => same.some((two) => overlap(one, two))))
  return [
    gap(
      'AMBIGUOUS',
      'OPEN',
      ambiguous.map((same) => same.map(({ id }) => id).join(', ')),
    ),
    gap(
      'UNDECIDED',
      'OPEN',
      corrections.undecided.map(({ about, question }) => `${about}: ${question}`),
    ),
  ]
}

const overlap = (one: PlaceVersion, other: PlaceVersion): boolean =>
  one.id !== other.id &&
  (one.validFrom ?? '') <= (other.validTo ?? '9') &&
  (other.validFrom ?? '') <= (one.validTo ?? '9')
