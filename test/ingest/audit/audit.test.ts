import { describe, expect, it } from '@jest/globals'
import { applyConstraints } from '../../../src/graph/constraints.ts'
import { cypher, type Query } from '../../../src/graph/cypher.ts'
import { auditGraph } from '../../../src/ingest/audit/audit.ts'
import type { Fault } from '../../../src/ingest/audit/fault.ts'
import { useImportedGraph } from '../import/testGraph.ts'
import { interwoven } from '../import/written.ts'

const test = useImportedGraph(interwoven)

class Undone extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super('all of it is undone')
    this.faults = faults
  }
}

type Plain = Record<string, never>

/** What the check finds in a graph into which one fault was planted; the graph is as it was afterwards. */
async function faultsAfter(planting: Query<Plain, never>): Promise<string[]> {
  const undone = await test.graph
    .transaction(async (writer) => {
      await writer.write(planting, {})
      throw new Undone(await auditGraph(writer))
    })
    .catch((error: unknown) => error)
  if (!(undone instanceof Undone)) throw undone
  return undone.faults.map(({ id, wrong }) => `${id}: ${wrong}`)
}

const honour = 'honour:mot/bang-khen'
const citation = 'citation:mot/bang-khen/1'

/** Faults that Neo4j Community does not hinder, and what the check says of each. */
const planted: [what: string, planting: Query<Plain, never>, told: string | RegExp][] = [
  [
    'a fact without a citation',
    cypher`MATCH (citation:Citation {id: 'citation:noi/bien-the/1'}) DETACH DELETE citation`,
    'campaignLink:noi/bien-the: has no citation',
  ],
  [
    'a citation that carries nothing',
    cypher`MATCH (:Citation {id: 'citation:mot/bang-khen/1'})<-[cited:CITED_IN]-() DELETE cited`,
    `${citation}: does not carry exactly one fact`,
  ],
  [
    'a citation without a source',
    cypher`MATCH (:Citation {id: 'citation:mot/bang-khen/1'})-[from:FROM_SOURCE]->() DELETE from`,
    `${citation}: does not come from exactly one source`,
  ],
  [
    'a source without its text',
    cypher`MATCH (:Article {id: 'article:mot'})-[:HAS_TEXT]->(text) DETACH DELETE text`,
    'article:mot: does not have exactly one text',
  ],
  [
    'a source that is no part of the dataset',
    cypher`MATCH (:Article {id: 'article:mot'})<-[part:HOLDS]-() DELETE part`,
    'article:mot: is no part of the dataset',
  ],
  ['a name of nobody', cypher`CREATE (:Name {text: 'Không ai'})`, 'Không ai: is a name of nobody'],
  [
    'an entity without a name',
    cypher`MATCH (:Award {id: 'award:bang-khen'})<-[:NAMES]-(name) DETACH DELETE name`,
    'award:bang-khen: has no name',
  ],
  [
    'an entity that nobody declares',
    cypher`MATCH (:Award {id: 'award:giay-khen'})<-[declares:DECLARES]-() DELETE declares`,
    'award:giay-khen: is declared by no source',
  ],
  [
    'something buried that stands',
    cypher`CREATE (:Tombstone {id: 'award:bang-khen', status: 'WITHDRAWN'})`,
    'award:bang-khen: is buried and stands',
  ],
  ['a node of no kind', cypher`CREATE (:Thing)`, /: is a node of no kind$/],
  [
    'a quote that its source does not have',
    cypher`MATCH (citation:Citation {id: 'citation:mot/bang-khen/1'}) SET citation.start = citation.start + 1`,
    `${citation}: its quote does not stand at 1–32`,
  ],
  [
    'a quote whose hash is another’s',
    cypher`MATCH (citation:Citation {id: 'citation:mot/bang-khen/1'}) SET citation.quoteHash = 'c0ffee'`,
    `${citation}: its hash is not that of its quote`,
  ],
  [
    'a text that was changed',
    cypher`MATCH (:Article {id: 'article:mot'})-[:HAS_TEXT]->(text) SET text.text = text.text + ' Thêm.'`,
    `${citation}: its source’s hash is not that of the text`,
  ],
  [
    'a claim about somebody who is not there',
    cypher`MATCH (citation:Citation {id: 'citation:mot/bang-khen/1'})
      SET citation.says = replace(citation.says, 'award:bang-khen', 'award:khong-co')`,
    `${citation}: says award of award:khong-co, which is not there`,
  ],
  [
    'a fact that came in no version',
    cypher`MATCH (fact:Honour {id: 'honour:mot/bang-khen'}) REMOVE fact.since`,
    /^honour:mot\/bang-khen: came in version none and changed in \d+ of \d+$/,
  ],
  [
    'an entity that changed in a version to come',
    cypher`MATCH (award:Award {id: 'award:bang-khen'}) SET award.changedIn = 1000000`,
    /^award:bang-khen: came in version \d+ and changed in 1000000 of \d+$/,
  ],
  [
    'a fact that changed before what it rests on',
    cypher`MATCH (fact:Fact {id: 'honour:mot/bang-khen'}) SET fact.since = 1, fact.changedIn = 1`,
    /^honour:mot\/bang-khen: changed before citation:/,
  ],
  [
    'something that went in no version',
    cypher`CREATE (:Tombstone {id: 'honour:mot/gone', status: 'WITHDRAWN'})`,
    'honour:mot/gone: went in a version that is none',
  ],
  [
    'an entity that was changed without a version',
    cypher`MATCH (place:Place {id: 'place:bac-kan/cho-don/xa-bang-lang'}) SET place.code = '1'`,
    /^place:bac-kan\/cho-don\/xa-bang-lang: its contentHash is /,
  ],
  [
    'a citation that was changed without a version',
    cypher`MATCH (citation:Citation {id: 'citation:mot/bang-khen/1'}) SET citation.part = 'TITLE'`,
    /^citation:mot\/bang-khen\/1: its contentHash is /,
  ],
  [
    'a value that no source gives',
    cypher`MATCH (fact:Honour {id: 'honour:mot/bang-khen'}) SET fact.ordinal = 2`,
    `${honour}: its ordinal is 2 and should be null`,
  ],
  [
    'a value of another type',
    cypher`MATCH (fact:Honour {id: 'honour:mot/bang-khen'}) SET fact.decided = 2024`,
    `${honour}: decided is 2024, which is no stage`,
  ],
  [
    'a required value that is missing',
    cypher`MATCH (link:CampaignLink {id: 'campaignLink:noi/bien-the'}) REMOVE link.link`,
    'campaignLink:noi/bien-the: link is missing',
  ],
  [
    'a required role that nothing fills',
    cypher`MATCH (:Honour {id: 'honour:mot/bang-khen'})-[role:AWARD]->() DELETE role`,
    `${honour}: nothing fills its award`,
  ],
  [
    'a fact with the label of another kind',
    cypher`MATCH (fact:Honour {id: 'honour:mot/bang-khen'}) SET fact:Figure`,
    `${honour}: its labels should not have "Figure"`,
  ],
  [
    'a fact of no kind',
    cypher`MATCH (fact:Honour {id: 'honour:mot/bang-khen'}) SET fact.factKind = 'PRAISE'`,
    `${honour}: its kind is PRAISE, which is none`,
  ],
  [
    'a day that does not follow from the sources',
    cypher`MATCH (tenure:Tenure {id: 'tenure:bon/chuc-vu'}) SET tenure.certainTo = '2030-01-01'`,
    /^tenure:bon\/chuc-vu: its certainTo is "2030-01-01" and should be "20/,
  ],
  [
    'a fact that is not listed under the province',
    cypher`MATCH (:Honour {id: 'honour:mot/bang-khen'})-[listed:LISTED]->(:Place {id: 'place:bac-kan'}) DELETE listed`,
    /^honour:mot\/bang-khen: its listing lacks .*"place:bac-kan".*slot:18/,
  ],
  [
    'a fact that is listed where it does not belong',
    cypher`MATCH (fact:Honour {id: 'honour:mot/bang-khen'}), (hue:Place {id: 'place:hue'})
      CREATE (fact)-[:LISTED {list: hue.firstList + 2, sortKey: fact.sortKey}]->(hue)`,
    /^honour:mot\/bang-khen: its listing should not have .*"place:hue".*slot:2,/,
  ],
  [
    'a counter that counted wrong',
    cypher`MATCH (award:Award {id: 'award:bang-khen'}) SET award.factCount = 7`,
    'award:bang-khen: its factCount is 7 and should be 1',
  ],
  [
    'a place that lies in less than it should',
    cypher`MATCH (:Place {id: 'place:bac-kan/cho-don/xa-bang-lang'})-[scope:IN_SCOPE]->(:Place {id: 'place:bac-kan'}) DELETE scope`,
    /^place:bac-kan\/cho-don\/xa-bang-lang: its scope lacks .*place:bac-kan/,
  ],
  [
    'a name whose key is not its own',
    cypher`MATCH (name:Name)-[:NAMES]->(:Award {id: 'award:bang-khen'}) SET name.folded = 'giay khen'`,
    /^award:bang-khen: its name “Bằng khen” folded is "giay khen" and should be "bang khen"$/,
  ],
  [
    'an entity of another kind than its id says',
    cypher`MATCH (award:Award {id: 'award:bang-khen'}) SET award.entityKind = 'STANDARD'`,
    'award:bang-khen: its id is not that of a standard',
  ],
  [
    'a relation that nobody declares',
    cypher`MATCH (one:Award {id: 'award:bang-khen'}), (other:Award {id: 'award:giay-khen'}) CREATE (one)-[:BROADER]->(other)`,
    /^award:bang-khen: its relations should not have .*award:giay-khen/,
  ],
  [
    'a hub that is not marked',
    cypher`MATCH (place:Place {id: 'place:bac-kan'}) REMOVE place:Hub`,
    'place:bac-kan: its labels lacks "Hub"',
  ],
  [
    'a tally that counted wrong',
    cypher`MATCH (tally:Tally {of: 'award:bang-khen'}) SET tally.count = tally.count + 1`,
    /^award:bang-khen: its tally lacks .*count:1/,
  ],
  [
    'an entity whose tallies are gone',
    cypher`MATCH (tally:Tally {of: 'place:bac-kan'}) DELETE tally`,
    /^place:bac-kan: its tally lacks /,
  ],
  [
    'an entity whose lists should be tallied',
    cypher`MATCH (award:Award {id: 'award:bang-khen'}) REMOVE award:Tallied`,
    'award:bang-khen: its labels lacks "Tallied"',
  ],
  [
    'a tally of all facts that counted wrong',
    cypher`MATCH (tally:Tally {of: 'dataset'}) WITH tally LIMIT 1 SET tally.count = tally.count + 1`,
    /^version \d+ of the dataset: its tally lacks /,
  ],
  [
    'a dataset whose facts should be tallied',
    cypher`MATCH (dataset:Dataset) REMOVE dataset:Tallied`,
    /^version \d+ of the dataset: lacks the label Tallied$/,
  ],
  [
    'words that are another paper’s',
    cypher`MATCH (article:Article {id: 'article:hai'}) SET article.origin = 'article:hai'`,
    'article:hai: its origin is "article:hai" and should be "article:mot"',
  ],
  [
    'an edge between campaigns that no fact states',
    cypher`MATCH (:Campaign {id: 'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'})-[edge:VARIANT_OF]->() DELETE edge`,
    /^campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi: its edge VARIANT_OF to .* names no fact, and campaignLink:noi\/bien-the states it$/,
  ],
  [
    'a version with another hash than its sources make',
    cypher`MATCH (:Dataset)-[part:HOLDS]->(:Article {id: 'article:mot'}) SET part.hash = 'c0ffee'`,
    /^version \d+ of the dataset: has a hash that is not that of its sources$/,
  ],
  [
    'a version that counted wrong',
    cypher`MATCH (dataset:Dataset) MATCH (version:DatasetVersion {version: dataset.version})
      SET version.counts = [count IN version.counts | count + 1]`,
    /^version \d+ of the dataset: its count lacks/,
  ],
]

describe('the check of the graph finds', () => {
  it.each(planted)('%s', async (_, planting, told) => {
    expect(await faultsAfter(planting)).toContainEqual(typeof told === 'string' ? told : expect.stringMatching(told))
  })

  it('an index that is missing', async () => {
    await test.graph.run(cypher`DROP INDEX fact_match`, {})
    const faults = await auditGraph(test.graph)
    await applyConstraints(test.graph)
    expect(faults).toEqual([{ id: 'fact_match', wrong: 'is an index that is missing' }])
  })
})
