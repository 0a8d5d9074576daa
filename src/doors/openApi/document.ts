/** The lists as OpenAPI 3.1, made of the schema that runs: what it says of arguments and fields is said here too. */
import type { GraphQLSchema } from 'graphql'
import { type OptionName, options } from '../file/asked.ts'
import { problemType } from '../file/fileProblem.ts'
import { forms } from '../file/form/forms.ts'
import { type List, listsOf, ownersOf } from '../file/list.ts'
import { companions, companionTable, isFactList, mainTable } from '../file/table.ts'
import { referenceForms } from '../reference/form/forms.ts'
import { inputSchemas, type JsonSchema, refTo, rowSchema, schemaOf } from './jsonSchema.ts'
import { meaningOfOption, type Parameter, parametersOf } from './parameter.ts'

export const openApiOf = (schema: GraphQLSchema, publicUrl: string): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: 'Thi Đua Graph',
    version: '1',
    description:
      'Lists of the graph as files. Filters are those of GraphQL at /graphql, where everything else is asked.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: publicUrl }],
  paths: { ...rootPaths(schema), ...ownPaths(schema), ...thingPaths() },
  components: { schemas: { ...inputSchemas(schema), ...rowSchemas(schema), ...sharedSchemas }, responses },
})

function rootPaths(schema: GraphQLSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    [...listsOf(schema, 'Query').values()].flatMap((list) => [
      [`/v1/${list.name}.{format}`, pathOf(list, list.name, list.type)],
      ...(isFactList(schema, list.type) ? companions : []).map((part) => [
        `/v1/${list.name}/${part}.{format}`,
        pathOf(list, `${list.name}_${part}`, companionRow(part)),
      ]),
    ]),
  )
}

/** One path for all entities that have such a list: an id says which. */
function ownPaths(schema: GraphQLSchema): Record<string, JsonSchema> {
  const lists = ownersOf(schema).flatMap((owner) => [...listsOf(schema, owner).values()])
  const byName = new Map(lists.map((list) => [list.name, list]))
  return Object.fromEntries(
    [...byName].map(([name, one]) => [
      `/id/{id}/${name}.{format}`,
      pathOf({ ...one, arguments: argumentsOf(lists, name) }, `own_${name}`, one.type, [idParameter]),
    ]),
  )
}

/** What any list of the name takes; where one does not, its refusal says so. */
const argumentsOf = (lists: readonly List[], name: string): List['arguments'] => {
  const all = lists.filter((list) => list.name === name).flatMap((list) => list.arguments)
  return [...new Map(all.map((argument) => [argument.name, argument])).values()]
}

const pathOf = (list: List, id: string, row: string, more: readonly JsonSchema[] = []): JsonSchema => ({
  parameters: [...more, formatParameter],
  get: {
    operationId: id,
    summary: list.meaning.split('. ', 1)[0],
    description: list.meaning,
    parameters: [...parametersOf(list).map(parameterOf), ...options.map(optionOf)],
    responses: { 200: answerWith(row), ...refusals },
  },
})

const idParameter = {
  ...{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'place:bac-kan' },
  description: 'An id of an entity. Its slashes may stay or be percent-encoded.',
}

const formatParameter = {
  ...{ name: 'format', in: 'path', required: true },
  schema: { type: 'string', enum: [...forms.map(({ ending }) => ending), 'json'] },
  description: forms.map(({ ending, meaning }) => `${ending}: ${meaning}`).join('\n'),
}

const parameterOf = ({ name, type, meaning }: Parameter): JsonSchema => {
  const schema = schemaOf(type)
  const isJson = '$ref' in schema && String(schema.$ref).endsWith('Filter')
  return {
    ...{ name, in: 'query', description: meaning },
    ...(isJson
      ? { content: { 'application/json': { schema } } }
      : { schema, ...(schema.type === 'array' ? commas : {}) }),
  }
}

const commas = { style: 'form', explode: false }

