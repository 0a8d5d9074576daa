/** An office in a body, no matter who holds it. */
import type { EntitySpec } from './entitySpec.ts'
import { flag, label } from './property.ts'

export const post = {
  label: 'Post',
  prefix: 'post',
  plural: 'posts',
  meaning: 'A post, by its title and body, without quyền or nguyên. Posts of bodies by rule need no declaration.',
  properties: {
    title: label('the title without the body'),
    singleHolder: flag('true if only one person holds it at a time'),
  },
  relations: {
    organization: { type: 'OF', kinds: ['ORGANIZATION'], required: true, liesIn: true, meaning: 'the body it is in' },
  },
} as const satisfies EntitySpec
