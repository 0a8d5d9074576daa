import type { Story } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { eventInWords, numberInWords } from './date.ts'
import { all } from './name.ts'

export function pledge({ named, values }: Story): Words {
  const [block, parties] = [all(named('block')), all(named('party'))]
  const year = after(' năm ', values.year as number)
  const signed = say` ký giao ước thi đua${year}`
  const on = after(year.length > 0 ? ', ' : ' ', eventInWords(values.on))
  if (parties.length > 0) return say`${parties}${signed} trong ${block}${on}`
  return values.partyCount
    ? say`${numberInWords(values.partyCount)} đơn vị của ${block}${signed}${on}`
    : say`${block}${signed}${on}`
}
