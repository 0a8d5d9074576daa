/** A person in a post: a state that sources see, not an event. */
import type { FactSpec } from './factSpec.ts'
import { edtf, flag, oneOf } from './property.ts'

export const tenure = {
  slot: 4,
  label: 'Tenure',
  prefix: 'tenure',
  plural: 'tenures',
  meaning: 'A person held a post. “Nguyên” makes it former, “Quyền” acting.',
  roles: {
    post: { role: 'POST', kinds: ['POST'], required: true, meaning: 'the post, without quyền or nguyên' },
    person: { role: 'HOLDER', kinds: ['PERSON'], required: true, meaning: 'who held it' },
  },
  values: {
    start: edtf('when it began, if the source says so'),
    end: edtf('when it ended, if the source says so'),
    seenOn: edtf('when the source shows the person in the post, if not on the day it was published', {
      differs: 'IN_WORDS',
    }),
    term: edtf('the term of office that it falls in: 2021/2026'),
    capacity: oneOf(['FULL', 'ACTING'], 'ACTING for “Quyền”; FULL if not stated', { differs: 'OVER_TIME' }),
    former: flag('true for “nguyên”', { differs: 'IN_WORDS' }),
  },
  required: [],
  identity: ['post', 'person'],
  likeness: 'KEY',
  time: 'STATE',
  dates: ['seenOn'],
  endsWith: 'post',
  defaults: { capacity: 'FULL' },
  placedBy: ['POST'],
  listedBy: { POST: { field: 'tenures', filteredBy: ['POST'] }, PERSON: { field: 'tenures', filteredBy: ['HOLDER'] } },
} as const satisfies FactSpec
