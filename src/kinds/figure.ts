/** A number about somebody or something. */
import { actorKinds, everyKind } from './entitySpec.ts'
import type { FactSpec } from './factSpec.ts'
import { edtf, label, number, oneOf } from './property.ts'

export const figure = {
  slot: 7,
  label: 'Figure',
  prefix: 'figure',
  plural: 'figures',
  meaning: 'A number about somebody or something, with what it counts and its denominator.',
  roles: {
    about: {
      role: 'ABOUT',
      kinds: everyKind,
      required: true,
      filter: 'IDS',
      meaning: 'what the figure is about: a place, body, campaign …',
    },
    standard: {
      role: 'STANDARD',
      kinds: ['STANDARD'],
      many: true,
      served: 'standards',
      sole: 'standard',
      meaning: 'the standard whose holders are counted',
    },
    award: {
      role: 'AWARD',
      kinds: ['AWARD'],
      many: true,
      served: 'awards',
      sole: 'award',
      meaning: 'the award whose holders are counted',
    },
    campaign: { role: 'CAMPAIGN', kinds: ['CAMPAIGN'], meaning: 'the campaign under which it is counted' },
    grantor: {
      role: 'GRANTOR',
      kinds: actorKinds,
      many: true,
      served: 'grantors',
      meaning: 'who granted what is counted',
    },
    reportedBy: { role: 'BY', kinds: actorKinds, meaning: 'who reported it' },
    document: { role: 'DOCUMENT', kinds: ['DOCUMENT'], meaning: 'the report or decision that states it' },
  },
  values: {
    indicator: label('the key of the series: the same for the same count in any source, such as so-xa-dat-chuan-ntm'),
    label: label('what is counted, in Vietnamese', { differs: 'IN_WORDS' }),
    measure: oneOf(
      ['COUNT', 'SHARE', 'AVERAGE', 'DELTA', 'AMOUNT'],
      'a number of things, a share, an average, a change, an amount of money or land',
    ),
    value: number('the number; of a range its lower end', { differs: 'BY_ROUNDING' }),
    valueMax: number('the upper end of a range'),
    bound: oneOf(
      ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'],
      'AT_LEAST for “hơn”, AT_MOST for “không quá”, ABOUT for “gần” and “khoảng”; EXACT if not stated',
      { differs: 'IN_WORDS' },
    ),
    unit: label('the unit, in Vietnamese'),
    percent: number('the share in percent, where the source gives both'),
    denominator: number('out of how many; only as the source says'),
    nature: oneOf(
      ['REPORTED', 'SELF_ASSESSED', 'TARGET'],
      'whether it was reached, assessed by those concerned themselves, or aimed at',
    ),
    at: edtf('the day the figure holds for'),
    forPeriod: edtf('the time it is for: 2023, 2021/2025'),
    partOf: label('the key of the figure in this dossier that this one is a part of, or an id', {
      differs: 'IN_WORDS',
    }),
  },
  required: ['indicator', 'label', 'measure', 'value', 'unit', 'nature'],
  identity: ['about', 'indicator', 'measure', 'standard', 'award', 'campaign', 'nature'],
  likeness: 'CORROBORATED',
  time: 'EVENT',
  dates: ['at', 'forPeriod'],
  defaults: { bound: 'EXACT' },
  placedBy: ['ABOUT'],
  listedBy: { CAMPAIGN: { field: 'figures' }, PLACE: { field: 'figures' }, STANDARD: { field: 'figures' } },
} as const satisfies FactSpec
