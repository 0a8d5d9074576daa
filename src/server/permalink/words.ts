/** Words of permalinks' pages for constants of the API. */
import { labelOf } from '../../domain/label.ts'

const types: Readonly<Record<string, string>> = {
  Campaign: 'Phong trào, cuộc vận động',
  Organization: 'Cơ quan, tổ chức',
  Post: 'Chức vụ',
  Person: 'Nhân vật',
  Place: 'Địa phương',
  Award: 'Hình thức khen thưởng',
  Standard: 'Tiêu chuẩn',
  Article: 'Bài báo',
  Document: 'Văn bản',
  Citation: 'Trích dẫn',
}

/** What sort of thing a page is about. */
export const typeInWords = (type: string): string => types[type] ?? type

const roles: Readonly<Record<string, string>> = {
  CAMPAIGN: 'Phong trào',
  OTHER_CAMPAIGN: 'Phong trào liên quan',
  AWARD: 'Hình thức khen thưởng',
  STANDARD: 'Tiêu chuẩn',
  POST: 'Chức vụ',
  BY: 'Chủ thể',
  PLACE: 'Địa phương',
  RECIPIENT: 'Đối tượng khen thưởng',
  GRANTOR: 'Thẩm quyền khen thưởng',
  PRESENTER: 'Người trao',
  PROPOSER: 'Đề nghị',
  RECOGNISER: 'Công nhận',
  HOLDER: 'Người giữ chức vụ',
  MEMBER: 'Thành viên',
  BLOCK: 'Khối, cụm thi đua',
  PARTY: 'Bên ký kết',
  HOST: 'Đơn vị tổ chức',
  CHAIR: 'Chủ trì',
  GUEST: 'Đại biểu',
  ABOUT: 'Nói về',
  DOCUMENT: 'Văn bản',
}

/** The part that an entity plays in a fact. */
export const roleInWords = (role: string): string => roles[role] ?? role

const bases: Readonly<Record<string, string>> = { CONTEXT: 'hiểu theo ngữ cảnh', INFERRED: 'do người đọc suy ra' }

/** How surely the source's words say it; nothing where they say it themselves. */
export const basisInWords = (basis: string): string | null => bases[basis] ?? null

/** Whose words a quote is. */
export const textKindInWords = (kind: string): string =>
  kind === 'VERBATIM' ? 'Nguyên văn' : 'Lời thuật lại, không phải nguyên văn của báo'

const fields: Readonly<Record<string, string>> = {
  value: 'con số',
  denominator: 'tổng số',
  unit: 'đơn vị',
  award: 'hình thức khen thưởng',
  recipient: 'đối tượng',
  grantors: 'thẩm quyền',
  on: 'thời gian',
  at: 'thời điểm',
  decided: 'ngày quyết định',
  presented: 'ngày trao',
}

/** The field of a fact on which sources disagree. */
export const fieldInWords = (field: string): string => fields[field] ?? field

export const standingInWords = (standing: string): string => labelOf('STANDING', standing)
export const factKindInWords = (kind: string): string => labelOf('KIND', kind)
