/** A unit of the administration, or a village below it. */
import { type EntitySpec, levels } from './entitySpec.ts'
import { label, oneOf } from './property.ts'

export const place = {
  label: 'Place',
  prefix: 'place',
  plural: 'places',
  meaning: 'A village or another place below the commune, by its bare name. Official units need no declaration.',
  properties: {
    level: oneOf(levels, 'VILLAGE if not stated'),
    type: label('thôn, bản, tổ …; thôn if not stated'),
    code: label('the official code, if it has one'),
    country: label('two letters; VN if not stated'),
  },
  relations: {
    partOf: { type: 'PART_OF', kinds: ['PLACE'], liesIn: true, meaning: 'the commune it lies in' },
  },
} as const satisfies EntitySpec
