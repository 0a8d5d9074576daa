/** What each kind of fact is called in English, and how it becomes a sentence. A kind without words here does not compile. */
import type { FactKind } from '../../domain/fact.ts'
import type { FactWords } from '../story.ts'
import { assessment } from './assessment.ts'
import { campaignAct } from './campaignAct.ts'
import { campaignLink } from './campaignLink.ts'
import { figure } from './figure.ts'
import { gathering } from './gathering.ts'
import { honour } from './honour.ts'
import { membership } from './membership.ts'
import { pledge } from './pledge.ts'
import { recognition } from './recognition.ts'
import { tenure } from './tenure.ts'

export const factWords: Readonly<Record<FactKind, FactWords>> = {
  CAMPAIGN_ACT: { label: 'Act of a movement', tell: campaignAct },
  CAMPAIGN_LINK: { label: 'Link between movements', tell: campaignLink },
  HONOUR: { label: 'Honour', tell: honour },
  RECOGNITION: { label: 'Recognition', tell: recognition },
  TENURE: { label: 'Office held', tell: tenure },
  MEMBERSHIP: { label: 'Membership of an emulation bloc or cluster', tell: membership },
  PLEDGE: { label: 'Emulation pledge', tell: pledge },
  FIGURE: { label: 'Figure', tell: figure },
  GATHERING: { label: 'Event', tell: gathering },
  ASSESSMENT: { label: 'Assessment', tell: assessment },
}
