/** A movement, drive or programme that people are called upon to take part in. */
import type { EntitySpec } from './entitySpec.ts'
import { edtf, oneOf } from './property.ts'

export const campaign = {
  label: 'Campaign',
  prefix: 'campaign',
  plural: 'campaigns',
  meaning: 'A campaign, by its full name without “phong trào thi đua”.',
  properties: {
    kind: oneOf(['MOVEMENT', 'MOBILISATION', 'DRIVE', 'PROGRAMME', 'THEME'], 'MOVEMENT if not stated'),
    period: edtf('the years it runs: 2021/2025'),
  },
  relations: {
    scope: { type: 'SCOPE', kinds: ['PLACE'], meaning: 'the place it is for; none for the whole country' },
  },
} as const satisfies EntitySpec
