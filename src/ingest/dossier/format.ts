/**
 * The format of a dossier: one source, its text, the entities it introduces and the facts read from it. The zod schema is
 * derived from the tables of entity and fact kinds; published as JSON Schema it lets an editor complete and check a file.
 */
import { z } from 'zod'
import { boundsOf } from '../../domain/day.ts'
import { type EntityKind, entityKinds, entitySpec, type Property } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type RoleSpec } from '../../domain/fact.ts'
import { isCanonicalId } from '../../domain/id.ts'

/**
 * Characters that no printed text has: controls except tab and line end, halves of a surrogate pair, and the sign that
 * stands where a decoder gave up. They show a damaged copy, and offsets and hashes would carry the damage on.
 */
const damage = /(?![\t\n])[\p{Cc}\p{Cs}\ufffd]/u
const undamaged = (text: string): boolean => !damage.test(text)
const damaged = 'has characters that no text has (controls, �): the copy is damaged'

const text = (longest: number) => z.string().regex(/\S/u, 'is empty').max(longest).refine(undamaged, damaged)

/** Marks that turn the direction of letters: with them a name shows as another than it is. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const undirected = (words: string): boolean => !direction.test(words)

const line = text(2_000)
  .refine(undirected, 'has marks that turn the direction of writing: type the words anew')
  .meta({ id: 'words' })
const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'takes small letters without diacritics, digits and single hyphens')
  .max(100)
  .meta({ id: 'key', description: 'small letters without diacritics, digits and hyphens: bang-lang-bang-khen' })
/** A date as sources give it. A bare year is a number to YAML. */
const edtfText = z
  .union([z.string(), z.int()])
  .refine((date) => boundsOf(String(date)) !== null, {
    message: 'is no date: write 2024, 2024-06, 2024-06-11, 2021/2025 or 2017-12/2018-01',
  })
  .meta({
    id: 'date',
    description: 'a date as exactly as the source gives it: 2024, 2024-06, 2024-06-11, 2021/2025, 2024~',
    examples: ['2024-06-11', '2024-06', 2024, '2021/2025'],
  })
const basis = z.enum(['QUOTED', 'CONTEXT', 'INFERRED']).meta({
  id: 'basis',
  description: 'how the source conveys it: QUOTED in these words, CONTEXT by other words, INFERRED by conclusion',
})
const identifier = z
  .string()
  .refine(isCanonicalId, 'is no id: write a kind, a colon and a readable part, such as place:bac-kan/cho-don')
  .meta({ id: 'id', description: 'an id of the graph: place:bac-kan/cho-don', pattern: '^[a-zA-Z]+:[a-z0-9/.-]+$' })

/** As large as the API can serve: GraphQL's Int has 32 bits. */
const wholeNumber = z.int().min(0).max(2_147_483_647)

/** Where a value stands in the source: its words when they differ from the value, and how the source conveys it. */
const evidence = {
  as: line.optional().describe('the words of the quote for it, where they differ'),
  basis: basis.optional(),
}

/** Someone or something named: plain as written in the quote, or with its full name, its words, its container. */
const mention = z
  .union([
    line,
    z.strictObject({
      is: line.describe('the full name, or an id'),
      in: line.optional().describe('the place that contains the place named here'),
      ...evidence,
    }),
  ])
  .meta({ id: 'mention', description: 'a name as written in the quote; `is:` gives the full name or an id' })

const group = z
  .strictObject({
    group: line.describe('the words for the recipients, as written'),
    parts: z.array(
      z.strictObject({
        kind: z.enum(['PLACE', 'COLLECTIVE', 'HOUSEHOLD', 'PERSON']).describe('whom it counts'),
        count: wholeNumber.nullable().default(null).describe('how many; null when the source does not say'),
      }),
    ),
    names: z.array(mention).default([]).describe('those of the group whom the source names'),
    basis: basis.optional(),
  })
  .meta({ id: 'group', description: 'recipients who are counted and not named: “14 tập thể và 7 cá nhân”' })

const money = z
  .strictObject({
    amount: z.number().positive(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'takes the three letters of a currency, such as VND'),
  })
  .meta({ id: 'money', description: 'an amount of money: { amount: 500000, currency: VND }' })

/** What a reader may be led to: `javascript:` and half an address are none. */
const webAddress = line.refine(
  (text) => URL.canParse(text) && /^https?:\/\//iu.test(text),
  'is no address of the web: write it whole, with https://',
)

function propertySchema(property: Property): z.ZodType {
  switch (property.type) {
    case 'text':
    case 'label':
      return property.web ? webAddress : line
    case 'edtf':
      return edtfText
    case 'stage':
      return z.union([z.literal('undated'), edtfText])
    case 'integer':
      return wholeNumber
    case 'number':
      return z.number()
    case 'flag':
      return z.boolean()
    case 'money':
      return money
    case 'enum':
      return z.enum(property.values as [string, ...string[]])
  }
}

