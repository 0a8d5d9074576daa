import { describe, expect, it } from '@jest/globals'
import { Problem } from '../../../src/domain/problem.ts'
import { connect } from '../../../src/graph/connection.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import { createGraph } from '../../../src/graph/graph.ts'
import { kindCounts, writeVersion } from '../../../src/graph/queries/dataset.ts'
import { factsById, tombstonesById } from '../../../src/graph/queries/fact.ts'
import { lockDataset } from '../../../src/graph/queries/importDossier.ts'
import type { DossierFile } from '../../../src/ingest/importDossiers.ts'
import { importDossiers } from '../../../src/ingest/importDossiers.ts'
import { relist } from '../../../src/ingest/write/relist.ts'
import { removeDossier } from '../../../src/ingest/write/writeDossier.ts'
import { data } from '../../support/ask.ts'
import { testNeo4j } from '../../support/neo4j.ts'
import { dumpGraph } from './dump.ts'
import { useTestGraph } from './testGraph.ts'
import { article, document, honour, honourText } from './written.ts'

const test = useTestGraph()

const factOf = async (id: string) => (await test.graph.read(factsById, { ids: [id] }))[0]?.fact
const tombstoneOf = async (id: string) => (await test.graph.read(tombstonesById, { ids: [id] }))[0]
const countOf = async (id: string) => (await test.graph.read(counts, { id }))[0]?.facts
const counts = cypher<{ id: string }, { facts: number }>`
  MATCH (entity:Entity {id: $id}) RETURN entity.factCount AS facts
`

/** Imports files that must have no problems. Returns the sources that changed and the statements sent. */
async function sentBy(...files: DossierFile[]): Promise<{ changed: readonly string[]; sent: string[] }> {
  const sent: string[] = []
  const graph = createGraph(await connect(testNeo4j()), { onQuery: ({ text }) => sent.push(text) })
  const { changed, problems } = await importDossiers(graph, files, test.small.lexicon)
  await graph.close()
  expect(problems).toEqual([])
  return { changed, sent }
}

/** The hash of a dossier takes in the layout, so that an earlier one gave it another, of which the dataset's was made. */
const asBefore = cypher<Record<string, never>, never>`
  MATCH (dataset:Dataset)-[part:HOLDS]->(:Article {id: 'article:mot'})
  SET part.hash = 'that of an earlier layout'
  REMOVE dataset.sum
  WITH part
  MATCH (fact:Fact {id: 'honour:mot/bang-khen'})-[listed:LISTED]->()
  SET fact.matchKey = 'made otherwise'
  DELETE listed
  WITH DISTINCT fact
  MATCH (tally:Tally)
  MATCH (entity:Entity {id: tally.of})
  REMOVE entity:Tallied
  DELETE tally
`

/** As layouts before the sixth kept lists: by a text, and none by number. */
const listedAsBefore = cypher<Record<string, never>, never>`
  MATCH (dataset:Dataset)
  REMOVE dataset.nextList
  WITH dataset
  MATCH (fact:Fact)-[listed:LISTED]->(entity:Entity)
  SET listed = {anchor: entity.id + '#' + toString((listed.list - entity.firstList) / 16), kind: fact.factKind, sortKey: fact.sortKey}
  WITH DISTINCT dataset
  MATCH (entity:Entity)
  REMOVE entity.firstList
`

const one = article('mot', { text: honourText, facts: [honour()] })
const two = article('hai', {
  text: 'Xã Bằng Lãng được tặng Bằng khen. Xã Bằng Phúc được tặng Giấy khen.',
  facts: [
    honour({ same: 'honour:mot/bang-khen' }),
    honour({
      key: 'giay-khen',
      quote: 'Xã Bằng Phúc được tặng Giấy khen',
      award: 'Giấy khen',
      recipient: 'Xã Bằng Phúc',
    }),
  ],
})

