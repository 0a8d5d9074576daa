/** What each kind of fact is called in Vietnamese, and how it becomes a sentence. A kind without words here does not compile. */
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
  CAMPAIGN_ACT: { label: 'Hoạt động của phong trào', tell: campaignAct },
  CAMPAIGN_LINK: { label: 'Quan hệ giữa các phong trào', tell: campaignLink },
  HONOUR: { label: 'Khen thưởng', tell: honour },
  RECOGNITION: { label: 'Công nhận đạt chuẩn', tell: recognition },
  TENURE: { label: 'Giữ chức vụ', tell: tenure },
  MEMBERSHIP: { label: 'Tham gia khối, cụm thi đua', tell: membership },
  PLEDGE: { label: 'Giao ước thi đua', tell: pledge },
  FIGURE: { label: 'Số liệu', tell: figure },
  GATHERING: { label: 'Sự kiện', tell: gathering },
  ASSESSMENT: { label: 'Đánh giá', tell: assessment },
}
