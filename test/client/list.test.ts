import { describe, expect, it } from '@jest/globals'
import { loadedList, type Page } from '../../client/list.ts'

const page = (nodes: string[], endCursor: string, hasNextPage = true): Page<string> => ({
  nodes,
  pageInfo: { startCursor: `start ${endCursor}`, hasPreviousPage: false, hasNextPage, endCursor },
})

describe('the loaded part of a list', () => {
  const list = (pages: Record<string, Page<string>>, asked: string | null = null) =>
    loadedList((cursor) => pages[cursor ?? ''], asked)

  const abc = { '': page(['a'], '1'), 1: page(['b'], '2'), 2: page(['c'], '3', false) }

  it('is its pages one behind the other, wherever they came from first', () => {
    const joined = list(abc)
    expect(joined?.nodes).toEqual(['a', 'b', 'c'])
    expect(joined?.pageInfo).toEqual({
      startCursor: 'start 1',
      hasPreviousPage: false,
      hasNextPage: false,
      endCursor: '3',
    })
    expect(list({ 2: abc[2], 1: abc[1], '': abc[''] })).toEqual(joined)
  })

  it('is the same for whoever asked for a later page', () => {
    expect(list(abc, '2')?.nodes).toEqual(['a', 'b', 'c'])
  })

  it('ends where a page is missing', () => {
    expect(list({ '': abc[''], 2: abc[2] })).toEqual(abc[''])
  })

  it('is a page alone when what lies before it is not loaded', () => {
    expect(list({ '': abc[''], 2: abc[2] }, '2')?.nodes).toEqual(['c'])
    expect(list({ 1: abc[1], 2: abc[2] }, '1')?.nodes).toEqual(['b', 'c'])
  })

  it('is nothing before its first page is loaded', () => {
    expect(list({ 1: abc[1] })).toBeUndefined()
    expect(list(abc, '7')).toBeUndefined()
  })

  it('is not joined with a page that was asked for by edges where it was by nodes', () => {
    expect(list({ '': abc[''], 1: { edges: ['b'], pageInfo: { endCursor: '2' } } })?.nodes).toEqual(['a'])
  })

  it('does not run in circles', () => {
    expect(list({ '': page(['a'], '1'), 1: page(['b'], '1') })?.nodes).toEqual(['a', 'b'])
  })
})
