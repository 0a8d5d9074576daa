/** Writes a random world as an import would lay it out; what follows from it is worked out by the importer's own code. */
import { entitySpec } from '../../src/domain/entity.ts'
import { factSpec } from '../../src/domain/fact.ts'
import { firstListOf } from '../../src/domain/listing.ts'
import { accentedKey, foldedKey } from '../../src/domain/name.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { changeCounts } from '../../src/graph/queries/importEntity.ts'
import { concernsOf, listedFacts, listFacts } from '../../src/ingest/write/listings.ts'
import { writeScopes } from '../../src/ingest/write/scopes.ts'
import { startTallying } from '../../src/ingest/write/tallies.ts'
import type { Edge, Statement, Thing, World } from './world.ts'

type Rows<Row> = { readonly rows: readonly Row[] }

const clear = cypher<Record<string, never>, never>`
  MATCH (n) DETACH DELETE n
`

const createDataset = cypher<Record<string, never>, never>`
  CREATE (:Dataset {id: 'dataset'})
`

const createThings = cypher<
  Rows<{ labels: string[]; properties: object; name: { text: string; key: string; folded: string } }>,
  never
>`
  UNWIND $rows AS row
  CREATE (entity:Entity)
  SET entity = row.properties, entity:$(row.labels)
  CREATE (name:Name)-[:NAMES]->(entity)
  SET name = row.name
`

const createEdges = cypher<Rows<{ from: string; to: string; type: string; properties: object }>, never>`
  UNWIND $rows AS row
  MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
  CREATE (from)-[edge:$(row.type)]->(to)
  SET edge = row.properties
`

const createFacts = cypher<
  Rows<{ label: string; properties: { id: string }; roles: object[]; sources: readonly string[] }>,
  never
>`
  UNWIND $rows AS row
  CREATE (fact:Fact)
  SET fact = row.properties, fact:$(row.label)
  WITH fact, row
  CALL (fact, row) {
    UNWIND row.roles AS role
    MATCH (entity:Entity {id: role.entity})
    CREATE (fact)-[edge:$(role.role)]->(entity)
    SET edge.field = role.field
  }
  CALL (fact, row) {
    UNWIND row.sources AS source
    MATCH (entity:Entity {id: source})
    CREATE (fact)-[:CITED_IN]->(:Citation {id: fact.id + '/' + source})-[:FROM_SOURCE]->(entity)
  }
`

/** Replaces whatever the graph holds. */
export async function writeWorld(graph: Graph, { things, facts }: World): Promise<void> {
  await graph.transaction(async (writer) => {
    const ids = things.map(({ id }) => id)
    await writer.write(clear, {})
    await writer.write(createDataset, {})
    await writer.write(createThings, { rows: things.map(thingRow) })
    await writer.write(createEdges, { rows: things.flatMap(({ id, edges }) => edges.map((edge) => edgeRow(id, edge))) })
    await writer.write(createFacts, { rows: facts.map(factRow) })
    await writeScopes(writer, ids)
    const tallying = startTallying(writer)
    const factIds = facts.map(({ id }) => id)
    await tallying.note(factIds)
    const listed = await listedFacts(writer, await concernsOf(writer, factIds))
    await listFacts(writer, listed)
    await tallying.apply(listed)
    await writer.write(changeCounts, { rows: things.map(({ id }) => ({ id, by: namedIn(facts, id) })) })
  })
}

/** How many of the facts name the entity in a role. */
const namedIn = (facts: readonly Statement[], id: string): number =>
  facts.filter(({ roles }) => roles.some(({ entity }) => entity === id)).length

const daysOf = ({ possibleFrom, certainFrom, certainTo, possibleTo }: Thing | Statement) => ({
  possibleFrom,
  certainFrom,
  certainTo,
  possibleTo,
})

const thingRow = (thing: Thing, at: number) => ({
  labels: [entitySpec(thing.kind).label],
  properties: {
    id: thing.id,
    entityKind: thing.kind,
    name: thing.name,
    nameKey: `${foldedKey(thing.name)} ${thing.id}`,
    factCount: 0,
    firstList: firstListOf(at),
    ...daysOf(thing),
    ...thing.properties,
  },
  name: { text: thing.name, key: accentedKey(thing.name), folded: foldedKey(thing.name) },
})

function edgeRow(from: string, { type, to, from: start, until }: Edge) {
  const during = type === 'SUCCEEDED_BY' ? { on: start } : { from: start, to: until }
  return { from, to, type, properties: start === undefined ? {} : during }
}

const factRow = (fact: Statement) => ({
  label: factSpec(fact.kind).label,
  properties: {
    id: fact.id,
    factKind: fact.kind,
    earliest: fact.earliest,
    latest: fact.latest,
    sortKey: fact.sortKey,
    publishedFirst: fact.latest,
    conflicts: '[]',
    citationCount: fact.sources.length,
    ...daysOf(fact),
    ...fact.properties,
  },
  roles: [...fact.roles],
  sources: fact.sources,
})
