/** What a source finds achieved, lacking or to be done. Its words are its own: no two sources make the same. */
import { actorKinds, everyKind } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { edtf, label, oneOf } from './property.ts'

export const assessment = {
  slot: 9,
  label: 'Assessment',
  prefix: 'assessment',
  plural: 'assessments',
  meaning: 'An achievement, limitation or direction that a source names.',
  roles: {
    by: { role: 'BY', kinds: actorKinds, meaning: 'who says so, if it is not the source itself' },
    about: { role: 'ABOUT', kinds: everyKind, required: true, filter: 'IDS', meaning: 'of whom or what' },
    document: { role: 'DOCUMENT', kinds: ['DOCUMENT'], meaning: 'the report or plan that says so' },
  },
  values: {
    stance: oneOf(['ACHIEVEMENT', 'LIMITATION', 'DIRECTION'], 'a result, a shortcoming, or what is to be done'),
    topic: label('the topic, in a word or two'),
    on: edtf('when it was said'),
  },
  required: ['stance'],
  identity: ['by', 'about', 'stance', 'topic'],
  likeness: 'NONE',
  time: 'EVENT',
  dates: ['on'],
  placedBy: ['ABOUT'],
  listedBy: { CAMPAIGN: { field: 'assessments' }, ORGANIZATION: { field: 'assessments' } },
} as const satisfies FactSpec
