import { describe, expect, it } from '@jest/globals'
import { buildPlaces } from '../../../tools/places/buildPlaces.ts'
import { parseCorrections, readCorrections } from '../../../tools/places/correction.ts'

describe('corrections', () => {
  it('are refused with file, path and reason', () => {
    const yaml = 'aliases:\n  - place: place:bac-kan\n    names: [Bắc Cạn]\n'
    expect(() => parseCorrections('alias.yaml', yaml)).toThrow(/alias\.yaml[\s\S]*aliases\[0\]\.source/)
  })

  it.each(['2020-02-30', '2020'])('are refused with a date that is no day: %s', (on) => {
    const yaml = `starts: [{places: ["place:bac-kan"], on: "${on}", document: "document:x", source: x}]`
    expect(() => parseCorrections('start.yaml', yaml)).toThrow('a day is written as')
  })

  it('of the project all have a source', () => {
    const corrections = readCorrections()
    const all = Object.values(corrections).flat()
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter(({ source }) => source === '')).toEqual([])
  })

  it('that concern no place are refused', () => {
    const aliases = [{ place: 'place:bac-kan/nowhere', names: ['X'], source: 'x' }]
    expect(() => buildPlaces({ ...readCorrections(), aliases })).toThrow('no place has the id place:bac-kan/nowhere')
  })

  it('that rest on an undeclared document are refused', () => {
    expect(() => buildPlaces({ ...readCorrections(), documents: [] })).toThrow('no correction declares document:')
  })
})
