/** Checks the record of a file against the format: every mistake in it, each at its path. */
import type { z } from 'zod'
import { entitySpec } from '../../domain/entity.ts'
import { isCanonicalId, kindOf } from '../../domain/id.ts'
import type { DossierPath } from './dossier.ts'
import { type FieldsAt, type Finding, findings } from './finding.ts'
import { entitySchemas, factSchemas, frameSchema } from './format.ts'
import { entityKindOfPrefix, kindPrefix } from './shape.ts'

type Schemas = ReadonlyMap<string, z.ZodObject>
type Item = Readonly<Record<string, unknown>>

export interface Validated {
  readonly findings: readonly Finding[]
  /** The entries of each list that are as they should be. */
  readonly sound: { readonly entities: ReadonlySet<number>; readonly facts: ReadonlySet<number> }
  /** Whether the head and the text are. */
  readonly isFramed: boolean
}

/** Checks head, text, entities and facts, each whatever is wrong with the others. */
export function validate(record: unknown): Validated {
  const { entities = [], facts = [] } = listsOf(record)
  const framed = frameFindings(record)
  const [ofEntities, ofFacts] = [
    entities.map((item, index) =>
      [...validateItem(item, entitySchemas), ...idOfAnotherKind(item)].map(under('entities', index)),
    ),
    facts.map((item, index) => validateItem(item, factSchemas).map(under('facts', index))),
  ]
  return {
    findings: [...framed, ...ofEntities.flat(), ...ofFacts.flat(), ...repeatedKeys(facts), ...repeatedNames(entities)],
    sound: { entities: withoutFindings(ofEntities), facts: withoutFindings(ofFacts) },
    isFramed: framed.length === 0,
  }
}

/** The lists of the record, as far as they are lists at all. */
function listsOf(record: unknown): { entities?: readonly unknown[]; facts?: readonly unknown[] } {
  const { entities, facts } = (record ?? {}) as Item
  return { ...(Array.isArray(entities) ? { entities } : {}), ...(Array.isArray(facts) ? { facts } : {}) }
}

const under =
  (list: string, index: number) =>
  (finding: Finding): Finding => ({ ...finding, path: [list, index, ...finding.path] })

const withoutFindings = (found: readonly (readonly Finding[])[]): ReadonlySet<number> =>
  new Set(found.flatMap((one, index) => (one.length === 0 ? [index] : [])))

function frameFindings(record: unknown): Finding[] {
  if (record === null || record === undefined)
    return [{ path: [], message: 'the file is empty', hint: 'begin it with `article:` or `document:`' }]
  const result = frameSchema.safeParse(record)
  if (!result.success) return findings(result.error, record, fieldsOfFrame)
  const { article, document } = result.data
  if ((article === undefined) !== (document === undefined)) return []
  return [
    {
      path: [],
      message: 'a dossier is of one article or one document',
      hint: 'state either `article:` or `document:`',
    },
  ]
}

const nested = ['is', 'in', 'as', 'basis', 'group', 'parts', 'names', 'kind', 'count', 'text', 'amount', 'currency']

const fieldsOfFrame: FieldsAt = ([head]) => {
  const source = head === 'article' || head === 'document' ? frameSchema.shape[head].unwrap() : frameSchema
  return Object.keys(source.shape)
}

function validateItem(item: unknown, schemas: Schemas): Finding[] {
  const schema = schemas.get(kindPrefix(item, schemas) ?? '')
  if (!schema)
    return [
      {
        path: [],
        message: 'does not say of which kind it is',
        hint: `begin it with one of: ${[...schemas.keys()].join(', ')}`,
      },
    ]
  const result = schema.safeParse(item)
  const fieldsAt = (path: DossierPath) => (path.length === 0 ? Object.keys(schema.shape) : nested)
  return result.success ? [] : findings(result.error, item, fieldsAt)
}

function idOfAnotherKind(item: unknown): Finding[] {
  const prefix = kindPrefix(item, entitySchemas) ?? ''
  const [kind, id] = [entityKindOfPrefix.get(prefix), prefix && (item as Item).id]
  if (!kind || typeof id !== 'string' || !isCanonicalId(id) || kindOf(id) === kind) return []
  return [
    {
      path: ['id'],
      message: `${id} is no id of the kind ${prefix}`,
      hint: `begin it with ${entitySpec(kind).prefix}:`,
    },
  ]
}

/** The key of each fact, at its path. */
const repeatedKeys = (facts: readonly unknown[]): Finding[] =>
  repeated(
    facts.map((fact) => {
      const prefix = kindPrefix(fact, factSchemas)
      return prefix ? { key: String((fact as Item)[prefix]), field: prefix } : null
    }),
    'facts',
    'keys are unique within a dossier',
  )

/** Entities of one kind and id, or of one kind and name without ids. */
const repeatedNames = (entities: readonly unknown[]): Finding[] =>
  repeated(
    entities.map((entity) => {
      const prefix = kindPrefix(entity, entitySchemas)
      const { id } = (entity ?? {}) as Item
      return prefix ? { key: String(id ?? `${prefix} ${(entity as Item)[prefix]}`), field: prefix } : null
    }),
    'entities',
    'declare it once; two of one name need an `id` each',
  )

function repeated(
  items: readonly ({ readonly key: string; readonly field: string } | null)[],
  list: string,
  hint: string,
): Finding[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    if (!item || !seen.has(item.key)) return item && seen.add(item.key) ? [] : []
    return [{ path: [list, index, item.field], message: `“${item.key}” stands here for the second time`, hint }]
  })
}
