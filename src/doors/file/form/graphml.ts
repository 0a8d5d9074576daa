import type { Column, Row } from '../column.ts'
import { type Form, textOfCell } from './form.ts'
import { xmlText } from './xml.ts'

/**
 * A network: each row is a node, and leads by an edge to whatever it names. Attributes are typed, and none is dynamic: time
 * stands in plain dates, since readers disagree about anything else.
 */
export const graphml: Form = {
  ending: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  meaning: 'Gephi, networkx, yEd: rows and what they name as a network.',
  async *write(rows, { columns }) {
    const written = new Set<string>()
    yield headOf(columns)
    for await (const page of rows) yield page.map((row) => nodeText(columns, row, written)).join('')
    yield '</graph>\n</graphml>\n'
  },
}

const types = { text: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const

const headOf = (columns: readonly Column[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="role" for="edge" attr.name="role" attr.type="string"/>
${attributes(columns)
  .map(
    ({ name, type, list }) =>
      `<key id="${name}" for="node" attr.name="${name}" attr.type="${list ? 'string' : types[type]}"/>`,
  )
  .join('\n')}
<graph edgedefault="directed">
`

const attributes = (columns: readonly Column[]): Column[] =>
  columns.filter(({ name, edge }) => !edge && name !== 'id' && name !== 'label' && name !== 'type' && name !== 'role')

function nodeText(columns: readonly Column[], row: Row, written: Set<string>): string {
  const cell = (name: string): Row[number] => row[columns.findIndex((column) => column.name === name)] ?? null
  const id = textOfCell(cell('id') ?? cell('fact_id'))
  if (id === '') return ''
  const label = textOfCell(cell('name') ?? cell('label') ?? cell('sentence') ?? id)
  const own = attributes(columns).filter(({ name }) => cell(name) !== null)
  const data = own.map(({ name }) => dataText(name, textOfCell(cell(name)))).join('')
  const joined = columns.flatMap((column, index) => (column.edge ? edgesOf(column, row, index, id, written) : []))
  written.add(id)
  return `<node id="${xmlText(id)}">${dataText('label', label)}${dataText('type', typeOf(id))}${data}</node>\n${joined.join('')}`
}

const dataText = (key: string, text: string): string => `<data key="${key}">${xmlText(text)}</data>`

/** The first part of an id says of what kind it is. */
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** Edges to what a column names. Others than rows become nodes when they are first met; the column after has their names. */
function edgesOf({ edge }: Column, row: Row, index: number, from: string, written: Set<string>): string[] {
  const ids = entries(row[index])
  const names = entries(row[index + 1])
  return ids.map((id, at) => {
    const isNew = typeOf(id) !== typeOf(from) && !written.has(id)
    if (isNew) written.add(id)
    const node = isNew
      ? `<node id="${xmlText(id)}">${dataText('label', names[at] ?? id)}${dataText('type', typeOf(id))}</node>\n`
      : ''
    return `${node}<edge source="${xmlText(from)}" target="${xmlText(id)}">${dataText('role', edge ?? '')}</edge>\n`
  })
}

const entries = (cell: Row[number] | undefined): string[] =>
  cell === null || cell === undefined ? [] : typeof cell === 'object' ? cell.map(String) : [String(cell)]
