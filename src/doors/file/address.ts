/** What the path of a file names: a list or a table beside it, of all or of an entity; or a node. */
import type { GraphQLSchema } from 'graphql'
import { entityKinds } from '../../domain/entity.ts'
import { type NodeId, parseId } from '../../domain/id.ts'
import { FileProblem, suggest } from './fileProblem.ts'
import { type List, listsOf } from './list.ts'
import { type Companion, companions, isFactList } from './table.ts'

export interface ListAddress {
  readonly list: List
  /** Whose; null for all. */
  readonly owner: NodeId | null
  /** The table beside the list; null for the list itself. */
  readonly part: Companion | null
}

const isPart = (name: string): name is Companion => (companions as readonly string[]).includes(name)

/** @param path behind `/v1/`, without its ending */
export function rootList(schema: GraphQLSchema, path: string): ListAddress {
  const lists = listsOf(schema, 'Query')
  const [name = '', part = null, ...more] = path.split('/')
  const list = lists.get(name)
  if (!list || more.length > 0)
    throw new FileProblem(404, `There is no list “${path.slice(0, 80)}”.`, suggest(name, [...lists.keys()]))
  return { list, owner: null, part: partOf(schema, list, part) }
}

/**
 * @param path behind `/id/`, without its ending
 * @returns null where the path names no list of an entity but a node itself
 */
export function ownList(schema: GraphQLSchema, path: string): ListAddress | null {
  const segments = path.split('/')
  for (const length of [1, 2]) {
    const owner = ownerOf(segments.slice(0, -length).join('/'))
    const [name = '', part = null] = segments.slice(-length)
    const list = owner && listsOf(schema, labelOf(owner)).get(name)
    if (list && (part === null || isPart(part))) return { list, owner, part: partOf(schema, list, part) }
  }
  return null
}

/** @throws FileProblem that says what lists the entity of the path has */
export function refuseOwn({ schema }: { readonly schema: GraphQLSchema }, path: string): never {
  const cut = path.lastIndexOf('/')
  const owner = ownerOf(path.slice(0, cut))
  const name = path.slice(cut + 1)
  const lists = owner ? [...listsOf(schema, labelOf(owner)).keys()] : []
  const remedy = owner
    ? suggest(name, lists)
    : 'Write /id/place:bac-kan/honours.csv: an id of an entity and one of its lists.'
  throw new FileProblem(404, `There is no list at /id/${path.slice(0, 120)}.`, remedy)
}

function ownerOf(text: string): NodeId | null {
  try {
    const id = parseId(text)
    return id.kind in entityKinds ? id : null
  } catch {
    return null
  }
}

const labelOf = ({ kind }: NodeId): string => entityKinds[kind as keyof typeof entityKinds].label

function partOf(schema: GraphQLSchema, list: List, name: string | null): Companion | null {
  if (name === null) return null
  const known = isFactList(schema, list.type) ? companions : []
  const part = known.find((one) => one === name)
  if (part) return part
  throw new FileProblem(404, `${list.name} has no table “${name.slice(0, 60)}”.`, suggest(name, [...known]))
}
