/** A person. */
import type { EntitySpec } from './entitySpec.ts'
import { flag } from './property.ts'

export const person = {
  label: 'Person',
  prefix: 'person',
  plural: 'people',
  meaning: 'A person, by name alone, without rank or post.',
  properties: {
    withheld: flag('true for minors: the name is not served'),
  },
  relations: {},
} as const satisfies EntitySpec
