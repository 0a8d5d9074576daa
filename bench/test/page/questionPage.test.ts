import { describe, expect, it } from '@jest/globals'
import { aimTable } from '../../page/aim.ts'
import { growthPage } from '../../page/growthPage.ts'
import { questionPage } from '../../page/questionPage.ts'
import { briefTable, questionTable } from '../../page/questionTable.ts'
import { replaced, sizeName, textOf } from '../../page/writePage.ts'
import { reportOf } from './report.ts'

const rowsOf = (table: string): string[] => table.split('\n').slice(2)

describe('the table of all sides', () => {
  const [driver, api, peer] = rowsOf(questionTable(reportOf(300)))

  it('holds each side against the driver at the most clients', () => {
    expect(driver).toBe('| q | driver | 2 / 4 | 10 / 20 | 400 | 100 % | 1× | 1 | 1,234 |  |')
    expect(api).toBe('|  | api | 3 / 6 | 15 / 30 | 300 | 75 % | 1.5× | 1 | 1,234 | 2 + 1 |')
  })

  it('says what failed, beside what was measured before', () => {
    expect(peer).toBe('|  | peer | 9 / 18 | — | too slow |  |  |  |  |  |')
  })

  it('comes with the circumstances of the run', () => {
    const text = textOf(questionPage(reportOf(10_000)))
    expect(text).toContain('# Questions to 10,000 honours\n')
    expect(text).toContain('- Build: abc, on 2026-01-31\n')
    expect(text).toContain('- Measured: 3 rounds of 2 s each for 1 and 8 clients')
  })
})

describe('the short table', () => {
  it('has a row for each question, without a ratio to a peer that failed', () => {
    expect(rowsOf(briefTable(reportOf(300)))).toEqual([
      '| q | 3 / 6 | 15 / 30 | 300 | 75 % |  |',
      '| r | 3 / 6 | 25 / 50 | 200 | 50 % | 10× |',
    ])
  })
})

describe('the aims', () => {
  const rows = rowsOf(aimTable(reportOf(300)))

  it('are missed by the questions that fall short, each with what it reached', () => {
    expect(rows[0]).toBe('| at least 60 % of the driver’s requests/s | 1 of 2 | r (50 %) |')
    expect(rows[1]).toBe('| p50 at most twice the driver’s | 1 of 2 | r (2.5×) |')
  })

  it('leave out the questions of which nothing can be said', () => {
    expect(rows[2]).toBe('| ten times the peer’s requests/s | 1 of 1 |  |')
  })

  it('are met or missed as a whole by the process', () => {
    expect(rows.slice(-2)).toEqual([
      '| the API below 300 MiB after the run | no | 301 MiB |',
      '| first answer within 1,500 ms | yes: 1,400 ms |  |',
    ])
  })
})

describe('growth', () => {
  it('puts the sizes side by side, with the step from each to the next', () => {
    const [, , , table] = growthPage([reportOf(300), reportOf(1_200)]).parts
    expect(rowsOf(table as string)[0]).toBe('| q | 1,234 | 2 | 3 | 1,234 | 2 | 12 | 4× |')
  })
})

describe('a page', () => {
  it('is named by its size', () => {
    expect([1_000_000, 10_000, 2_500_000, 1_234].map(sizeName)).toEqual(['1m', '10k', '2500k', '1234'])
  })

  it('replaces only what stands between the comments of its name', () => {
    const text = 'a\n<!-- x -->\nold\n<!-- end of x -->\nb\n<!-- y -->\nkept\n<!-- end of y -->\n'
    expect(replaced(text, 'x', 'new')).toBe(text.replace('old', 'new'))
    expect(() => replaced(text, 'z', 'new')).toThrow('<!-- z -->')
  })
})
