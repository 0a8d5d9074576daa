/** A standard that a place reached, aims at or lost. */
import { actorKinds } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { edtf, oneOf } from './property.ts'

export const recognition = {
  slot: 3,
  label: 'Recognition',
  prefix: 'recognition',
  plural: 'recognitions',
  meaning: 'A place reached a standard, reports to have reached it, aims at it, or lost it.',
  roles: {
    standard: { role: 'STANDARD', kinds: ['STANDARD'], required: true, meaning: 'the standard' },
    place: {
      role: 'PLACE',
      kinds: ['PLACE'],
      required: true,
      meaning: 'the place: as it was then, for a merged commune does not inherit it',
    },
    recogniser: {
      role: 'RECOGNISER',
      kinds: actorKinds,
      many: true,
      served: 'recognisers',
      meaning: 'who recognised it',
    },
    document: { role: 'DOCUMENT', kinds: ['DOCUMENT'], many: true, served: null, meaning: 'the decisions it rests on' },
  },
  values: {
    status: oneOf(
      ['TARGET', 'SELF_REPORTED', 'RECOGNISED', 'REVOKED'],
      '“đạt” may be recognised, reported by the place itself, or a target',
    ),
    on: edtf('the day of the decision or report; of a target, when it is to be reached'),
    revokedOn: edtf('when it was taken back', { served: false }),
    forPeriod: edtf('the time it is for: 2023, 2021/2025'),
  },
  required: ['status'],
  identity: ['standard', 'place'],
  likeness: 'KEY',
  time: 'RECOGNITION',
  dates: ['on'],
  status: 'REVOCABLE',
  endsWith: 'place',
  placedBy: ['PLACE'],
  listedBy: {
    PLACE: { field: 'recognitions', filteredBy: ['PLACE'] },
    STANDARD: { field: 'recognitions', filteredBy: ['STANDARD'] },
  },
} as const satisfies FactSpec
