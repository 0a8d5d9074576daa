/** A body in an emulation block. */
import type { FactSpec } from './factSpec.ts'
import { edtf, integer, oneOf } from './property.ts'

export const membership = {
  slot: 5,
  label: 'Membership',
  prefix: 'membership',
  plural: 'memberships',
  meaning: 'A body belongs to an emulation block (khối, cụm) or leads it.',
  roles: {
    member: { role: 'MEMBER', kinds: ['ORGANIZATION'], required: true, meaning: 'the body' },
    block: { role: 'BLOCK', kinds: ['ORGANIZATION'], required: true, meaning: 'the emulation block' },
  },
  values: {
    part: oneOf(['MEMBER', 'LEAD', 'DEPUTY_LEAD'], 'whether it leads'),
    year: integer('the year it is for'),
    on: edtf('when it was decided'),
  },
  required: ['part'],
  identity: ['member', 'block', 'part', 'year'],
  likeness: 'KEY',
  time: 'EVENT',
  dates: ['on'],
  placedBy: ['MEMBER'],
  listedBy: { ORGANIZATION: { field: 'memberships', filteredBy: ['MEMBER'] } },
} as const satisfies FactSpec
