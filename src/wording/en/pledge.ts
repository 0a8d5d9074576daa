import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { countInWords, eventInWords } from './date.ts'
import { all } from './name.ts'

export function pledge({ named, values }: Story): Words {
  const [block, parties] = [all(named('block')), all(named('party'))]
  const what = values.year ? `the emulation pledge for ${values.year}` : 'an emulation pledge'
  const on = after(' ', eventInWords(values.on))
  if (parties.length > 0) return say`${parties} signed ${what} in ${block}${on}`
  return values.partyCount
    ? say`${countInWords(Number(values.partyCount))} units of ${block} signed ${what}${on}`
    : say`${block} signed ${what}${on}`
}
