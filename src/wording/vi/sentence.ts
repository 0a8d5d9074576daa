/** How each kind of fact is told in Vietnamese. A kind without words here does not compile. */
import type { FactKind } from '../../domain/fact.ts'
import type { Tell } from '../story.ts'
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

export const tellers: Readonly<Record<FactKind, Tell>> = {
  CAMPAIGN_ACT: campaignAct,
  CAMPAIGN_LINK: campaignLink,
  HONOUR: honour,
  RECOGNITION: recognition,
  TENURE: tenure,
  MEMBERSHIP: membership,
  PLEDGE: pledge,
  FIGURE: figure,
  GATHERING: gathering,
  ASSESSMENT: assessment,
}
