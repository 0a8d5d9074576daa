/** A process of its own that imports files one after the other, to be killed. Says `ready` before the first. */
import { readFileSync } from 'node:fs'
import { connect } from '../../../src/graph/connection.ts'
import { createGraph } from '../../../src/graph/graph.ts'
import { importDossiers } from '../../../src/ingest/importDossiers.ts'
import { lexiconOver } from '../../../src/ingest/seed.ts'
import type { Work } from './importer.ts'

const [path = ''] = process.argv.slice(2)
const { connection, places, files } = JSON.parse(readFileSync(path, 'utf8')) as Work
const graph = createGraph(await connect(connection))
const lexicon = lexiconOver(places)
console.log('ready')
for (const { file, text } of files) {
  const { problems } = await importDossiers(graph, [{ file, bytes: new TextEncoder().encode(text) }], lexicon)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
}
console.log('done')
await graph.close()
