/** The tables that a list can be taken with: its own, and for facts those of roles, citations and statements. */
import { type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, isInterfaceType } from 'graphql'
import { type Answer, at, type Cell, type Column, isList, type Table } from './column.ts'
import { placeColumns, sourceColumns } from './factColumns.ts'
import { typeColumns } from './typeColumns.ts'

/** The tables that stand beside the list itself. */
export const companions = ['roles', 'citations', 'statements'] as const
export type Companion = (typeof companions)[number]

type Listed = GraphQLObjectType | GraphQLInterfaceType

const isFactType = (type: Listed): boolean =>
  type.name === 'Fact' || (!isInterfaceType(type) && type.getInterfaces().some(({ name }) => name === 'Fact'))

export const isFactList = (schema: GraphQLSchema, type: string): boolean => isFactType(schema.getType(type) as Listed)

/** @param name as the list is called */
export function mainTable(schema: GraphQLSchema, name: string, typeName: string): Table {
  const type = schema.getType(typeName) as Listed
  const isFact = isFactType(type)
  const own = [...typeColumns(type), ...(typeName === 'Citation' ? [factOfCitation] : [])]
  return {
    name,
    meaning: (type.description ?? '').replaceAll(/\s+/g, ' '),
    columns: isFact ? [...own, ...placeColumns, ...sourceColumns] : own,
    rowsOf: (node) => [node],
  }
}

const factOfCitation: Column = {
  ...{ name: 'fact_kind', type: 'text', meaning: 'The kind of the fact that it is cited for.' },
  select: () => 'fact { kind }',
  read: (row) => at(row, ['fact', 'kind']) as Cell,
}

export function companionTable(list: string, companion: Companion): Table {
  const { columns, meaning, rowsOf } = companionTables[companion]
  return { name: `${list}-${companion}`, meaning, columns, rowsOf }
}

/** More than any fact has; a page holds a thousand facts and must fit into memory all the same. */
const mostCitations = 1_000
const citations = (selected: string): string => `citations(first: ${mostCitations}) { ${selected} }`

type Wrap = (selected: string) => string

/** Makes columns that read a part of the fact: what is selected is wrapped, what is read lies behind `of`. */
const columnsIn =
  (of: string, wrap: Wrap) =>
  (name: string, meaning: string, path: readonly string[], type: Column['type'] = 'text'): Column => ({
    ...{ name, type, meaning },
    select: () => wrap(nested(path)),
    read: (row) => at(row, [of, ...path]) as Cell,
  })

const nested = ([field, ...inner]: readonly string[]): string =>
  inner.length > 0 ? `${field} { ${nested(inner)} }` : `${field}`

const ofFact = columnsIn('fact', (selected) => selected)
const ofLink = columnsIn('link', (selected) => `roles { ${selected} }`)
const ofCitation = columnsIn('citation', citations)
const ofClaim = columnsIn('claim', (selected) => citations(`says { ${selected} }`))

const factId = ofFact('fact_id', 'The fact.', ['canonicalId'])
const factKind = ofFact('fact_kind', 'The kind of the fact.', ['kind'])

const sourced: readonly Column[] = [
  ofCitation('quote', 'The words of the source, to the letter.', ['quote']),
  ofCitation('part', 'Whether they stand in the title or the text.', ['part']),
  ofCitation('start', 'Where they begin, in characters (UTF-16).', ['start'], 'integer'),
  ofCitation('end', 'Where they end.', ['end'], 'integer'),
  ofCitation('quote_hash', 'SHA-256 of the words, in hexadecimal.', ['quoteHash']),
  ofCitation('text_kind', 'Whether the words are the newspaper’s own.', ['textKind']),
  ofCitation('source_id', 'The source.', ['source', 'canonicalId']),
  ofCitation('source_title', 'The title of the source.', ['source', 'title']),
  ofCitation('source_url', 'Where the source can be read.', ['source', 'url']),
  ofCitation('source_published_on', 'When it was published.', ['source', 'publishedOn']),
  ofCitation('publisher_id', 'Who published it.', ['source', 'publisher', 'canonicalId']),
  ofCitation('publisher_name', 'The name of the publisher.', ['source', 'publisher', 'name']),
]

const part = (node: Answer, name: string): readonly Answer[] => {
  const found = node[name]
  return isList(found) ? found : []
}

/** Whether no conflict of the fact chose another value for the field than this one. */
function isChosen({ fact, claim }: Answer): boolean {
  const { field, text, entity } = claim as Answer
  const same = (value: Answer): boolean =>
    entity ? at(value, ['entity', 'canonicalId']) === at(entity, ['canonicalId']) : value.text === text
  return !part(fact as Answer, 'conflicts').some(
    (conflict) =>
      conflict.field === field && part(conflict, 'values').some((value) => value.chosen === false && same(value)),
  )
}

const chosen: Column = {
  ...{ name: 'chosen', type: 'boolean', meaning: 'Whether the fact is told with this value, where sources disagree.' },
  select: () =>
    `conflicts { field values { text chosen entity { canonicalId } } } ${citations('says { field text entity { canonicalId } }')}`,
  read: isChosen,
}

const companionTables: Readonly<Record<Companion, Omit<Table, 'name'>>> = {
  roles: {
    meaning: 'One row for each entity that takes part in a fact.',
    columns: [
      ...[factId, factKind],
      ofLink('role', 'The part that the entity plays.', ['role']),
      ofLink('entity_id', 'The entity.', ['entity', 'canonicalId']),
      ofLink('entity_name', 'What the entity is called.', ['entity', 'name']),
      ofLink('entity_type', 'The type of the entity.', ['entity', '__typename']),
      ofLink('as_written', 'The words of the source for it.', ['asWritten']),
      ofLink('basis', 'How surely the source says so.', ['basis']),
    ],
    rowsOf: (fact) => part(fact, 'roles').map((link) => ({ fact, link })),
  },
  citations: {
    meaning: 'One row for each passage that a fact rests on.',
    columns: [factId, factKind, ofCitation('citation_id', 'The citation.', ['canonicalId']), ...sourced],
    rowsOf: (fact) => part(fact, 'citations').map((citation) => ({ fact, citation })),
  },
  statements: {
    meaning: 'One row for each field of a fact in each source that states it.',
    columns: [
      ...[factId, factKind],
      ofClaim('field', 'The field or role of the fact.', ['field']),
      ofClaim('text', 'The value as words; of an entity its name.', ['text']),
      ofClaim('entity_id', 'The entity, where the field is a role.', ['entity', 'canonicalId']),
      ofClaim('basis', 'How surely the source says so.', ['basis']),
      chosen,
      ofCitation('citation_id', 'The citation.', ['canonicalId']),
      ...sourced,
    ],
    rowsOf: (fact) =>
      part(fact, 'citations').flatMap((citation) => part(citation, 'says').map((claim) => ({ fact, citation, claim }))),
  },
}
