import { describe, expect, it } from '@jest/globals'
import { auditOutcome } from '../../src/commands/audit.ts'
import { checkOutcome } from '../../src/commands/check.ts'
import { coverageOutcome } from '../../src/commands/coverage.ts'
import { importOutcome } from '../../src/commands/import.ts'
import { type Removal, removeOutcome } from '../../src/commands/remove.ts'
import type { DossierProblem } from '../../src/ingest/dossier/dossier.ts'
import type { Prepared } from '../../src/ingest/prepare/prepare.ts'

const problem = (line: number, more: Partial<DossierProblem> = {}): DossierProblem => ({
  file: 'a.yaml',
  line,
  path: 'facts.0',
  message: 'the quote does not stand in the text',
  hint: 'copy it from there',
  ...more,
})
const problems = [1, 2, 3].map((line) => problem(line))
const prepared = [{ facts: [{}, {}], source: { textKind: 'RESTATED' } }] as unknown as Prepared[]

describe('check', () => {
  it('ends with 0 when there is nothing wrong', () => {
    expect(checkOutcome(1, { prepared, problems: [] }, 100)).toEqual({
      code: 0,
      text: '1 dossiers, 2 facts, 0 problems',
      data: { dossiers: 1, facts: 2, problemCount: 0, problems: [] },
    })
  })

  it('ends with 1, prints no more problems than asked for, and counts all', () => {
    const { code, text, data } = checkOutcome(1, { prepared, problems }, 2)
    expect(code).toBe(1)
    expect(text).toBe(`a.yaml:1 facts.0: the quote does not stand in the text
    copy it from there
a.yaml:2 facts.0: the quote does not stand in the text
    copy it from there
… and 1 more: mend these first, or see more with --max-problems 3.
1 dossiers, 2 facts, 3 problems`)
    expect(data).toEqual({ dossiers: 1, facts: 2, problemCount: 3, problems: problems.slice(0, 2) })
  })

  it('prints names and words without signs that act in a terminal', () => {
    const evil = problem(1, { file: 'a\n\u001b[2Jb.yaml', message: '“\u202e\u0007” is unknown', hint: 'write \u009b' })
    const { text } = checkOutcome(1, { prepared, problems: [evil] }, 100)
    expect(text).toContain('a\\u000a\\u001b[2Jb.yaml:1 facts.0: “\\u202e\\u0007” is unknown\n    write \\u009b\n')
  })
})

describe('import', () => {
  it('names what changed the graph', () => {
    expect(importOutcome(2, { problems: [], changed: ['article:a'], sources: [] }, 100)).toEqual({
      code: 0,
      text: '1 of 2 dossiers changed the graph: article:a',
      data: { dossiers: 2, changed: ['article:a'], problemCount: 0, problems: [] },
    })
    expect(importOutcome(2, { problems: [], changed: [], sources: [] }, 100).text).toBe(
      '0 of 2 dossiers changed the graph',
    )
  })

  it('ends with 1 when nothing was imported', () => {
    const { code, text, data } = importOutcome(2, { problems, changed: [], sources: [] }, 1)
    expect(code).toBe(1)
    expect(text).toMatch(/… and 2 more.*\nNothing was imported: 3 problems\.$/)
    expect(data).toMatchObject({ changed: [], problemCount: 3, problems: [problems[0]] })
  })
})

describe('remove', () => {
  const removed: Removal = { source: 'article:a', result: 'REMOVED', version: 7, reason: null }
  const absent: Removal = { source: 'article:b', result: 'ABSENT', version: 7, reason: null }
  const refused: Removal = {
    source: 'document:c',
    result: 'REFUSED',
    version: null,
    reason: 'it comes with the places.',
  }

  it('ends with 0 only when all are out', () => {
    expect(removeOutcome([removed])).toEqual({
      code: 0,
      text: 'article:a removed, dataset version 7',
      data: { removals: [removed] },
    })
    expect(removeOutcome([removed, absent, refused])).toEqual({
      code: 1,
      text: `article:a removed, dataset version 7
article:b is not in the graph
document:c stays: it comes with the places.`,
      data: { removals: [removed, absent, refused] },
    })
  })
})

describe('audit', () => {
  it('says whether the graph is sound, and names each fault', () => {
    expect(auditOutcome([])).toEqual({ code: 0, text: 'The graph is sound.', data: { sound: true, faults: [] } })
    const faults = [{ id: 'honour:a', wrong: 'has no citation' }]
    expect(auditOutcome(faults)).toEqual({
      code: 1,
      text: 'honour:a: has no citation\nThe graph has 1 faults.',
      data: { sound: false, faults },
    })
  })
})

describe('coverage', () => {
  const inGraph = { articles: [], facts: 0, alone: 0, idle: [], mustBeNone: [] }

  it('ends with 0 when there is none of what must not be', () => {
    const { code, data } = coverageOutcome(inGraph, { prepared, problems: [] }, 100)
    expect(code).toBe(0)
    expect(data).toMatchObject({ facts: 0, problemCount: 0, mustBeNone: [{ ids: [] }, { ids: [] }] })
  })

  it('ends with 1 for a problem of a dossier, and for something in the graph', () => {
    expect(coverageOutcome(inGraph, { prepared, problems }, 1)).toMatchObject({
      code: 1,
      text: expect.stringContaining('… and 2 more'),
      data: { problemCount: 3, problems: [problems[0]] },
    })
    const lost = { ...inGraph, mustBeNone: [{ what: 'facts without a citation', ids: ['honour:a'] }] }
    expect(coverageOutcome(lost, { prepared, problems: [] }, 1).code).toBe(1)
  })
})
