import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { dateInWords } from './date.ts'
import { all } from './name.ts'

const parts: Readonly<Record<string, string>> = {
  MEMBER: 'thành viên',
  LEAD: 'đơn vị trưởng',
  DEPUTY_LEAD: 'đơn vị phó',
}

export const membership = ({ named, values }: Story): Words =>
  say`${all(named('member'))} là ${parts[String(values.part)]} của ${all(named('block'))}${after(' năm ', values.year as number)}${after(' (tính đến ', dateInWords(values.on), ')')}`
