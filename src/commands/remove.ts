/** `npm run remove -- <source id> …`: takes what sources state out of the graph, as if they had never been imported. */
import { readConfig } from '../config.ts'
import { parseId } from '../domain/id.ts'
import { openGraph } from '../graph/openGraph.ts'
import { removeDossier } from '../ingest/write/writeDossier.ts'
import { runCommand } from './command.ts'
import { requirePaths } from './paths.ts'

await runCommand(async (report) => {
  const sources = requirePaths('remove', 'article:<id>').map((text) => parseId(text).canonicalId)
  const { graph, close } = await openGraph(readConfig(), report)
  for (const source of sources) {
    const { changed, version } = await removeDossier(graph, source)
    console.log(changed ? `${source} removed, dataset version ${version}` : `${source} is not in the graph`)
  }
  await close()
})
