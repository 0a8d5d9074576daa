import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { questionNames, useNamedQuestions } from './namedQuestion.ts'

const { seeded, ask } = useNamedQuestions()

/** How many queries each sends at most: one for each level of fields that one before did not bring along. */
const most: Readonly<Record<string, number>> = {
  'communes-honoured': 9,
  'who-held-the-post': 4,
  'before-the-merger': 9,
  'everything-an-article-says': 4,
  'where-sources-disagree': 2,
  'find-by-name': 2,
  'how-connected': 9,
  'figures-as-series': 3,
  'across-the-merger': 10,
  'what-became-of-a-link': 4,
  'honoured-but-not-recognised': 6,
  'either-list-but-not-higher': 5,
  'what-somebody-held': 5,
  'counts-that-say-what-is-open': 3,
  'what-two-share': 5,
  'a-way-that-two-papers-vouch-for': 7,
  'what-was-found-lacking': 4,
  'who-was-there': 3,
  'what-rests-on-a-decision': 6,
  'the-ladder-of-standards': 6,
  'the-ladder-of-awards': 6,
  'blocks-and-pledges': 5,
  'communes-of-which-nothing-is-said': 8,
  'a-movement-and-its-family': 6,
  'the-very-words': 3,
  'what-could-be-known': 3,
  'an-office-and-its-body': 7,
  'what-several-papers-state': 5,
  'campaigns-with-honours': 6,
  'what-cannot-all-be-right': 6,
  'whom-a-decision-honoured': 7,
  'planned-and-reached': 5,
  'proposed-is-not-granted': 3,
  'which-state-of-the-graph': 1,
  'what-one-paper-reports': 6,
  'the-same-object-again': 8,
  'around-an-entity': 4,
}

describe('the number of queries of a named question', () => {
  it.each(questionNames())('%s is known and not more', async (name) => {
    await ask(name)
    seeded.sent()
    await ask(name)
    expect(seeded.sent().length).toBeLessThanOrEqual(most[name] ?? 0)
  })

  it('does not grow with the page', async () => {
    const sent = async (first: number) => {
      seeded.sent()
      await ask('campaigns-with-honours', { first })
      return seeded.sent().length
    }
    expect(await sent(24)).toBeLessThanOrEqual(await sent(1))
  })
})

it('every question under docs/questions is asked in a test, with an answer that its articles give', () => {
  const folder = new URL('./', import.meta.url)
  const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts') && !file.startsWith('queryCount'))
  const asked = tests.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n')
  expect(questionNames().filter((name) => !asked.includes(`ask('${name}'`))).toEqual([])
})
