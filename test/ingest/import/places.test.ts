import { describe, expect, it } from '@jest/globals'
import { cypher, type Query } from '../../../src/graph/cypher.ts'
import { storedPlaces } from '../../../src/graph/queries/importPlace.ts'
import { canonical } from '../../../src/ingest/canonical.ts'
import { writePlaces } from '../../../src/ingest/write/writePlaces.ts'
import { smallPlaces } from '../../support/smallGraph.ts'
import { useTestGraph } from './testGraph.ts'

const test = useTestGraph()
type Plain = Record<string, never>

/** Places were written by another version of the data, which the hash of their documents shows. */
const older = cypher<Plain, never>`
  MATCH (dataset:Dataset)-[part:HOLDS]->(document:Document {reference: true})
  SET part.hash = 'that of older data'
  REMOVE dataset.sum
`

const places = async (): Promise<string[]> =>
  (await test.graph.read(storedPlaces, {}))
    .map(({ id, properties, ...lists }) => {
      const sorted = Object.values(lists).map((list) => list.map(canonical).sort())
      return canonical([id, properties, ...sorted])
    })
    .sort()

const differences: [what: string, change: Query<Plain, never>][] = [
  ['a name', cypher`MATCH (place:Place {id: 'place:bac-kan'}) SET place.name = 'Bắc Cạn'`],
  ['another key', cypher`MATCH (name:Name)-[:NAMES]->(:Place {id: 'place:bac-kan'}) SET name.folded = 'bac can'`],
  ['no names', cypher`MATCH (name:Name)-[:NAMES]->(:Place {id: 'place:bac-kan'}) DETACH DELETE name`],
  [
    'another container',
    cypher`MATCH (:Place {id: 'place:bac-kan/cho-don/xa-bang-lang'})-[part:PART_OF]->(), (hue:Place {id: 'place:hue'})
      MATCH (xa:Place {id: 'place:bac-kan/cho-don/xa-bang-lang'}) DELETE part CREATE (xa)-[:PART_OF]->(hue)`,
  ],
  [
    'another day of its end',
    cypher`MATCH (:Place {id: 'place:bac-kan'})-[change:SUCCEEDED_BY]->() SET change.on = '2025-01-01'`,
  ],
  ['no successor', cypher`MATCH (:Place {id: 'place:bac-kan'})-[change:SUCCEEDED_BY]->() DELETE change`],
  [
    'a smaller scope',
    cypher`MATCH (:Place {id: 'place:bac-kan/cho-don/xa-bang-lang'})-[scope:IN_SCOPE]->(:Place {id: 'place:bac-kan'}) DELETE scope`,
  ],
]

describe('places that older data gave', () => {
  it.each(differences)('with %s are written as newer data has them', async (_, change) => {
    const before = await places()
    await test.graph.run(change, {})
    await test.graph.run(older, {})
    expect(await places()).not.toEqual(before)
    expect((await writePlaces(test.graph, smallPlaces())).changed).toBe(true)
    expect(await places()).toEqual(before)
  })
})

describe('the point of a place', () => {
  const pointOf = cypher<{ id: string }, { point: readonly number[] | null }>`
    MATCH (place:Place {id: $id}) RETURN CASE WHEN place.latitude IS NULL THEN null ELSE [place.latitude, place.longitude] END AS point
  `

  it.each([
    ['place:thai-nguyen-2025/xa-cho-don', [22.1731, 105.595]],
    // It had the code 02020 before: codes are given out again, points are not.
    ['place:bac-kan/cho-don/thi-tran-bang-lung', null],
  ])('%s is written as the data have it', async (id, point) => {
    expect(await test.graph.read(pointOf, { id })).toEqual([{ point }])
  })

  it('is kept as floats where a degree is whole', async () => {
    const whole = cypher<object, { id: string; isFloat: boolean }>`
      MATCH (place:Place)
      WHERE place.latitude % 1 = 0 OR place.longitude % 1 = 0
      RETURN place.id AS id, place.latitude IS :: FLOAT AND place.longitude IS :: FLOAT AS isFloat
    `
    expect(await test.graph.read(whole, {})).toEqual([{ id: 'place:thai-nguyen-2025/xa-ngan-son', isFloat: true }])
  })
})
