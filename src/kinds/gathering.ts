/** People who came together. */
import { actorKinds, everyKind } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { edtf, label, oneOf, text } from './property.ts'

export const gathering = {
  slot: 8,
  label: 'Gathering',
  prefix: 'gathering',
  plural: 'gatherings',
  meaning: 'A meeting, congress, ceremony or visit.',
  roles: {
    host: { role: 'HOST', kinds: actorKinds, many: true, served: 'hosts', meaning: 'who held it' },
    chair: { role: 'CHAIR', kinds: actorKinds, many: true, served: 'chairs', meaning: 'who chaired it' },
    guest: { role: 'GUEST', kinds: actorKinds, many: true, served: 'guests', meaning: 'who attended' },
    speaker: { role: 'BY', kinds: actorKinds, many: true, served: 'speakers', meaning: 'who spoke there' },
    place: { role: 'PLACE', kinds: ['PLACE'], meaning: 'the place of the administration where it was held' },
    about: { role: 'ABOUT', kinds: everyKind, many: true, meaning: 'what it was about' },
  },
  values: {
    type: oneOf(['CEREMONY', 'CONFERENCE', 'CONGRESS', 'SIGNING', 'VISIT', 'OTHER'], 'what sort of gathering'),
    on: edtf('when it was held'),
    occasion: text('the occasion, in the source’s words'),
    venue: text('the hall, school or square, which is no place of the administration'),
    partOf: label('the key of the gathering in this dossier that it is a part of, or an id', { differs: 'IN_WORDS' }),
  },
  required: ['type'],
  identity: ['type', 'host', 'place', 'occasion'],
  likeness: 'CORROBORATED',
  time: 'EVENT',
  dates: ['on'],
  placedBy: ['PLACE', 'HOST'],
  listedBy: { ORGANIZATION: { field: 'gatherings' }, PERSON: { field: 'gatherings' }, PLACE: { field: 'gatherings' } },
} as const satisfies FactSpec
