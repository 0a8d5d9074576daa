/** What the members of an emulation block signed. */
import type { FactSpec } from './factSpec.ts'
import { edtf, integer } from './property.ts'

export const pledge = {
  slot: 6,
  label: 'Pledge',
  prefix: 'pledge',
  plural: 'pledges',
  meaning: 'The members of an emulation block signed a pledge (giao ước thi đua).',
  roles: {
    block: { role: 'BLOCK', kinds: ['ORGANIZATION'], required: true, meaning: 'the emulation block' },
    party: {
      role: 'PARTY',
      kinds: ['ORGANIZATION'],
      many: true,
      served: 'parties',
      meaning: 'the bodies that signed, where they are named',
    },
  },
  values: {
    year: integer('the year it is for'),
    partyCount: integer('how many signed'),
    on: edtf('when it was signed'),
  },
  required: [],
  identity: ['block', 'year'],
  likeness: 'KEY',
  time: 'EVENT',
  dates: ['on'],
  placedBy: ['BLOCK'],
  listedBy: { ORGANIZATION: { field: 'pledges' } },
} as const satisfies FactSpec
