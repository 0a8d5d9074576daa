/**
 * What a field makes the database do once, of however many objects it is asked: what is asked of many travels as one query,
 * which must be planned and looks through its lists. In points; docs/decisions/prices.md says how they were measured.
 */
import { type FieldNode, type GraphQLCompositeType, getNamedType, isCompositeType } from 'graphql'
import { type SelectionScope, selectedOn, selectionSetsOf } from '../../selection/selection.ts'
import type { AnyField } from './field.ts'
import { objectCost } from './pricing.ts'

/** A field as it stands in an operation, with its arguments; `conditions` is what those in its filter cost. */
export interface AskedField {
  readonly parent: GraphQLCompositeType
  readonly field: AnyField
  readonly nodes: readonly FieldNode[]
  readonly values: Readonly<Record<string, unknown>>
  readonly conditions: number
}

/** Each of these is a query of its own, or a part of one that is planned as such. */
const questions: Readonly<Record<string, number>> = { page: 150, totalCount: 50, counts: 150 }

/** Objects that come along or are looked up. */
const looking = 50

/** Looking through all places takes this; all else is short. */
const scans: Readonly<Record<string, number>> = { PlaceConnection: 300 }
const shortScan = 50

/** Groups by what lies around: each member is placed first. */
const areas: ReadonlySet<unknown> = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE'])
const placing: Readonly<Record<string, number>> = { PlaceConnection: 3_000 }
const shortPlacing = 300
const perKey = 100

export function workOf(asked: AskedField, scope: SelectionScope): number {
  const type = getNamedType(asked.field.type)
  if (!isCompositeType(type) || type.name.startsWith('__')) return 0
  if (type.name === 'GroupCount') return workOfGroups(asked)
  if (type.name.endsWith('Connection')) return workOfList(asked, type, scope)
  return isWithinPage(asked.parent) || objectCost(type, scope.schema) === 0 ? 0 : looking
}

/** What stands there has come with the page. */
const isWithinPage = ({ name }: GraphQLCompositeType): boolean => /(Connection|Edge)$/.test(name)

function workOfList(asked: AskedField, type: GraphQLCompositeType, scope: SelectionScope): number {
  const each = asked.conditions + scanOf(asked, type, scope)
  return [...questionsOn(asked, type, scope)].reduce((sum, question) => sum + (questions[question] ?? 0) + each, 0)
}

/** What of a connection is asked: its page, however it is selected, its total, its groups. */
function questionsOn({ nodes }: AskedField, type: GraphQLCompositeType, scope: SelectionScope): ReadonlySet<string> {
  const { shared } = selectedOn({ ...scope, visit: () => {} }, type, selectionSetsOf(nodes))
  const names = [...shared.values()].map(({ nodes: [node] }) => node?.name.value ?? '')
  return new Set(names.filter((name) => name !== '__typename').map((name) => (name in questions ? name : 'page')))
}

/** From the root, whatever is filtered, ordered or asked under a day is looked for among all. */
function scanOf({ parent, values, conditions }: AskedField, type: GraphQLCompositeType, scope: SelectionScope): number {
  if (parent !== scope.schema.getQueryType()) return 0
  return conditions > 0 || values.asOf ? (scans[type.name] ?? shortScan) : 0
}

function workOfGroups({ parent, values }: AskedField): number {
  const by = Array.isArray(values.by) ? values.by : []
  const around = by.some((key) => areas.has(key)) ? (placing[parent.name] ?? shortPlacing) : 0
  return by.length * perKey + around
}