describe('an import', () => {
  it('makes one version for all files of a go, and none when nothing is new', async () => {
    const before = await test.version()
    expect((await test.import(one, two)).changed).toEqual(['article:mot', 'article:hai'])
    const after = await test.version()
    expect(after.version).toBe(before.version + 1)
    const dump = await dumpGraph(test.graph)
    expect((await test.import(two, one)).changed).toEqual([])
    expect(await test.version()).toEqual(after)
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('of the same again sends nothing that writes but the lock', async () => {
    await test.import(one, two)
    const { changed, sent } = await sentBy(one, two)
    expect(changed).toEqual([])
    expect(sent.length).toBeGreaterThan(1)
    expect(sent.filter((text) => /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/u.test(text))).toEqual([lockDataset.text])
  })

  it('counts the nodes of the version by what it adds to the one before, and not anew', async () => {
    const { changed, sent } = await sentBy(one, two)
    expect(changed).toEqual(['article:mot', 'article:hai'])
    expect(sent).toContain(writeVersion.text)
    expect(sent).not.toContain(kindCounts.text)
  })

  it('writes anew what an earlier layout of the graph kept otherwise', async () => {
    await test.import(one)
    const dump = await dumpGraph(test.graph)
    await test.graph.run(asBefore, {})
    expect(await dumpGraph(test.graph)).not.toEqual(dump)
    expect((await test.import(one)).changed).toEqual(['article:mot'])
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('is listed as lists are kept now, though nobody imports it again', async () => {
    await test.import(one, two)
    const dump = await dumpGraph(test.graph)
    await test.graph.run(listedAsBefore, {})
    expect(await dumpGraph(test.graph)).not.toEqual(dump)
    await relist(test.graph)
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('is listed under a document that comes with the places, as those of an earlier layout are not', async () => {
    const [named] = await test.graph.read(officialDocuments, {})
    await test.import(
      article('ba', {
        text: 'Nghị quyết nêu tỉnh Bắc Kạn có 108 xã.',
        facts: [
          {
            figure: 'so-xa',
            quote: 'Nghị quyết nêu tỉnh Bắc Kạn có 108 xã',
            about: 'tỉnh Bắc Kạn',
            document: { is: named?.id, as: 'Nghị quyết' },
            indicator: 'so-xa',
            label: 'xã',
            measure: 'COUNT',
            value: 108,
            unit: 'xã',
            nature: 'REPORTED',
            at: { is: '2024', basis: 'CONTEXT' },
          },
        ],
      }),
    )
    const dump = await dumpGraph(test.graph)
    await test.graph.run(unlistedUnder, { document: named?.id ?? '' })
    expect(await dumpGraph(test.graph)).not.toEqual(dump)
    await relist(test.graph)
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('of several files writes none of them when one has a problem', async () => {
    const dump = await dumpGraph(test.graph)
    const wrong = article('hai', { head: { publishedOn: 'hôm qua' }, text: honourText })
    expect(await test.problems(one, wrong)).toEqual([
      expect.stringMatching(/^hai.yaml:5 article.publishedOn: is no date/),
    ])
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('of A, then B, then without B, ends where A alone had been', async () => {
    await test.import(one)
    const [dump, { hash }] = [await dumpGraph(test.graph), await test.version()]
    await test.import(two)
    expect((await test.version()).hash).not.toBe(hash)
    await removeDossier(test.graph, 'article:hai')
    expect((await test.version()).hash).toBe(hash)
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('does not depend on the layout of a file', async () => {
    await test.import(two, one)
    const text = new TextDecoder().decode(two.bytes)
    const relaid = {
      file: 'elsewhere.yaml',
      bytes: new TextEncoder().encode(`\ufeff# a comment\r\n${text.replaceAll('\n', '\r\n')}`),
    }
    expect((await test.import(relaid)).changed).toEqual([])
  })

  it('takes a fact out when its dossier states it no more, and leaves it while another source does', async () => {
    await test.import(one, two)
    const before = await factOf('honour:mot/bang-khen')
    expect(before).toMatchObject({ citationCount: 2 })
    await test.import(article('mot', { text: honourText }))
    expect(await factOf('honour:mot/bang-khen')).toMatchObject({ citationCount: 1, sortKey: before?.sortKey })
    await test.import(article('hai', { text: 'Không còn gì.' }))
    expect(await factOf('honour:mot/bang-khen')).toBeUndefined()
    expect(await factOf('honour:hai/giay-khen')).toBeUndefined()
  })

  it('keeps the id of a fact, and the count of whom it names, over any number of imports', async () => {
    await test.import(one)
    await test.import(
      article('mot', { text: honourText, facts: [honour({ decided: { is: '2024-05', basis: 'CONTEXT' } })] }),
    )
    expect(await factOf('honour:mot/bang-khen')).toMatchObject({ decided: '2024-05', decidedDay: '2024-05-31' })
    expect(await countOf('place:bac-kan/cho-don/xa-bang-lang')).toBe(1)
    expect(await countOf('award:bang-khen')).toBe(1)
  })

  it('drops what a declaration says no more', async () => {
    const named = (fields: object) =>
      article('mot', { text: 'Khối thi đua số 9.', entities: [{ organization: 'Khối thi đua số 9', ...fields }] })
    await test.import(named({ kind: 'BLOCK', period: '2020/2024', seat: 'place:bac-kan', names: ['Khối 9'] }))
    const dump = await dumpGraph(test.graph)
    await test.import(named({}))
    const [entity] = (await dumpGraph(test.graph)).filter((line) =>
      line.startsWith('node organization:khoi-thi-dua-so-9'),
    )
    expect(entity).toContain('["kind","OTHER"]')
    expect(entity).not.toContain('declaredPeriod')
    expect((await dumpGraph(test.graph)).filter((line) => line.includes('Khối 9'))).toEqual([])
    await test.import(named({ kind: 'BLOCK', period: '2020/2024', seat: 'place:bac-kan', names: ['Khối 9'] }))
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })
})

const lookedUp = async (...ids: string[]) =>
  (await data(test.graph, 'query ($ids: [ID!]!) { lookup(ids: $ids) { status since survivor node { id } } }', { ids }))
    .lookup

describe('what is gone', () => {
  it('answers for its id: a withdrawn fact, its citation, its source', async () => {
    await test.import(one)
    await removeDossier(test.graph, 'article:mot')
    const { version } = await test.version()
    for (const id of ['honour:mot/bang-khen', 'citation:mot/bang-khen/1', 'article:mot']) {
      const [lookup] = await lookedUp(id)
      expect(lookup).toMatchObject({ status: 'WITHDRAWN', since: version, survivor: null, node: null })
    }
  })

  it('leads on to the fact that it turned out to be, and on from there', async () => {
    await test.import(
      one,
      article('hai', { text: honourText, facts: [honour({ distinct: ['honour:mot/bang-khen'] })] }),
    )
    await test.import(article('hai', { text: honourText, facts: [honour({ same: 'honour:mot/bang-khen' })] }))
    const [lookup] = await lookedUp('honour:hai/bang-khen')
    expect(lookup).toMatchObject({
      status: 'MERGED',
      survivor: 'honour:mot/bang-khen',
      node: { id: 'honour:mot/bang-khen' },
    })
    const third = article('ba', { text: honourText, facts: [honour({ distinct: ['honour:mot/bang-khen'] })] })
    await test.import(third)
    const merged = honour({ same: 'honour:ba/bang-khen' })
    await test.import(
      article('ba', { text: honourText, facts: [honour()] }),
      article('mot', { text: honourText, facts: [merged] }),
      article('hai', { text: honourText, facts: [merged] }),
    )
    expect(await tombstoneOf('honour:hai/bang-khen')).toMatchObject({
      status: 'MERGED',
      survivor: 'honour:ba/bang-khen',
    })
    expect(await tombstoneOf('honour:mot/bang-khen')).toMatchObject({
      status: 'MERGED',
      survivor: 'honour:ba/bang-khen',
    })
  })

  it('needs no tombstone when it comes back', async () => {
    await test.import(one)
    await removeDossier(test.graph, 'article:mot')
    await test.import(one)
    for (const id of ['honour:mot/bang-khen', 'citation:mot/bang-khen/1', 'article:mot'])
      expect(await tombstoneOf(id)).toBeUndefined()
  })

  it('is a withdrawn entity when nobody declares it any more', async () => {
    const block = { organization: 'Khối thi đua số 9' }
    await test.import(article('mot', { text: 'Khối thi đua số 9.', entities: [block] }))
    await test.import(article('mot', { text: 'Khối thi đua số 9.' }))
    expect(await tombstoneOf('organization:khoi-thi-dua-so-9')).toMatchObject({ status: 'WITHDRAWN' })
  })

  it('is nothing that comes with the places', async () => {
    const [document] = (await test.graph.read(officialDocuments, {})).map(({ id }) => id)
    await expect(removeDossier(test.graph, document as string)).rejects.toThrow(Problem)
  })
})

const officialDocuments = cypher<Record<string, never>, { id: string }>`
  MATCH (document:Document {reference: true}) RETURN document.id AS id ORDER BY id
`

const unlistedUnder = cypher<{ document: string }, never>`
  MATCH (:Fact)-[listed:LISTED]->(:Document {id: $document}) DELETE listed
`

describe('an entity that others need', () => {
  const declaring = article('mot', { text: 'Khối thi đua số 9.', entities: [{ organization: 'Khối thi đua số 9' }] })
  const needing = article('hai', {
    text: 'Khối thi đua số 9 có 12 đơn vị.',
    facts: [
      { pledge: 'giao-uoc', quote: 'Khối thi đua số 9 có 12 đơn vị', block: 'Khối thi đua số 9', partyCount: 12 },
    ],
  })

  it('cannot vanish silently', async () => {
    await test.import(declaring, needing)
    const dump = await dumpGraph(test.graph)
    await expect(removeDossier(test.graph, 'article:mot')).rejects.toThrow(
      'organization:khoi-thi-dua-so-9 is declared nowhere else, but pledge:hai/giao-uoc needs it',
    )
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('can pass from one dossier to another when both are imported together', async () => {
    await test.import(declaring, needing)
    await test.import(
      article('mot', { text: 'Khối thi đua số 9.' }),
      article('hai', {
        text: 'Khối thi đua số 9 có 12 đơn vị.',
        entities: [{ organization: 'Khối thi đua số 9' }],
        facts: [
          { pledge: 'giao-uoc', quote: 'Khối thi đua số 9 có 12 đơn vị', block: 'Khối thi đua số 9', partyCount: 12 },
        ],
      }),
    )
    await removeDossier(test.graph, 'article:mot')
    expect(await factOf('pledge:hai/giao-uoc')).toBeDefined()
  })

  it('is known no more by a name that its dossier drops in the same go', async () => {
    await test.import(declaring, needing)
    const renamed = article('mot', {
      text: 'Khối thi đua số 9.',
      entities: [{ organization: 'Khối thi đua mới', id: 'organization:khoi-thi-dua-so-9' }],
    })
    expect(await test.problems(renamed, needing)).toEqual([
      expect.stringContaining('facts[0].block: nobody here is known as “Khối thi đua số 9”'),
    ])
  })
})

describe('a document', () => {
  it('that others declare stays when its own dossier goes, without what made it a source', async () => {
    const decision = { document: 'Quyết định số 9', id: 'document:quyet-dinh-9', number: '9/QĐ' }
    await test.import(article('mot', { text: 'Quyết định số 9.', entities: [decision] }))
    const dump = await dumpGraph(test.graph)
    await test.import(document('quyet-dinh-9', { head: { title: 'Quyết định số 9', number: '9/QĐ' }, text: 'Điều 1.' }))
    await removeDossier(test.graph, 'document:quyet-dinh-9')
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })
})
