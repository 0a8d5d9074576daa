import { describe, expect, it } from '@jest/globals'
import { type HubTraits, isHub } from '../../src/domain/hub.ts'

const entity = (traits: Partial<HubTraits>): HubTraits => ({
  kind: 'ORGANIZATION',
  level: null,
  class: null,
  factCount: 20,
  ...traits,
})

describe('a hub', () => {
  it.each([
    ['the country', entity({ kind: 'PLACE', level: 'NATIONAL' })],
    ['a province', entity({ kind: 'PLACE', level: 'PROVINCE', factCount: 0 })],
    ['an award without a class', entity({ kind: 'AWARD' })],
    ['a standard', entity({ kind: 'STANDARD', level: 'COMMUNE' })],
    ['a campaign in ten thousand facts', entity({ kind: 'CAMPAIGN', factCount: 10_000 })],
    ['a body in ten thousand facts', entity({ factCount: 10_000 })],
    ['an award with a class in ten thousand facts', entity({ kind: 'AWARD', class: 3, factCount: 10_000 })],
  ])('is %s', (_, traits) => {
    expect(isHub(traits)).toBe(true)
  })

  it.each([
    ['a district', entity({ kind: 'PLACE', level: 'DISTRICT' })],
    ['a class of an order', entity({ kind: 'AWARD', class: 3 })],
    ['a campaign in fewer facts', entity({ kind: 'CAMPAIGN', factCount: 9_999 })],
    ['a post, however much is granted from it', entity({ kind: 'POST', factCount: 100_000 })],
    ['a person', entity({ kind: 'PERSON', factCount: 10_000 })],
  ])('is not %s', (_, traits) => {
    expect(isHub(traits)).toBe(false)
  })
})
