/** A body: of the Party, the State, the Front, a union, a newspaper, an emulation block. */
import type { EntitySpec } from './entitySpec.ts'
import { edtf, label, oneOf } from './property.ts'

export const organization = {
  label: 'Organization',
  prefix: 'organization',
  plural: 'organizations',
  meaning: 'A body, by its full name. Bodies of a place that exist by rule (UBND tỉnh …) need no declaration.',
  properties: {
    kind: oneOf(
      ['PARTY', 'STATE', 'FRONT', 'UNION', 'COUNCIL', 'BLOCK', 'CLUSTER', 'NEWSPAPER', 'OTHER'],
      'what sort of body',
    ),
    country: label('two letters; VN if not stated'),
    period: edtf('when it existed'),
  },
  relations: {
    seat: { type: 'SEAT', kinds: ['PLACE'], meaning: 'the place it is of: what “tỉnh” means to it' },
    partOf: { type: 'PART_OF', kinds: ['ORGANIZATION'], meaning: 'the body it is part of' },
  },
} as const satisfies EntitySpec
