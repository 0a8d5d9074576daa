/** What reading the administrative places yields: plain records, sorted and ready to be written. */
import type { Day } from '../../domain/day.ts'
import type { Level } from '../../domain/entity.ts'
import type { PlaceType } from './unitName.ts'

/** One version of a place: the same name, type and territory. A change of parent alone does not make another. */
export interface PlaceVersion {
  /** The readable path at the version's start, such as `place:bac-kan/cho-don/xa-bang-lang`. ASCII, unique, stable. */
  readonly id: string
  readonly level: Exclude<Level, 'VILLAGE'>
  readonly type: PlaceType
  /** Bare and canonical: `Bằng Lãng`, `5` for Phường 05. */
  readonly name: string
  /** The statistical code. Codes are used again for other places: 02020 was thị trấn Bằng Lũng and is xã Chợ Đồn. */
  readonly code: string | null
  readonly country: 'VN'
  /** First day; null where the sources do not tell the start. */
  readonly validFrom: Day | null
  /** Last day, inclusive; null while it is still valid. */
  readonly validTo: Day | null
  /** False where `validTo` is only the latest possible last day: the place was renamed or merged earlier, undated. */
  readonly endKnown: boolean
  /** What it lay in and when, the earliest first. Null ends are those of the place itself. */
  readonly partOf: readonly Containment[]
  /** The document or data set that tells of the version. */
  readonly document: string
  /** Other spellings that sources use for the same place. */
  readonly aliases: readonly string[]
  /** Where it lies; only the communes of 2025 have one. */
  readonly point?: Point
}

/** Latitude and longitude in degrees (WGS 84). */
export type Point = readonly [latitude: number, longitude: number]

export interface Containment {
  readonly place: string
  readonly from: Day | null
  readonly to: Day | null
}

/** How much of the predecessor went into the successor. */
export type Share = 'WHOLE' | 'PART' | 'UNKNOWN'

/** One edge of a place's lineage. */
export interface PlaceChange {
  readonly from: string
  readonly to: string
  readonly share: Share
  /** STATED: the document says so. INFERRED: it follows from how many successors the data set names. */
  readonly basis: 'STATED' | 'INFERRED'
  /** The successor's first day. */
  readonly on: Day
  readonly document: string
  /** Where in the document, as it is cited in Vietnamese: `khoản 57 Điều 1`. */
  readonly clause: string | null
}

export type DocumentKind = 'LAW' | 'RESOLUTION' | 'DECREE' | 'DECISION' | 'PLAN' | 'DATASET' | 'OTHER'

/** What a place or a change rests on. */
export interface PlaceDocument {
  readonly id: string
  readonly kind: DocumentKind
  /** The number of a legal document, the version of a data set. */
  readonly number: string | null
  readonly title: string
  /** The name of the body that issued it, or of the data set's author. */
  readonly issuer: string | null
  /** The day of issue, where a source states it. */
  readonly on: Day | null
  readonly url: string | null
}
