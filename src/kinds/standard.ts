/** What places are recognised by. */
import { type EntitySpec, levels } from './entitySpec.ts'
import { edtf, oneOf } from './property.ts'

export const standard = {
  label: 'Standard',
  prefix: 'standard',
  plural: 'standards',
  meaning: 'A standard that places are recognised by.',
  properties: {
    level: oneOf(levels, 'of which level the places are; COMMUNE if not stated'),
    period: edtf('the years its criteria are for'),
  },
  relations: {
    owner: { type: 'OWNER', kinds: ['ORGANIZATION'], meaning: 'who sets its criteria; none if the country does' },
    broader: { type: 'BROADER', kinds: ['STANDARD'], meaning: 'the standard it rests on' },
  },
} as const satisfies EntitySpec
