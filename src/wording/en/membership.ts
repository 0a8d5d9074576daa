import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { until } from './date.ts'
import { all } from './name.ts'

const parts: Readonly<Record<string, string>> = { MEMBER: 'a member', LEAD: 'head', DEPUTY_LEAD: 'deputy head' }

export const membership = ({ named, values }: Story): Words =>
  say`${all(named('member'))} was ${parts[String(values.part)]} of ${all(named('block'))}${after(' in ', values.year as number)}${after(' (', until(values.on, 'as of'), ')')}`
