import { namesDay, type Story, textOfValue } from '../story.ts'
import { after, say, type Words } from '../words.ts'
import { eventInWords } from './date.ts'
import { actors, all } from './name.ts'
import { topics } from './topic.ts'

/** What somebody judged of whom, in words. */
export function assessment({ named, values }: Story): Words {
  const [by, [judged]] = [named('by'), named('about')]
  const topic = topics[textOfValue(values.topic)] ?? ''
  const rule = judged?.entityKind === 'AWARD' || judged?.entityKind === 'STANDARD'
  const own = by.length === 1 && by[0]?.id === judged?.id
  const told = by.length === 0 ? alone : own ? ofThemselves : byOthers
  const words = told(textOfValue(values.stance), { by: actors(by), about: all(named('about')), topic, rule })
  return say`${words}${after(', under ', all(named('document')))}${after(' ', namesDay(named('document')) ? '' : eventInWords(values.on))}`
}

interface Judgement {
  readonly by: Words
  readonly about: Words
  readonly topic: string
  /** Whether it is a rule about an award or a standard, which cannot have a task. */
  readonly rule: boolean
}

function byOthers(stance: string, { by, about, topic, rule }: Judgement): Words {
  if (stance === 'ACHIEVEMENT') return say`${by} acknowledged results of ${about}${after(' in ', topic)}`
  const concerning = after(' concerning ', topic)
  if (stance === 'LIMITATION') return say`${by} pointed to shortcomings of ${about}${concerning}`
  return say`${by} set ${rule ? 'rules' : 'tasks'} for ${about}${concerning}`
}

function ofThemselves(stance: string, { by, topic }: Judgement): Words {
  if (stance === 'ACHIEVEMENT') return say`${by} reported results of its own${after(' in ', topic)}`
  const concerning = after(' concerning ', topic)
  if (stance === 'LIMITATION') return say`${by} admitted shortcomings${concerning}`
  return say`${by} set itself tasks${concerning}`
}

function alone(stance: string, { about, topic, rule }: Judgement): Words {
  if (stance === 'ACHIEVEMENT') return say`${about} was credited with ${topic ? `results in ${topic}` : 'good results'}`
  const concerning = after(' concerning ', topic)
  if (stance === 'LIMITATION') return say`${about} had shortcomings${concerning}`
  return rule ? say`${about} is governed by rules${concerning}` : say`${about} has tasks${concerning}`
}
