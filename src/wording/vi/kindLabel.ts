/** What kinds of things are called in Vietnamese. */
import { headingsOf } from '../story.ts'
import { factWords } from './fact.ts'

export const levels = {
  NATIONAL: 'Cả nước',
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
  VILLAGE: 'Thôn, tổ dân phố',
}

export const kinds = {
  FactKind: headingsOf(factWords),
  EntityKind: {
    CAMPAIGN: 'Phong trào, cuộc vận động',
    ORGANIZATION: 'Cơ quan, tổ chức',
    POST: 'Chức vụ',
    PERSON: 'Nhân vật',
    PLACE: 'Địa phương',
    AWARD: 'Hình thức khen thưởng',
    STANDARD: 'Tiêu chuẩn',
    ARTICLE: 'Bài báo',
    DOCUMENT: 'Văn bản',
  },
  CampaignKind: {
    MOVEMENT: 'Phong trào thi đua',
    MOBILISATION: 'Cuộc vận động',
    DRIVE: 'Đợt thi đua cao điểm',
    PROGRAMME: 'Chương trình',
    THEME: 'Chủ đề, ngày hội, hoạt động',
  },
  OrganizationKind: {
    PARTY: 'Cơ quan Đảng',
    STATE: 'Cơ quan nhà nước',
    FRONT: 'Mặt trận Tổ quốc',
    UNION: 'Công đoàn, hội, đoàn thể',
    COUNCIL: 'Hội đồng Thi đua - Khen thưởng',
    BLOCK: 'Khối thi đua',
    CLUSTER: 'Cụm thi đua',
    NEWSPAPER: 'Báo, đài',
    OTHER: 'Khác',
  },
  AwardKind: {
    EMULATION_TITLE: 'Danh hiệu thi đua',
    ORDER: 'Huân chương',
    MEDAL: 'Huy chương',
    STATE_TITLE: 'Danh hiệu vinh dự nhà nước',
    STATE_PRIZE: 'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước',
    COMMEMORATIVE_MEDAL: 'Kỷ niệm chương',
    CERTIFICATE_OF_MERIT: 'Bằng khen',
    MERIT_PAPER: 'Giấy khen',
    PARTY_BADGE: 'Huy hiệu Đảng',
    OTHER: 'Khác',
  },
  DocumentKind: {
    LAW: 'Luật',
    RESOLUTION: 'Nghị quyết',
    DECREE: 'Nghị định',
    DECISION: 'Quyết định',
    PLAN: 'Kế hoạch',
    DATASET: 'Bộ dữ liệu',
    OTHER: 'Khác',
  },
}