const optionSchemas: Readonly<Record<OptionName, JsonSchema>> = {
  columns: { type: 'string' },
  lang: { type: 'string', enum: ['VI', 'EN'] },
  bom: { type: 'string', enum: ['0', '1'] },
  formulas: { type: 'string', enum: ['guard'] },
  first: { type: 'integer', minimum: 1, maximum: 1_000 },
  after: { type: 'string' },
}

const optionOf = (name: OptionName): JsonSchema => ({
  ...{ name, in: 'query', description: meaningOfOption[name], schema: optionSchemas[name] },
})

const answerWith = (row: string): JsonSchema => ({
  description: 'The whole list; of .json a page of it. What could not be finished breaks off.',
  headers: {
    'X-Total-Count': { schema: { type: 'integer' }, description: 'How many the list has.' },
    'X-Dataset-Version': { schema: { type: 'string' }, description: 'Number and hash of the version that answers.' },
  },
  content: {
    'application/json': { schema: { allOf: [refTo('Page'), { properties: { rows: { items: refTo(`${row}Row`) } } }] } },
    ...Object.fromEntries(forms.map(({ mediaType }) => [mediaType.split(';', 1)[0], {}])),
  },
})

const problem = (description: string): JsonSchema => ({
  description,
  content: { [problemType.split(';', 1)[0] as string]: { schema: refTo('Problem') } },
})

const responses = {
  Refused: problem('What is wrong with the address, and what would mend it.'),
  Missing: problem('There is no such list, form or entity.'),
  Gone: problem('The entity was withdrawn.'),
  Busy: problem('Two files are being fetched already; Retry-After says when to come again.'),
  Later: problem('The graph does not answer just now.'),
}

const refusals = Object.fromEntries(
  (
    [
      [400, 'Refused'],
      [404, 'Missing'],
      [410, 'Gone'],
      [429, 'Busy'],
      [503, 'Later'],
      [504, 'Later'],
    ] as const
  ).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
)

const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  Page: {
    type: 'object',
    properties: {
      total: { type: ['integer', 'null'], description: 'How many the list has.' },
      dataset: refTo('DatasetVersion'),
      next: { type: ['string', 'null'], description: 'The address of the next page.' },
      rows: { type: 'array' },
    },
    required: ['total', 'dataset', 'next', 'rows'],
  },
  DatasetVersion: {
    type: 'object',
    properties: { version: { type: 'integer' }, hash: { type: 'string' } },
    required: ['version', 'hash'],
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457, with what would mend it.',
    properties: Object.fromEntries(
      ['type', 'title', 'detail', 'remedy', 'code'].map((name) => [name, { type: 'string' }]),
    ),
  },
}

const companionRow = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}Table`

function rowSchemas(schema: GraphQLSchema): Record<string, JsonSchema> {
  const lists = ['Query', ...ownersOf(schema)].flatMap((owner) => [...listsOf(schema, owner).values()])
  const tables = [
    ...lists.map(({ name, type }) => [type, mainTable(schema, name, type)] as const),
    ...companions.map((part) => [companionRow(part), companionTable('facts', part)] as const),
  ]
  return Object.fromEntries(tables.map(([type, { meaning, columns }]) => [`${type}Row`, rowSchema(meaning, columns)]))
}

/** The thing itself: its page, its data, its reference. */
const thingPaths = (): Record<string, JsonSchema> => ({
  '/id/{id}.{format}': {
    parameters: [
      idParameter,
      {
        ...formatParameter,
        description: 'How it is referred to.',
        schema: { type: 'string', enum: referenceForms.map(({ ending }) => ending) },
      },
    ],
    get: {
      operationId: 'reference',
      summary: 'A reference to an entity, a fact or a citation',
      parameters: [optionOf('lang')],
      responses: {
        200: {
          description: 'The reference.',
          content: Object.fromEntries(referenceForms.map(({ mediaType }) => [mediaType.split(';', 1)[0], {}])),
        },
        301: { description: 'It was merged into another.' },
        ...refusals,
      },
    },
  },
})
