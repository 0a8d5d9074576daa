/** The two lists the grammar of bodies and posts is made of, as curators write them in YAML. */
import { parse } from 'yaml'
import { z } from 'zod'
import { entitySpec } from '../../domain/entity.ts'
import { placeTypes } from '../place/unitName.ts'

const words = z.string().trim().min(1)
const name = z.union([
  words.transform((text) => ({ text, kind: 'VARIANT' as const })),
  z.strictObject({ text: words, kind: z.enum(['OFFICIAL', 'VARIANT', 'ABBREVIATION', 'FORMER']) }),
])
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const kindProperty = entitySpec('ORGANIZATION').properties.kind
const organizationKind = z
  .string()
  .refine((kind) => kindProperty?.type === 'enum' && kindProperty.values.includes(kind), 'no kind of organization')

const seatedBody = z.strictObject({
  key,
  kind: organizationKind,
  levels: z.array(z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE'])).min(1),
  name: words,
  names: z.array(name).default([]),
  fused: z.partialRecord(z.enum(placeTypes), words).default({}),
})
const innerBody = z.strictObject({
  key,
  of: z.array(key).min(1),
  name: words,
  names: z.array(name).default([]),
})
const title = z.strictObject({
  title: words,
  singleHolder: z.boolean(),
  names: z.array(name).default([]),
  bodyWord: words.optional(),
  fused: z.record(words, words).default({}),
})

/** A body that a place of one of its levels has: UBND, Tỉnh ủy, Sở Nội vụ. */
export type SeatedBody = z.infer<typeof seatedBody>
/** A body inside another, named before it: Ban Tuyên giáo (Tỉnh ủy). */
export type InnerBody = z.infer<typeof innerBody>
export type BodyPattern = SeatedBody | InnerBody
export type Title = z.infer<typeof title>

export const isInner = (pattern: BodyPattern): pattern is InnerBody => 'of' in pattern

const bodyPatterns = z
  .array(z.union([seatedBody, innerBody]))
  .refine((patterns) => new Set(patterns.map(({ key }) => key)).size === patterns.length, 'two patterns share a key')
  .refine((patterns) => {
    const seated = new Set(patterns.flatMap((pattern) => (isInner(pattern) ? [] : [pattern.key])))
    return patterns.every((pattern) => !isInner(pattern) || pattern.of.every((outer) => seated.has(outer)))
  }, '`of` names a pattern that is not there')

/** Reads the list of body patterns. Throws a ZodError that says where the list is wrong. */
export const readBodyPatterns = (yaml: string): BodyPattern[] => bodyPatterns.parse(parse(yaml))

/** Reads the list of titles. Throws a ZodError that says where the list is wrong. */
export const readTitles = (yaml: string): Title[] => z.array(title).parse(parse(yaml))
