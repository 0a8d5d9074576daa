import type { Column, Row } from '../column.ts'
import type { FileAbout, Form } from './form.ts'

/** JSON-LD: every row a node under its permalink, and what it names as links to theirs. */
export const jsonLd: Form = {
  ending: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  meaning: 'Linked data: rdflib, triple stores.',
  async *write(rows, about) {
    yield `${JSON.stringify({ '@context': contextOf(about) }).slice(0, -1)},"@graph":[`
    let isFirst = true
    for await (const page of rows) {
      if (page.length === 0) continue
      yield `${isFirst ? '' : ','}\n${page.map((row) => JSON.stringify(nodeOf(about, row))).join(',\n')}`
      isFirst = false
    }
    yield '\n]}\n'
  },
}

/** Words that others know are theirs; all others are ours, as the columns are called. */
const known: Readonly<Record<string, string>> = {
  name: 'http://schema.org/name',
  title: 'http://schema.org/headline',
  url: 'http://schema.org/url',
  published_on: 'http://schema.org/datePublished',
  source_id: 'http://www.w3.org/ns/prov#wasDerivedFrom',
  quote: 'http://www.w3.org/ns/prov#value',
}

const contextOf = ({ publicUrl, columns }: FileAbout): object => ({
  '@vocab': `${publicUrl}/schema.graphql#`,
  ...Object.fromEntries(columns.flatMap(({ name }) => (known[name] ? [[name, known[name]]] : []))),
})

function nodeOf({ publicUrl, columns }: FileAbout, row: Row): object {
  const values = columns.flatMap((column, index) => {
    const cell = row[index] ?? null
    const isEmpty = cell === null || (typeof cell === 'object' && cell.length === 0)
    return isEmpty || column.name === 'id' || column.name === 'permalink'
      ? []
      : [[column.name, linked(column, cell, publicUrl)]]
  })
  const id = row[columns.findIndex(({ name }) => name === 'id')]
  return { ...(typeof id === 'string' ? { '@id': `${publicUrl}/id/${id}` } : {}), ...Object.fromEntries(values) }
}

const linked = ({ name }: Column, cell: Row[number], publicUrl: string): unknown => {
  if (!/_ids?$/.test(name)) return cell
  const link = (id: unknown): object => ({ '@id': `${publicUrl}/id/${id}` })
  return Array.isArray(cell) ? cell.map(link) : link(cell)
}
