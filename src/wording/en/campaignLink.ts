import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { plainDate } from './date.ts'
import { all } from './name.ts'

const verbs: Readonly<Record<string, string>> = {
  VARIANT_OF: 'is a local or sectoral form of',
  PHASE_OF: 'is a phase of',
  RESPONDS_TO: 'responds to',
  SUCCEEDS: 'succeeds',
}

export const campaignLink = ({ named, values }: Story): Words =>
  say`${all(named('campaign'))} ${verbs[String(values.link)]} ${all(named('other'))}${after(', since ', plainDate(values.on))}`
