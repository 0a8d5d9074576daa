import type { Structure } from '../../domain/structure.ts'
import type { HopWords } from '../hop.ts'
import { after, say, type Words } from '../words.ts'
import { dateInWords, plainDate } from './date.ts'
import { mention, one } from './name.ts'

const grounds = { WHOLE: 'the area of', PART: 'part of the area of', UNKNOWN: 'the area of, whole or in part,' }

function structure({ type, to, on, share }: Structure, lower: Words, higher: Words): Words {
  if (type === 'OF') return say`${lower} is an office of ${higher}`
  if (type === 'SEAT') return say`${lower} has its seat in ${higher}`
  if (type === 'PART_OF' && to) return say`${lower} was part of ${higher} until ${plainDate(to)}`
  if (type === 'PART_OF') return say`${lower} is part of ${higher}`
  return say`${grounds[share ?? 'UNKNOWN']} ${lower} belongs to ${higher}${after(' ', dateInWords(`${on}/..`))}`
}

export const hopWords: HopWords = {
  parts: {
    CAMPAIGN: 'movement',
    OTHER_CAMPAIGN: 'movement',
    AWARD: 'award',
    STANDARD: 'standard',
    POST: 'office',
    BY: 'by',
    PLACE: 'place',
    RECIPIENT: 'recipient',
    GRANTOR: 'granted by',
    PRESENTER: 'presented by',
    PROPOSER: 'proposed by',
    RECOGNISER: 'recognised by',
    HOLDER: 'office holder',
    MEMBER: 'member',
    BLOCK: 'bloc or cluster',
    PARTY: 'signatory',
    HOST: 'host',
    CHAIR: 'chair',
    GUEST: 'guest',
    ABOUT: 'about',
    DOCUMENT: 'document',
  },
  name: (entity) => (entity.entityKind === 'CAMPAIGN' ? [mention(entity)] : one(entity)),
  structure,
}
