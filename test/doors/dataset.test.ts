import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Change, changesOf } from '../../src/doors/dataset/changes.ts'
import { clearOld, datasetsIn } from '../../src/doors/dataset/shelf.ts'
import { copiesOf } from '../../src/doors/dataset/writeTable.ts'

const folder = mkdtempSync(join(tmpdir(), 'datasets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Line = { readonly id?: string; readonly fact_id?: string }
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)
const keyOf = (line: string): string => {
  const { id, fact_id: fact } = JSON.parse(line) as Line
  return id ?? fact ?? ''
}

/** Applies changes to the rows of one table, as a reader of them would. */
function replayed(before: readonly string[], changes: readonly Change[]): string[] {
  const byId = new Map<string, string[]>()
  for (const line of before) byId.set(keyOf(line), [...(byId.get(keyOf(line)) ?? []), line])
  for (const { op, id, rows } of changes) {
    expect(byId.has(id)).toBe(op !== 'ADD')
    byId.delete(id)
    if (op !== 'DEL')
      byId.set(
        id,
        rows.map((row) => JSON.stringify(row)),
      )
  }
  return [...byId.values()].flat().sort()
}

describe('the changes between two data sets', () => {
  const rows = fc.dictionary(
    fc.constantFrom('honour:a', 'honour:b', 'place:c', 'xã:đ'),
    fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
  )
  const write = (name: string, table: Readonly<Record<string, string[]>>): string => {
    const path = join(folder, name)
    mkdirSync(path, { recursive: true })
    const lines = Object.entries(table).flatMap(([id, values]) =>
      values.map((value) => JSON.stringify({ fact_id: id, value })),
    )
    writeFileSync(join(path, 't.jsonl'), lines.map((line) => `${line}\n`).join(''))
    return path
  }
  const changesBetween = async (before: string, after: string): Promise<Change[]> => {
    const found: Change[] = []
    for await (const change of changesOf('t', before, after)) found.push(change)
    return found
  }

  it('make the later one of the earlier', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (one, other) => {
        const [before, after] = [write('before', one), write('after', other)]
        const changes = await changesBetween(before, after)
        expect(replayed(linesOf(join(before, 't.jsonl')), changes)).toEqual(linesOf(join(after, 't.jsonl')).sort())
      }),
      { numRuns: 60 },
    )
  })

  it('are none between equal ones, and all of a table that is new', async () => {
    const same = write('same', { 'honour:a': ['1'] })
    expect(await changesBetween(same, same)).toEqual([])
    expect(await changesBetween(join(folder, 'nowhere'), same)).toEqual([
      { op: 'ADD', table: 't', id: 'honour:a', rows: [{ fact_id: 'honour:a', value: '1' }] },
    ])
  })
})

describe('the shelf of data sets', () => {
  it('keeps as many as it is told, the newest', () => {
    const shelf = join(folder, 'shelf')
    for (const name of ['v2-00000000', 'v10-00000000', 'v9-00000000', 'other'])
      mkdirSync(join(shelf, name), { recursive: true })
    expect(clearOld(shelf, undefined)).toEqual([])
    expect(clearOld(shelf, 2)).toEqual(['v2-00000000'])
    expect([datasetsIn(shelf), readdirSync(shelf).includes('other')]).toEqual([['v10-00000000', 'v9-00000000'], true])
  })
})

describe('copies of one reading', () => {
  it('each have everything, in order', async () => {
    async function* numbers() {
      yield* [1, 2, 3]
    }
    const read = async (copy: AsyncIterable<number>) => {
      const found: number[] = []
      for await (const one of copy) found.push(one)
      return found
    }
    expect(await Promise.all(copiesOf(numbers(), 3).map(read))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ])
  })
})
