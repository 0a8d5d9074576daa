/** A title, order, medal or commendation, each class one of its own. */
import type { EntitySpec } from './entitySpec.ts'
import { integer, oneOf } from './property.ts'

export const award = {
  label: 'Award',
  prefix: 'award',
  plural: 'awards',
  meaning: 'An award, by its legal title with its class.',
  properties: {
    kind: oneOf(
      [
        'EMULATION_TITLE',
        'ORDER',
        'MEDAL',
        'STATE_TITLE',
        'STATE_PRIZE',
        'COMMEMORATIVE_MEDAL',
        'CERTIFICATE_OF_MERIT',
        'MERIT_PAPER',
        'PARTY_BADGE',
        'OTHER',
      ],
      'which sort of title or commendation in law',
    ),
    class: integer('1 for hạng Nhất, 2 for Nhì, 3 for Ba'),
  },
  relations: {
    broader: { type: 'BROADER', kinds: ['AWARD'], liesIn: true, meaning: 'the award of which it is a class' },
  },
} as const satisfies EntitySpec
