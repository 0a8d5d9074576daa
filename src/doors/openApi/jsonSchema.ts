/** Types of the SDL and columns of tables as JSON Schema (2020-12), which OpenAPI 3.1 uses. */
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Column } from '../file/column.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Day: { type: 'string', format: 'date', examples: ['2024-06-11'] },
}

export function schemaOf(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return schemaOf(type.ofType)
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType) }
  return isEnumType(type) || isInputObjectType(type) ? refTo(type.name) : (scalars[type.name] ?? { type: 'string' })
}

/** All inputs and enums that arguments may lead to. */
export const inputSchemas = (schema: GraphQLSchema): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap()).flatMap((type: GraphQLNamedType) => {
      if (type.name.startsWith('__')) return []
      return isEnumType(type)
        ? [[type.name, enumOf(type)]]
        : isInputObjectType(type)
          ? [[type.name, objectOf(type)]]
          : []
    }),
  )

const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ')

const enumOf = (type: GraphQLEnumType): JsonSchema => ({
  type: 'string',
  enum: type.getValues().map(({ name }) => name),
  description: [
    words(type.description),
    ...type.getValues().map(({ name, description }) => `${name}: ${words(description)}`),
  ].join('\n'),
})

const objectOf = (type: GraphQLInputObjectType): JsonSchema => ({
  type: 'object',
  description: words(type.description),
  properties: Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      { ...schemaOf(field.type), description: words(field.description) },
    ]),
  ),
  required: Object.values(type.getFields())
    .filter(isRequiredInputField)
    .map(({ name }) => name),
  additionalProperties: false,
})

const cellTypes = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const

/** A row as JSON: every column that was asked for, null where no source says. */
export const rowSchema = (meaning: string, columns: readonly Column[]): JsonSchema => ({
  type: 'object',
  description: meaning,
  properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
  additionalProperties: false,
})

const cellSchema = ({ type, list, meaning }: Column): JsonSchema =>
  list
    ? { type: ['array', 'null'], items: { type: cellTypes[type] }, description: meaning }
    : { type: [cellTypes[type], 'null'], description: meaning }
