/**
 * The format of a dossier: one source, its text, the entities it introduces and the facts read from it. The zod schema is
 * derived from the tables of entity and fact kinds; published as JSON Schema it lets an editor complete and check a file.
 */
import { z } from 'zod'
import { boundsOf } from '../../domain/day.ts'
import { type EntityKind, entityKinds, entitySpec, type Property } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type RoleSpec } from '../../domain/fact.ts'

const line = z.string().trim().min(1).max(2_000)
const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use small letters without diacritics, digits and single hyphens')
  .max(100)
/** A date as sources give it. A bare year is a number to YAML. */
const edtfText = z.union([z.string(), z.int()]).refine((date) => boundsOf(String(date)) !== null, {
  message: 'no EDTF date: write 2024, 2024-06, 2024-06-11 or 2017-12/2018-01',
})
const basis = z.enum(['QUOTED', 'CONTEXT', 'INFERRED'])
const identifier = z.string().regex(/^[a-zA-Z]+:[a-z0-9/.-]+$/, 'no id: write kind:readable-part')

/** Where a value stands in the source: its words when they differ from the value, and how the source conveys it. */
const evidence = { as: line.optional(), basis: basis.optional() }

/** Someone or something named: plain as written in the quote, or with its full name, its words, its container. */
const mention = z.union([line, z.strictObject({ is: line, in: line.optional(), ...evidence })])

const group = z.strictObject({
  group: line.describe('the words for the recipients, as written'),
  parts: z.array(
    z.strictObject({
      kind: z.enum(['PLACE', 'COLLECTIVE', 'HOUSEHOLD', 'PERSON']),
      count: z.int().min(0).nullable().default(null),
    }),
  ),
  names: z.array(mention).default([]),
  basis: basis.optional(),
})

function propertySchema(property: Property): z.ZodType {
  switch (property.type) {
    case 'text':
    case 'label':
      return line
    case 'edtf':
      return edtfText
    case 'stage':
      return z.union([z.literal('undated'), edtfText])
    case 'integer':
      return z.int()
    case 'number':
      return z.number()
    case 'flag':
      return z.boolean()
    case 'money':
      return z.strictObject({ amount: z.number().positive(), currency: z.string().length(3) })
    case 'enum':
      return z.enum(property.values as [string, ...string[]])
  }
}

/** A value stated by the source, plain or with the words it rests on. */
const stated = (schema: z.ZodType): z.ZodType => z.union([schema, z.strictObject({ is: schema, ...evidence })])

function roleSchema(role: RoleSpec): z.ZodType {
  const one = role.group ? z.union([mention, group]) : mention
  const filled = role.many ? z.union([one, z.array(one).min(1)]) : one
  return role.required ? filled : filled.optional()
}

const mapValues = <In, Out>(
  record: Readonly<Record<string, In>>,
  to: (value: In, key: string) => Out,
): Record<string, Out> => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]))

function factSchema(kind: FactKind): z.ZodType {
  const spec = factSpec(kind)
  return z.strictObject({
    [spec.prefix]: key.describe(`the key of this ${spec.label} within the dossier`),
    quote: z
      .union([line, z.array(line).min(1)])
      .describe('the words of the text or title that it rests on, to the letter'),
    same: identifier.optional().describe('the id of the fact, first stated elsewhere, that this is'),
    distinct: z.array(identifier).optional().describe('ids of similar facts that this is not'),
    ...mapValues(spec.roles, roleSchema),
    ...mapValues(spec.values, (property, name) =>
      spec.required.includes(name) ? stated(propertySchema(property)) : stated(propertySchema(property)).optional(),
    ),
  })
}

const declaredKinds = Object.keys(entityKinds).filter((kind) => kind !== 'ARTICLE') as EntityKind[]

function entitySchema(kind: EntityKind): z.ZodType {
  const spec = entitySpec(kind)
  return z.strictObject({
    [spec.prefix]: line.describe(`the full name of the ${spec.label}`),
    id: identifier
      .optional()
      .describe('its id, when the one made from the name will not do, or to say that it is a known one'),
    names: z
      .array(
        z.union([
          line,
          z.strictObject({ text: line, kind: z.enum(['OFFICIAL', 'VARIANT', 'ABBREVIATION', 'FORMER']) }),
        ]),
      )
      .optional(),
    distinct: z.array(identifier).optional().describe('entities of the same name that this is not'),
    ...mapValues(spec.properties, (property) => propertySchema(property).optional()),
    ...mapValues(spec.relations, (relation) => (relation.required ? line : line.optional())),
  })
}

const sourceHead = {
  id: key,
  textKind: z.enum(['VERBATIM', 'RESTATED']),
  place: line.optional().describe('where it is published: the place that “tỉnh” means'),
}

const articleSchema = z.strictObject({ ...sourceHead, title: line, ...optionalHead('ARTICLE', 'title') })
const documentSchema = z.strictObject({ ...sourceHead, title: line, ...optionalHead('DOCUMENT', 'title') })

function optionalHead(kind: EntityKind, ...but: string[]): Record<string, z.ZodType> {
  const { properties, relations } = entitySpec(kind)
  const fields = { ...mapValues(properties, propertySchema), ...mapValues(relations, () => line as z.ZodType) }
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !but.includes(name))
      .map(([name, schema]) => [name, schema.optional()]),
  )
}

const byPrefix = <Kind>(kinds: readonly Kind[], prefix: (kind: Kind) => string, schema: (kind: Kind) => z.ZodType) =>
  new Map(kinds.map((kind) => [prefix(kind), schema(kind)]))

/** The schema of each kind of entity that a dossier may introduce, by the key that its declaration begins with. */
export const entitySchemas = byPrefix(declaredKinds, (kind) => entitySpec(kind).prefix, entitySchema)

/** The schema of each kind of fact, by the key that it begins with. */
export const factSchemas = byPrefix(factKindNames, (kind) => factSpec(kind).prefix, factSchema)

const frame = (entity: z.ZodType, fact: z.ZodType) =>
  z.strictObject({
    article: articleSchema.optional(),
    document: documentSchema.optional(),
    text: z.string().min(1).max(200_000),
    entities: z.array(entity).max(2_000).optional(),
    facts: z.array(fact).max(2_000).optional(),
  })

/** A dossier without looking into its entities and facts, which are then checked by the schema of their kind. */
export const frameSchema = frame(z.unknown(), z.unknown()).refine(
  (dossier) => (dossier.article === undefined) !== (dossier.document === undefined),
  'state either `article` or `document`',
)

/** The whole format, for the JSON Schema that editors complete and check by. */
export const dossierSchema = frame(union(entitySchemas), union(factSchemas))

function union(schemas: ReadonlyMap<string, z.ZodType>): z.ZodType {
  return z.union([...schemas.values()] as [z.ZodType, z.ZodType])
}
