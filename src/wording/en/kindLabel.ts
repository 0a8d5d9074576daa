/** What kinds of things are called in English. */
import { headingsOf } from '../story.ts'
import { factWords } from './fact.ts'

export const levels = {
  NATIONAL: 'Whole country',
  PROVINCE: 'Province level',
  DISTRICT: 'District level',
  COMMUNE: 'Commune level',
  VILLAGE: 'Village or residential group',
}

export const kinds = {
  FactKind: headingsOf(factWords),
  EntityKind: {
    CAMPAIGN: 'Movement or campaign',
    ORGANIZATION: 'Body',
    POST: 'Office',
    PERSON: 'Person',
    PLACE: 'Place',
    AWARD: 'Award',
    STANDARD: 'Standard',
    ARTICLE: 'Article',
    DOCUMENT: 'Document',
  },
  CampaignKind: {
    MOVEMENT: 'Emulation movement',
    MOBILISATION: 'Mobilisation campaign',
    DRIVE: 'Emulation drive',
    PROGRAMME: 'Programme',
    THEME: 'Theme, festival or activity',
  },
  OrganizationKind: {
    PARTY: 'Party body',
    STATE: 'State body',
    FRONT: 'Fatherland Front',
    UNION: 'Union or association',
    COUNCIL: 'Emulation and Commendation Council',
    BLOCK: 'Emulation bloc',
    CLUSTER: 'Emulation cluster',
    NEWSPAPER: 'Newspaper or broadcaster',
    OTHER: 'Other',
  },
  AwardKind: {
    EMULATION_TITLE: 'Emulation title',
    ORDER: 'Order',
    MEDAL: 'Medal',
    STATE_TITLE: 'State honorary title',
    STATE_PRIZE: 'Hồ Chí Minh Prize, State Prize',
    COMMEMORATIVE_MEDAL: 'Commemorative Medal',
    CERTIFICATE_OF_MERIT: 'Certificate of Merit',
    MERIT_PAPER: 'Merit Paper',
    PARTY_BADGE: 'Party Badge',
    OTHER: 'Other',
  },
  DocumentKind: {
    LAW: 'Law',
    RESOLUTION: 'Resolution',
    DECREE: 'Decree',
    DECISION: 'Decision',
    PLAN: 'Plan',
    DATASET: 'Data set',
    OTHER: 'Other',
  },
}
