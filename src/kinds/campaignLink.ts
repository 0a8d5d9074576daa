/** How one campaign stands to another. Variants and phases are kept as edges between the campaigns too. */
import type { FactSpec } from './factSpec.ts'
import { edtf, oneOf } from './property.ts'

/** The links that are kept as edges between the campaigns too: one campaign lies in the other. */
export const keptAsEdges = ['VARIANT_OF', 'PHASE_OF'] as const

export const campaignLink = {
  slot: 1,
  label: 'CampaignLink',
  prefix: 'campaignLink',
  plural: 'campaignLinks',
  meaning: 'How one campaign stands to another: its local variant, a phase of it, an answer to it, its successor.',
  roles: {
    campaign: {
      role: 'CAMPAIGN',
      kinds: ['CAMPAIGN'],
      required: true,
      meaning: 'the variant, phase, answer or successor',
    },
    other: {
      role: 'OTHER_CAMPAIGN',
      kinds: ['CAMPAIGN'],
      required: true,
      meaning: 'the campaign that it varies, belongs to, answers or follows',
    },
  },
  values: {
    link: oneOf(['VARIANT_OF', 'PHASE_OF', 'RESPONDS_TO', 'SUCCEEDS'], 'how the first stands to the other'),
    on: edtf('since when, if a source says so'),
  },
  required: ['link'],
  identity: ['campaign', 'other', 'link'],
  likeness: 'KEY',
  time: 'EVENT',
  dates: ['on'],
  placedBy: [],
  listedBy: { CAMPAIGN: { field: 'links' } },
} as const satisfies FactSpec
