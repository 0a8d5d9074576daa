/** A file as its address asks for it: what is walked, and what its rows hold. All that can be wrong is found here. */
import type { GraphQLSchema } from 'graphql'
import { type Day, isDay } from '../../domain/day.ts'
import { idAt, type NodeId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { ListAddress } from './address.ts'
import { type Asked, readAsked } from './asked.ts'
import type { Column, Table } from './column.ts'
import type { Style } from './form/form.ts'
import { chosenColumns, languageOf, styleOf } from './selection.ts'
import { companionTable, mainTable } from './table.ts'
import type { Walk } from './walk.ts'

export interface Plan {
  readonly walk: Walk
  readonly table: Table
  readonly columns: readonly Column[]
  readonly style: Style
  readonly asked: Asked
  /** How the file is called, without ending and version. */
  readonly name: string
}

/** Below an entity the moment is the entity's. */
const moment = 'asOf'

export function planFile(schema: GraphQLSchema, { list, owner, part }: ListAddress, query: URLSearchParams): Plan {
  const asked = readAsked(list, query, owner ? [moment] : [])
  const table = part === null ? mainTable(schema, list.name, list.type) : companionTable(list.name, part)
  const columns = chosenColumns(table, asked.options.columns)
  const own = owner && ownerAt(owner, query.get(moment))
  const walk: Walk = {
    list,
    owner: own && idAt(own.canonicalId, own.asOf),
    given: asked.given,
    moment: own ? own.asOf : ((asked.given[moment] as Day | undefined) ?? null),
    language: languageOf(asked.options.lang),
    columns,
    isPlaced: columns.some(({ isPlace }) => isPlace),
    after: asked.options.after ?? null,
  }
  return { walk, table, columns, style: styleOf(asked), asked, name: nameOf(table.name, own) }
}

function ownerAt(owner: NodeId, given: string | null): NodeId {
  if (given === null || given === '' || given === owner.asOf) return owner
  if (!isDay(given))
    throw new Problem('BAD_ARGUMENT', `asOf=${given.slice(0, 40)} is no day.`, 'Write asOf=2024-06-11.')
  if (owner.asOf === null) return { ...owner, asOf: given }
  const message = `The id in the address is for ${owner.asOf}, and asOf is ${given}.`
  throw new Problem('MOMENT_CONFLICT', message, 'Leave out one of the two.')
}

/** Only signs that every file system knows. */
const nameOf = (table: string, owner: NodeId | null): string =>
  owner ? `${idAt(owner.canonicalId, owner.asOf).replaceAll(/[^a-z0-9-]+/gi, '_')}-${table}` : table
