/** The npm packages as documents that places rest on. */
import { z } from 'zod'
import type { PlaceDocument } from '../../src/ingest/place/record.ts'

export const packageFormat = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  author: z.string(),
  repository: z.object({ url: z.string() }),
})

/** The id names the data set, not its version, so that an update of the package moves no edge. */
export const datasetId = (name: string): string => `document:${name}`

/** The document for a package, from its package.json. */
export function datasetDocument(manifest: z.infer<typeof packageFormat>): PlaceDocument {
  return {
    id: datasetId(manifest.name),
    kind: 'DATASET',
    number: manifest.version,
    title: `${manifest.name}: ${manifest.description}`,
    issuer: manifest.author,
    on: null,
    url: manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, ''),
  }
}
