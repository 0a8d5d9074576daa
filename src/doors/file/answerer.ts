/**
 * Answers selections of ours by the schema's own resolvers, so that a file says what GraphQL says. An executor for the
 * operations of strangers does more for each value.
 */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Answer } from './column.ts'

type Resolve = GraphQLFieldResolver<unknown, unknown>

/** Makes an answer of what a resolver gave. What has to be waited for is put to the others that are. */
type Complete = (value: unknown, run: Run) => unknown

interface Run {
  readonly context: unknown
  readonly waiting: Promise<unknown>[]
}

interface Step {
  readonly key: string
  readonly name: string
  readonly resolve: Resolve | undefined
  readonly given: object
  readonly complete: Complete
}

/** Answers what is selected of each source. Throws what a resolver throws: an answer with gaps is none. */
export type Answerer = (sources: readonly unknown[], context: unknown) => Promise<Answer[]>

export function createAnswerer(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selections: SelectionSetNode,
): Answerer {
  const complete = completing(schema, type, [selections])
  return async (sources, context) => {
    const run: Run = { context, waiting: [] }
    const answers = sources.map((source) => complete(source, run) as Answer)
    while (run.waiting.length > 0) await Promise.all(run.waiting.splice(0))
    return answers
  }
}

/** No resolver of a selected field looks at the operation around it. */
const noInfo = {} as GraphQLResolveInfo

function completing(schema: GraphQLSchema, declared: GraphQLOutputType, selections: SelectionSetNode[]): Complete {
  const type = getNullableType(declared)
  if (isListType(type)) {
    const each = completing(schema, type.ofType, selections)
    return (value, run) =>
      value === null || value === undefined ? null : Array.from(value as [], (one) => each(one, run))
  }
  if (isLeafType(type)) return (value) => (value === null || value === undefined ? null : type.serialize(value))
  if (isObjectType(type)) return ofObject(schema, type, selections)
  return ofAbstract(schema, type as GraphQLCompositeType, selections)
}

function ofObject(schema: GraphQLSchema, type: GraphQLObjectType, selections: SelectionSetNode[]): Complete {
  const steps = [...byKey(schema, type, selections)].map(([key, nodes]) => stepOf(schema, type, key, nodes))
  return (source, run) => {
    if (source === null || source === undefined) return null
    const answer: Record<string, unknown> = {}
    for (const step of steps) take(step, source, answer, run)
    return answer
  }
}

function take(
  { key, name, resolve, given, complete }: Step,
  source: object,
  answer: Record<string, unknown>,
  run: Run,
): void {
  const value: unknown = resolve ? resolve(source, given, run.context, noInfo) : (source as Answer)[name]
  if (!(value instanceof Promise)) {
    answer[key] = complete(value, run)
    return
  }
  answer[key] = null
  run.waiting.push(
    value.then((found) => {
      answer[key] = complete(found, run)
    }),
  )
}

/** Each of the types that it may turn out to be is prepared when it first does. */
function ofAbstract(schema: GraphQLSchema, type: GraphQLCompositeType, selections: SelectionSetNode[]): Complete {
  const known = new Map<string, Complete>()
  return (value, run) => {
    if (value === null || value === undefined) return null
    const name = nameOf(type, value, run)
    const complete = known.get(name) ?? ofObject(schema, schema.getType(name) as GraphQLObjectType, selections)
    known.set(name, complete)
    return complete(value, run)
  }
}

function nameOf(type: GraphQLCompositeType, value: object, { context }: Run): string {
  const name = isAbstractType(type) ? type.resolveType?.(value, context, noInfo, type) : type.name
  if (typeof name === 'string') return name
  throw new Error(`${type.name} does not say at once what it is`)
}

function stepOf(schema: GraphQLSchema, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Step {
  const [node] = nodes as [FieldNode]
  const { value: name } = node.name
  if (name === '__typename') return { key, name, resolve: () => type.name, given: {}, complete: (value) => value }
  const field = type.getFields()[name]
  if (!field) throw new Error(`${type.name} has no ${name}`)
  return {
    ...{ key, name, resolve: field.resolve, given: getArgumentValues(field, node) },
    complete: completing(
      schema,
      field.type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    ),
  }
}

/** What is selected on the type, gathered under the names that answers have for it. */
function byKey(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>()
  for (const node of sets.flatMap((set) => fieldsOn(schema, type, set))) {
    const key = node.alias?.value ?? node.name.value
    found.set(key, [...(found.get(key) ?? []), node])
  }
  return found
}

const fieldsOn = (schema: GraphQLSchema, type: GraphQLObjectType, { selections }: SelectionSetNode): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('Selections of ours spread no fragments.')
    return isOn(schema, type, selection.typeCondition?.name.value) ? fieldsOn(schema, type, selection.selectionSet) : []
  })

function isOn(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  const wider = schema.getType(condition ?? type.name)
  return wider === type || (isAbstractType(wider) && schema.isSubType(wider, type))
}
