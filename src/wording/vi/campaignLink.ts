import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { dateInWords } from './date.ts'
import { all } from './name.ts'

const verbs: Readonly<Record<string, string>> = {
  VARIANT_OF: 'cụ thể hóa',
  PHASE_OF: 'là một giai đoạn của',
  RESPONDS_TO: 'hưởng ứng',
  SUCCEEDS: 'tiếp nối',
}

export const campaignLink = ({ named, values }: Story): Words =>
  say`${all(named('campaign'))} ${verbs[String(values.link)]} ${all(named('other'))}${after(', từ ', dateInWords(values.on).replace(/^từ /u, ''))}`
