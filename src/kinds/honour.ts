/** An award given to somebody. Its stages say how far the decision has come. */
import { actorKinds } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { edtf, integer, label, money, stage, text } from './property.ts'

export const honour = {
  slot: 2,
  label: 'Honour',
  prefix: 'honour',
  plural: 'honours',
  meaning: 'An award to a named recipient, or to a group that one sentence counts. State at least one of its stages.',
  roles: {
    award: {
      role: 'AWARD',
      kinds: ['AWARD'],
      required: true,
      meaning: 'the award, by its title and class; who grants it is the grantor',
    },
    recipient: {
      role: 'RECIPIENT',
      kinds: ['PLACE', 'ORGANIZATION', 'PERSON'],
      required: true,
      group: true,
      meaning: 'who received it: one place, body or person, or a group that is counted and not named',
    },
    grantor: {
      role: 'GRANTOR',
      kinds: actorKinds,
      many: true,
      served: 'grantors',
      meaning: 'who decided it, as exactly as the source says: the post rather than its body',
    },
    presenter: {
      role: 'PRESENTER',
      kinds: actorKinds,
      many: true,
      served: 'presenters',
      meaning: 'who handed it over, often in the place of the grantor',
    },
    proposer: { role: 'PROPOSER', kinds: actorKinds, many: true, served: 'proposers', meaning: 'who proposed it' },
    campaign: {
      role: 'CAMPAIGN',
      kinds: ['CAMPAIGN'],
      many: true,
      served: 'campaigns',
      meaning: 'the campaigns it was given under; basis CONTEXT where the source names none exactly',
    },
    fromPlace: { role: 'PLACE', kinds: ['PLACE'], meaning: 'where the recipient is from' },
    document: { role: 'DOCUMENT', kinds: ['DOCUMENT'], many: true, served: null, meaning: 'the decisions it rests on' },
    revocation: { role: 'DOCUMENT', kinds: ['DOCUMENT'], served: null, meaning: 'the decision that took it back' },
  },
  values: {
    proposed: stage('đề nghị, trình: the day, or `undated`'),
    decided: stage('tặng, được tặng, nhận: the day of the decision, or `undated`'),
    presented: stage('trao, đón nhận: the day, or `undated`'),
    revoked: stage('thu hồi, hủy bỏ: the day, or `undated`'),
    forPeriod: edtf('the time it is for: 2023, 2021/2025'),
    occasion: text('the occasion, in the source’s words'),
    ordinal: integer('the how-manieth time: “lần thứ 2”'),
    money: money('the reward money'),
    reason: text('what for, in the source’s words'),
    partOf: label('the key of the honour in this dossier whose group this one is part of, or an id', {
      differs: 'IN_WORDS',
    }),
  },
  required: [],
  identity: ['award', 'recipient', 'grantor'],
  likeness: 'KEY',
  time: 'EVENT',
  dates: ['decided', 'presented', 'proposed'],
  status: 'STAGES',
  placedBy: ['RECIPIENT', 'PLACE', 'PROPOSER', 'GRANTOR'],
  listedBy: {
    CAMPAIGN: { field: 'honours', filteredBy: ['CAMPAIGN'], subtree: true },
    ORGANIZATION: { field: 'honours', filteredBy: ['RECIPIENT'] },
    POST: { field: 'honours' },
    PERSON: { field: 'honours', filteredBy: ['RECIPIENT'] },
    PLACE: { field: 'honours', filteredBy: ['RECIPIENT'] },
    AWARD: { field: 'honours', filteredBy: ['AWARD'] },
  },
} as const satisfies FactSpec
