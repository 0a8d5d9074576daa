import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Cell, Row } from '../column.ts'
import { type FileAbout, type Form, type Rows, textOfCell } from './form.ts'
import { xmlText } from './xml.ts'

/** An Excel workbook: the rows on the first sheet, codes as text, and on the second what the file and its columns are. */
export const xlsx: Form = {
  ending: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  meaning: 'Excel, LibreOffice. At most 1,048,575 rows.',
  isPacked: true,
  mostRows: 1_048_575,
  async *write(rows, about) {
    const zip = new ZipFile()
    const output = zip.outputStream as Readable
    // A sheet that breaks off must not leave the reader waiting for its end.
    zip.on('error', (error: Error) => output.destroy(error))
    for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name)
    zip.addReadStream(Readable.from(sheetOf(rows, about), { objectMode: false }), 'xl/worksheets/sheet1.xml')
    zip.addBuffer(Buffer.from(aboutSheet(about)), 'xl/worksheets/sheet2.xml')
    zip.end()
    for await (const chunk of output) yield chunk as Uint8Array
  },
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>
<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${spreadsheet}.worksheet+xml"/>
</Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships">
<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>
<sheet name="rows" sheetId="1" r:id="rId1"/><sheet name="about" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">
<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
}

const frozen =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

async function* sheetOf(rows: Rows, { columns }: FileAbout): AsyncGenerator<string> {
  yield `${head}<worksheet xmlns="${main}">${frozen}<sheetData>${rowText(columns.map(({ name }) => name))}`
  for await (const page of rows) yield page.map(rowText).join('')
  yield '</sheetData></worksheet>'
}

const rowText = (row: Row): string => `<row>${row.map(cellText).join('')}</row>\n`

/** Excel refuses a workbook with more signs in a cell. */
const longest = 32_767

/** Numbers and truth values as such; everything else is text that nothing takes for a formula or a number. */
function cellText(cell: Cell): string {
  if (cell === null) return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = textOfCell(cell)
  const held = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(held)}</t></is></c>`
}

function aboutSheet({ meaning, address, version, columns }: FileAbout): string {
  const rows: Row[] = [
    ['what', meaning],
    ['from', address],
    ['dataset', `version ${version.version}, ${version.hash}`],
    [null],
    ['column', 'meaning'],
    ...columns.map((column) => [column.name, column.meaning]),
  ]
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(rowText).join('')}</sheetData></worksheet>`
}
