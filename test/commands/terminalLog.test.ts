import { describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { readableEntry, terminalLog } from '../../src/commands/terminalLog.ts'

function logged(work: (logger: ReturnType<typeof pino>) => void): string {
  let text = ''
  work(
    pino(
      { level: 'trace' },
      terminalLog((some) => {
        text += some
      }),
    ),
  )
  return text
}

describe('the log in a terminal', () => {
  it('has a line for an operation, with what it cost', () => {
    const entry = { reqId: 'request-1', operation: 'Honoured', hash: 'abc', cost: 12, ms: 8, errors: ['TIMEOUT'] }
    expect(logged((logger) => logger.info(entry, 'operation'))).toMatch(
      /^\d\d:\d\d:\d\d {2}operation {2}operation Honoured {2}cost 12 {2}ms 8 {2}errors \["TIMEOUT"\]\n$/,
    )
  })

  it('has a line for a request only when it failed', () => {
    const request = { method: 'GET', path: '/nothing', ms: 3 }
    expect(logged((logger) => logger.info({ ...request, status: 200 }, 'request'))).toBe('')
    expect(logged((logger) => logger.info({ ...request, status: 404 }, 'request'))).toMatch(
      /^\d\d:\d\d:\d\d {2}GET \/nothing {2}404 {2}3 ms\n$/,
    )
  })

  it('marks warnings and errors, and gives an error its stack', () => {
    expect(logged((logger) => logger.warn('Redis does not answer'))).toMatch(/ {2}WARNING {2}Redis does not answer\n$/)
    const text = logged((logger) =>
      logger.error({ err: new Error('no such index'), errorId: 'e-1' }, 'unforeseen error'),
    )
    expect(text).toMatch(/ {2}ERROR {2}unforeseen error {2}errorId e-1\n {4}Error: no such index\n {8}at /)
  })

  it('lets no sign act in the terminal', () => {
    const entry = { level: 30, time: 0, msg: 'request', method: 'GET', path: '/\u001b[2J', status: 404, ms: 1 }
    expect(readableEntry(entry)).toContain('GET /\\u001b[2J')
    expect(readableEntry({ level: 30, time: 0, msg: 'x', name: 'a\nb\u0007' })).toMatch(/x {2}name a\\u000ab\\u0007$/)
  })
})