/** A value stated by the source, plain or with the words it rests on. */
const stated = (schema: z.ZodType): z.ZodType => z.union([schema, z.strictObject({ is: schema, ...evidence })])

function roleSchema(role: RoleSpec): z.ZodType {
  const one = role.group ? z.union([mention, group]) : mention
  return role.many ? z.union([one, z.array(one).min(1)]) : one
}

/** Fields by name, each with its meaning, optional unless it is among the required. */
function fields<Spec extends { readonly meaning: string }>(
  specs: Readonly<Record<string, Spec>>,
  schema: (spec: Spec) => z.ZodType,
  isRequired: (spec: Spec, name: string) => boolean = () => false,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const one = isRequired(spec, name) ? schema(spec) : schema(spec).optional()
      return [name, one.describe(spec.meaning)]
    }),
  )
}

function factSchema(kind: FactKind): z.ZodObject {
  const spec = factSpec(kind)
  return z
    .strictObject({
      [spec.prefix]: key.describe(`${spec.meaning} Its key is unique within the dossier.`),
      quote: z
        .union([line, z.array(line).min(1)])
        .describe('the words of the text or title that it rests on, to the letter; several where they stand apart'),
      same: identifier.optional().describe('the id of the fact, first stated elsewhere, that this is'),
      distinct: z.array(identifier).optional().describe('ids of similar facts that this is not'),
      ...fields(spec.roles, roleSchema, ({ required }) => required === true),
      ...fields(
        spec.values,
        (property) => stated(propertySchema(property)),
        (_, name) => spec.required.includes(name),
      ),
    })
    .meta({ title: spec.label, description: spec.meaning })
}

const declaredKinds = Object.keys(entityKinds).filter((kind) => kind !== 'ARTICLE') as EntityKind[]

const nameKind = z
  .enum(['OFFICIAL', 'VARIANT', 'ABBREVIATION', 'FORMER'])
  .describe('VARIANT for another spelling, if not stated')

function entitySchema(kind: EntityKind): z.ZodObject {
  const spec = entitySpec(kind)
  return z
    .strictObject({
      [spec.prefix]: line.describe(spec.meaning),
      id: identifier
        .optional()
        .describe('its id, when the one made from the name will not do, or to say that it is a known one'),
      names: z
        .array(z.union([line, z.strictObject({ text: line, kind: nameKind })]))
        .optional()
        .describe('other names that sources use; case, quotes, dashes and the place of tones count alike'),
      distinct: z.array(identifier).optional().describe('entities of the same name that this is not'),
      ...fields(spec.properties, propertySchema),
      ...fields(
        spec.relations,
        () => line,
        ({ required }) => required === true,
      ),
    })
    .meta({ title: spec.label, description: spec.meaning })
}

function sourceSchema(kind: 'ARTICLE' | 'DOCUMENT'): z.ZodObject {
  const { properties, relations, label } = entitySpec(kind)
  return z
    .strictObject({
      id: key.describe('the id of the source without its kind; it never changes'),
      ...fields(properties, propertySchema, (_, name) => name === 'title'),
      textKind: z
        .enum(['VERBATIM', 'RESTATED'])
        .describe('VERBATIM: the source’s own words, which you may hold; RESTATED: its facts retold'),
      place: line.optional().describe('where it is published: the place that “tỉnh” means'),
      ...fields(relations, () => line),
    })
    .meta({ title: label })
}

const byPrefix = <Kind>(kinds: readonly Kind[], prefix: (kind: Kind) => string, schema: (kind: Kind) => z.ZodObject) =>
  new Map(kinds.map((kind) => [prefix(kind), schema(kind)]))

/** The schema of each kind of entity that a dossier may introduce, by the key that its declaration begins with. */
export const entitySchemas = byPrefix(declaredKinds, (kind) => entitySpec(kind).prefix, entitySchema)

/** The schema of each kind of fact, by the key that it begins with. */
export const factSchemas = byPrefix(factKindNames, (kind) => factSpec(kind).prefix, factSchema)

const frame = (entity: z.ZodType, fact: z.ZodType) =>
  z.strictObject({
    article: sourceSchema('ARTICLE').optional().describe('the article that the dossier is of'),
    document: sourceSchema('DOCUMENT').optional().describe('the document that the dossier is of'),
    text: text(200_000).describe('the text of the source, which the quotes are taken from'),
    entities: z.array(entity).max(2_000).optional().describe('whom and what the dossier introduces'),
    facts: z.array(fact).max(2_000).optional().describe('what the source states'),
  })

/** A dossier without looking into its entities and facts, which are then checked by the schema of their kind. */
export const frameSchema = frame(z.unknown(), z.unknown())

/** The whole format, for the JSON Schema that editors complete and check by. */
export const dossierSchema = frame(union(entitySchemas), union(factSchemas))

function union(schemas: ReadonlyMap<string, z.ZodObject>): z.ZodType {
  return z.union([...schemas.values()] as [z.ZodObject, z.ZodObject])
}
