import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { createSchema } from '../../src/server/schema.ts'

const root = new URL('../../src/', import.meta.url)
const layers = ['graph', 'loaders', 'paths', 'resolvers', 'selection']
const declared = /^export (?:const|function|async function|interface|type|class) (\w+)/gm

/** Which files of these layers export each name. */
function exporters(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const files = layers.flatMap((layer) =>
    readdirSync(new URL(layer, root), { recursive: true }).map((file) => `${layer}/${String(file)}`),
  )
  for (const file of files.filter((name) => name.endsWith('.ts')))
    for (const [, name = ''] of readFileSync(new URL(file, root), 'utf8').matchAll(declared))
      found.set(name, [...(found.get(name) ?? []), file])
  return found
}

describe('a name that a file exports', () => {
  const types = createSchema().getTypeMap()

  it('means one thing between the graph and the resolvers; resolvers bear the name of their type', () => {
    const twice = [...exporters()].filter(([name, files]) => files.length > 1 && !(name in types))
    expect(Object.fromEntries(twice)).toEqual({})
  })

  it('is found in every layer', () => {
    expect(exporters().size).toBeGreaterThan(400)
  })
})
