/** What a data set says of itself, in the forms in which catalogues and readers look for it. */

import type { DatasetVersion } from '../../server/dataset.ts'
import type { Column } from '../file/column.ts'
import { shortVersion } from '../file/serveFile.ts'
import type { WrittenTable } from './writeTable.ts'

export interface Described {
  readonly version: DatasetVersion
  readonly made: string
  readonly publicUrl: string
  readonly tables: readonly WrittenTable[]
}

const title = 'Thi Đua Graph'
const meaning = 'Cited facts on emulation movements in Vietnam, with the people, bodies and places in them.'
const csvOf = ({ files }: WrittenTable) => files.filter(({ path }) => path.endsWith('.csv'))
const addressOf = ({ publicUrl, version }: Described, path = ''): string =>
  `${publicUrl}/data/${shortVersion(version)}/${path}`

/** The documents by their file names. */
export const documentsOf = (described: Described): Readonly<Record<string, object>> => ({
  'datapackage.json': dataPackage(described),
  'csv-metadata.json': csvWeb(described),
  'dcat.jsonld': catalogue(described),
})

const frictionlessTypes = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const

/** Frictionless Data Package: codes are text there, whatever their digits suggest. */
const dataPackage = (described: Described): object => ({
  $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
  name: 'thi-dua-graph',
  ...{ title, description: meaning, version: shortVersion(described.version), created: described.made },
  id: addressOf(described),
  resources: described.tables.flatMap((table) =>
    csvOf(table).map(({ path, bytes, sha256 }) => ({
      ...{ name: table.name, path, bytes, hash: `sha256:${sha256}`, description: table.meaning },
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', profile: 'tabular-data-resource' },
      schema: {
        fields: table.columns.map((column) => ({
          name: column.name,
          type: column.list ? 'string' : frictionlessTypes[column.type],
          description: column.list ? `${column.meaning} Several with “ | ” between.` : column.meaning,
        })),
        missingValues: [''],
        ...(keyOf(table.columns) ? { primaryKey: ['id'] } : {}),
      },
    })),
  ),
})

const keyOf = (columns: readonly Column[]): boolean => columns.some(({ name }) => name === 'id')

const csvWebTypes = { ...frictionlessTypes, number: 'double' } as const

/** CSV on the Web (W3C). */
const csvWeb = (described: Described): object => ({
  '@context': 'http://www.w3.org/ns/csvw',
  'dc:title': title,
  tables: described.tables.flatMap((table) =>
    csvOf(table).map(({ path }) => ({
      url: path,
      'dc:description': table.meaning,
      tableSchema: {
        columns: table.columns.map((column) => ({
          ...{ name: column.name, titles: column.name, 'dc:description': column.meaning },
          datatype: csvWebTypes[column.type],
          ...(column.list ? { separator: ' | ' } : {}),
        })),
        ...(keyOf(table.columns) ? { primaryKey: 'id' } : {}),
      },
    })),
  ),
})

/** DCAT 3 (W3C), by which portals harvest. */
const catalogue = (described: Described): object => ({
  '@context': {
    '@vocab': 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    spdx: 'http://spdx.org/rdf/terms#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    downloadURL: { '@type': '@id' },
    mediaType: { '@type': '@id' },
    byteSize: { '@type': 'xsd:nonNegativeInteger' },
    'dct:issued': { '@type': 'xsd:dateTime' },
  },
  '@id': addressOf(described),
  '@type': 'Dataset',
  'dct:title': title,
  'dct:description': meaning,
  'dct:identifier': described.version.hash,
  'dct:issued': described.made,
  version: shortVersion(described.version),
  distribution: described.tables.flatMap(({ files, meaning: description }) =>
    files.map(({ path, mediaType, bytes, sha256 }) => ({
      ...{ '@id': addressOf(described, path), '@type': 'Distribution', 'dct:description': description },
      downloadURL: addressOf(described, path),
      mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
      byteSize: bytes,
      'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': 'SHA256', 'spdx:checksumValue': sha256 },
    })),
  ),
})
