/** Values in Vietnamese words, for headings of counts. */

const standings = { CURRENT: 'Có hiệu lực', PAST: 'Đã kết thúc', FUTURE: 'Chưa bắt đầu', UNCERTAIN: 'Chưa chắc chắn' }

const statuses = {
  PROPOSED: 'Đã đề nghị',
  DECIDED: 'Đã quyết định',
  PRESENTED: 'Đã trao',
  REVOKED: 'Đã thu hồi',
  TARGET: 'Phấn đấu đạt',
  SELF_REPORTED: 'Tự đánh giá đạt',
  RECOGNISED: 'Được công nhận',
}

const recipients = { PLACE: 'Địa phương', COLLECTIVE: 'Tập thể', HOUSEHOLD: 'Hộ gia đình', PERSON: 'Cá nhân' }
const stances = { ACHIEVEMENT: 'Kết quả', LIMITATION: 'Hạn chế', DIRECTION: 'Phương hướng' }

const levels = {
  NATIONAL: 'Cả nước',
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
  VILLAGE: 'Thôn, tổ dân phố',
}

/** Kinds of facts, campaigns, organizations, awards and documents: those that share a name share the words. */
const kinds = {
  CAMPAIGN_ACT: 'Hoạt động của phong trào',
  CAMPAIGN_LINK: 'Quan hệ giữa các phong trào',
  HONOUR: 'Khen thưởng',
  RECOGNITION: 'Công nhận đạt chuẩn',
  TENURE: 'Giữ chức vụ',
  MEMBERSHIP: 'Tham gia khối, cụm thi đua',
  PLEDGE: 'Giao ước thi đua',
  FIGURE: 'Số liệu',
  GATHERING: 'Sự kiện',
  ASSESSMENT: 'Đánh giá',
  MOVEMENT: 'Phong trào thi đua',
  MOBILISATION: 'Cuộc vận động',
  DRIVE: 'Đợt thi đua cao điểm',
  PROGRAMME: 'Chương trình',
  THEME: 'Chủ đề, ngày hội, hoạt động',
  PARTY: 'Cơ quan Đảng',
  STATE: 'Cơ quan nhà nước',
  FRONT: 'Mặt trận Tổ quốc',
  UNION: 'Công đoàn, hội, đoàn thể',
  COUNCIL: 'Hội đồng Thi đua - Khen thưởng',
  BLOCK: 'Khối thi đua',
  CLUSTER: 'Cụm thi đua',
  NEWSPAPER: 'Báo, đài',
  EMULATION_TITLE: 'Danh hiệu thi đua',
  ORDER: 'Huân chương',
  MEDAL: 'Huy chương',
  STATE_TITLE: 'Danh hiệu vinh dự nhà nước',
  STATE_PRIZE: 'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước',
  COMMEMORATIVE_MEDAL: 'Kỷ niệm chương',
  CERTIFICATE_OF_MERIT: 'Bằng khen',
  MERIT_PAPER: 'Giấy khen',
  PARTY_BADGE: 'Huy hiệu Đảng',
  LAW: 'Luật',
  RESOLUTION: 'Nghị quyết',
  DECREE: 'Nghị định',
  DECISION: 'Quyết định',
  PLAN: 'Kế hoạch',
  DATASET: 'Bộ dữ liệu',
  OTHER: 'Khác',
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  KIND: kinds,
  LEVEL: levels,
  STANDING: standings,
  STATUS: statuses,
  RECIPIENT_KIND: recipients,
  STANCE: stances,
}

/** The words for a value of what is counted by: its own where it is no constant of ours, such as `xã` or `2024`. */
export const labelOf = (group: string, value: string): string => words[group]?.[value] ?? value

/** The heading of those of which no source states the value. */
export const noValue = 'Không rõ'
