/** What somebody did with a campaign: launched it, planned it, carried it out, took stock of it, ended it. */
import { actorKinds } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { edtf, oneOf } from './property.ts'

export const campaignAct = {
  slot: 0,
  label: 'CampaignAct',
  prefix: 'campaignAct',
  plural: 'campaignActs',
  meaning: 'Somebody launched, planned, carried out, reviewed or concluded a campaign.',
  roles: {
    campaign: { role: 'CAMPAIGN', kinds: ['CAMPAIGN'], required: true, meaning: 'the campaign' },
    by: { role: 'BY', kinds: actorKinds, many: true, meaning: 'who acted: bodies, posts, persons or places' },
    place: { role: 'PLACE', kinds: ['PLACE'], meaning: 'where it was carried out' },
    document: { role: 'DOCUMENT', kinds: ['DOCUMENT'], meaning: 'the plan or decision it rests on' },
  },
  values: {
    act: oneOf(['LAUNCHED', 'PLANNED', 'CARRIED_OUT', 'REVIEWED', 'CONCLUDED'], 'what was done'),
    on: edtf('when it was done'),
    forPeriod: edtf('the time it is for: 2023, 2021/2025'),
  },
  required: ['act'],
  identity: ['campaign', 'act', 'by', 'place'],
  likeness: 'CORROBORATED',
  time: 'EVENT',
  dates: ['on'],
  placedBy: ['PLACE', 'BY'],
  listedBy: {
    CAMPAIGN: { field: 'acts', filteredBy: ['CAMPAIGN'] },
    ORGANIZATION: { field: 'acts' },
    POST: { field: 'acts' },
    PERSON: { field: 'acts' },
    PLACE: { field: 'acts', filteredBy: ['BY', 'PLACE'] },
  },
} as const satisfies FactSpec
