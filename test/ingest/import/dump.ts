/** All that a graph says, as lines that two graphs can be compared by: without the versions in which it came to be so, or who got which lists. */
import { cypher } from '../../../src/graph/cypher.ts'
import type { Reader } from '../../../src/graph/graph.ts'

interface Line {
  readonly what: string
  readonly properties: Readonly<Record<string, unknown>>
}

const lines = cypher<Record<string, never>, Line>`
  CALL () {
    MATCH (node) WHERE node:Fact OR node:Citation OR node:Tally OR node:Entity AND node.reference IS NULL
    RETURN 'node ' + node.id + ' ' + reduce(all = '', label IN COLLECT { UNWIND labels(node) AS one RETURN one ORDER BY one } | all + ':' + label) AS what,
      node {.*, firstList: node.firstList IS NULL, since: null, changedIn: null} AS properties
    UNION ALL
    MATCH (place:Entity {reference: true}) WHERE place.factCount > 0
    RETURN 'place ' + place.id + CASE WHEN place:Tallied THEN ' tallied' ELSE '' END AS what, place {.*, firstList: place.firstList IS NULL, since: null, changedIn: null} AS properties
    UNION ALL
    MATCH (one)-[edge]->(other)
    WHERE one.id IS NOT NULL AND other.id IS NOT NULL AND (one.reference IS NULL OR other.reference IS NULL)
    RETURN 'edge ' + one.id + ' ' + type(edge) + ' ' + other.id AS what,
      CASE WHEN edge.list IS NULL THEN properties(edge) ELSE edge {.*, list: edge.list - other.firstList} END AS properties
    UNION ALL
    MATCH (name:Name)-[names:NAMES]->(entity) WHERE entity.reference IS NULL
    RETURN 'name ' + name.text + ' ' + entity.id AS what, name {.*, sources: names.sources} AS properties
    UNION ALL
    MATCH (source)-[:HAS_TEXT]->(text:Text)
    RETURN 'text ' + source.id AS what, properties(text) AS properties
    UNION ALL
    MATCH (dataset:Dataset)
    RETURN 'dataset' AS what, {hash: dataset.hash} AS properties
  }
  RETURN what, properties
`

/** Sorted lines, one for each node, edge, name and text; official places only as far as facts name them. */
export async function dumpGraph(reader: Reader): Promise<string[]> {
  const rows = await reader.read(lines, {})
  return rows.map(({ what, properties }) => `${what} ${JSON.stringify(sorted(properties))}`).sort()
}

const sorted = (properties: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(properties)
    .map(([name, value]): [string, unknown] => [name, plain(value)])
    .sort(([one], [other]) => (one < other ? -1 : 1))

/** Whole numbers come back as the driver's own. */
const plain = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'toNumber' in value ? Number(value) : value
