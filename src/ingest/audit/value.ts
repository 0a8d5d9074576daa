/** Whether stored values are of the types that the tables of kinds give them. */
import { boundsOf } from '../../domain/day.ts'
import type { Property } from '../../domain/entity.ts'
import type { Fault } from './fault.ts'

type Properties = Readonly<Record<string, unknown>>

/** Values that are none of their property's, and required ones that are missing. */
export function valueFaults(
  id: string,
  specs: Readonly<Record<string, Property>>,
  stored: Properties,
  required: readonly string[] = [],
): Fault[] {
  return Object.entries(specs).flatMap(([name, property]) => {
    const value = stored[name] ?? null
    if (value === null) return required.includes(name) ? [{ id, wrong: `${name} is missing` }] : []
    return isOf(property, value)
      ? []
      : [{ id, wrong: `${name} is ${JSON.stringify(value)}, which is no ${nameOf(property)}` }]
  })
}

const nameOf = (property: Property): string =>
  property.type === 'enum' ? `one of ${property.values.join(', ')}` : property.type

function isOf(property: Property, value: unknown): boolean {
  switch (property.type) {
    case 'text':
    case 'label':
      return typeof value === 'string' && value.trim() !== ''
    case 'edtf':
      return typeof value === 'string' && boundsOf(value) !== null
    case 'stage':
      return value === 'undated' || (typeof value === 'string' && boundsOf(value) !== null)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'money':
      return typeof value === 'string' && typeof JSON.parse(value).amount === 'number'
    case 'enum':
      return property.values.includes(value as string)
  }
}
