import type { Structure } from '../../domain/structure.ts'
import type { HopWords } from '../hop.ts'
import { after, say, type Words } from '../words.ts'
import { dateInWords } from './date.ts'
import { mention } from './name.ts'

const grounds = { WHOLE: 'địa bàn', PART: 'một phần địa bàn', UNKNOWN: 'địa bàn (toàn bộ hay một phần)' }

function structure({ type, to, on, share }: Structure, lower: Words, higher: Words): Words {
  if (type === 'OF') return say`${lower} là chức vụ của ${higher}`
  if (type === 'SEAT') return say`${lower} thuộc địa bàn ${higher}`
  if (type === 'PART_OF') return say`${lower} thuộc ${higher}${after(' đến ', dateInWords(to))}`
  return say`${grounds[share ?? 'UNKNOWN']} ${lower} thuộc ${higher}${after(' từ ', dateInWords(on))}`
}

export const hopWords: HopWords = {
  parts: {
    CAMPAIGN: 'phong trào',
    OTHER_CAMPAIGN: 'phong trào',
    AWARD: 'khen thưởng',
    STANDARD: 'tiêu chuẩn',
    POST: 'chức vụ',
    BY: 'bởi',
    PLACE: 'địa bàn',
    RECIPIENT: 'được khen thưởng',
    GRANTOR: 'bên tặng',
    PRESENTER: 'bên trao',
    PROPOSER: 'bên đề nghị',
    RECOGNISER: 'bên công nhận',
    HOLDER: 'người giữ chức vụ',
    MEMBER: 'thành viên',
    BLOCK: 'khối, cụm thi đua',
    PARTY: 'bên ký giao ước',
    HOST: 'bên tổ chức',
    CHAIR: 'chủ trì',
    GUEST: 'dự',
    ABOUT: 'về',
    DOCUMENT: 'văn bản',
  },
  name: (entity) => [mention(entity)],
  structure,
}
