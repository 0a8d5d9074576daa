import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()
const schema = new URL('../../schema/', import.meta.url)

/** Ids that descriptions show as examples, but for those of no kind of ours. */
const examples = (): string[] => {
  const texts = readdirSync(schema)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, schema), 'utf8'))
  const ids = texts.flatMap((text) => [...text.matchAll(/`([a-zA-Z]+:[a-z][a-z0-9/.-]+(?:@\d{4}-\d\d-\d\d)?)`/gu)])
  return [...new Set(ids.map(([, id]) => id as string))]
}

it('every id that the documentation shows answers', async () => {
  const ids = examples()
  expect(ids.length).toBeGreaterThan(20)
  const { lookup } = await data(seeded.graph, 'query ($ids: [ID!]!) { lookup(ids: $ids) { askedFor status } }', { ids })
  expect(lookup.filter(({ status }: { status: string }) => status !== 'CURRENT')).toEqual([])
})
