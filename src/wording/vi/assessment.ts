import { namesDay, type Story, textOfValue } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { eventInWords } from './date.ts'
import { actors, all } from './name.ts'
import { topics } from './topic.ts'

/** What somebody judged of whom, in words. */
export function assessment({ named, values }: Story): Words {
  const [by, about] = [named('by'), named('about')]
  const topic = after(' về ', topics[textOfValue(values.topic)])
  const [judged] = about
  const own = by.length === 1 && by[0]?.id === judged?.id
  const told = by.length === 0 ? alone : own ? ofThemselves : byOthers
  const rule = judged?.entityKind === 'AWARD' || judged?.entityKind === 'STANDARD'
  const words = told(textOfValue(values.stance), { by: actors(by), about: all(about), topic, rule })
  return say`${words}${after(', theo ', all(named('document')))}${after(', ', namesDay(named('document')) ? '' : eventInWords(values.on))}`
}

interface Judgement {
  readonly by: Words
  readonly about: Words
  readonly topic: Words
  /** Whether it is a rule about an award or a standard, which cannot have a task. */
  readonly rule: boolean
}

function byOthers(stance: string, { by, about, topic, rule }: Judgement): Words {
  if (stance === 'ACHIEVEMENT') return say`${by} ghi nhận kết quả của ${about}${topic}`
  if (stance === 'LIMITATION') return say`${by} nêu hạn chế của ${about}${topic}`
  return rule ? say`${by} quy định đối với ${about}${topic}` : say`${by} nêu nhiệm vụ đối với ${about}${topic}`
}

function ofThemselves(stance: string, { by, topic }: Judgement): Words {
  if (stance === 'ACHIEVEMENT') return say`${by} tự ghi nhận kết quả${topic}`
  if (stance === 'LIMITATION') return say`${by} tự nhận hạn chế${topic}`
  return say`${by} đề ra nhiệm vụ${topic}`
}

function alone(stance: string, { about, topic, rule }: Judgement): Words {
  if (stance === 'ACHIEVEMENT') return say`${about} được ghi nhận kết quả${topic.length > 0 ? topic : ' tốt'}`
  if (stance === 'LIMITATION') return say`${about} có hạn chế${topic}`
  return say`${about} có ${rule ? 'quy định' : 'nhiệm vụ'}${topic}`
}
