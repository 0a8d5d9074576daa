import { describe, expect, it } from '@jest/globals'
import { factKindNames, factSpec } from '../../src/domain/fact.ts'
import { readPage } from './page.ts'

const rows = readPage('docs/guides/curating.md')
  .split('\n')
  .filter((line) => /^\| `/.test(line))

describe('the table of facts in the guide for curators', () => {
  it.each(factKindNames)('names all fields of %s', (kind) => {
    const { prefix, roles, values } = factSpec(kind)
    const [, , fields = ''] = rows.find((row) => row.includes(`\`${prefix}\``))?.split(' | ') ?? []
    const named = new Set(fields.match(/\w+/g))
    expect([...Object.keys(roles), ...Object.keys(values)].filter((field) => !named.has(field))).toEqual([])
  })

  it.each(factKindNames)('marks what %s requires', (kind) => {
    const { prefix, roles, required } = factSpec(kind)
    const row = rows.find((one) => one.includes(`\`${prefix}\``)) ?? ''
    const needed = [...required, ...Object.keys(roles).filter((field) => roles[field]?.required)]
    expect(needed.filter((field) => !row.includes(`${field}\\*`))).toEqual([])
  })
})
