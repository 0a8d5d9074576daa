import { describe, expect, it } from '@jest/globals'
import { entityKindNames } from '../../../src/domain/entity.ts'
import { accentedKey } from '../../../src/domain/name.ts'
import { hasWords } from '../../../src/ingest/evidence.ts'
import { idFromName } from '../../../src/ingest/prepare/declare.ts'
import { readReference, referenceKnown, referenceNames, shippedGrammar } from './shippedGrammar.ts'
import { somePlaces } from './somePlaces.ts'

const files = referenceNames.map((name) => ({ name, dossier: readReference(name) }))
const entities = files.flatMap(({ dossier }) => dossier.entities)

describe('the reference files', () => {
  it.each(files)('$name: the text states every entity that the file declares', ({ dossier }) => {
    expect(dossier.entities.filter(({ name }) => !hasWords(dossier.text, tail(name))).map(({ name }) => name)).toEqual(
      [],
    )
  })

  it.each(files)('$name: every quote stands in the text to the letter', ({ dossier }) => {
    const quotes = dossier.facts.flatMap((fact) => fact.quotes)
    expect(quotes.filter((quote) => !dossier.text.includes(quote))).toEqual([])
  })

  it('give no name to two entities of a kind, and no id to two', () => {
    const names = entities.flatMap(({ kind, name, names }) =>
      [...new Set([name, ...names.map(({ text }) => text)].map(accentedKey))].map((key) => `${kind} ${key}`),
    )
    const ids = entities.map(({ id, kind, name }) => id ?? idFromName(kind, name))
    for (const list of [names, ids]) expect(list.filter((one, index) => list.indexOf(one) !== index)).toEqual([])
  })

  it('name in every relation one entity that they declare, a body by pattern, or a place by its id', () => {
    const { body } = shippedGrammar(somePlaces)
    const isKnown = (text: string) =>
      text.startsWith('place:') ||
      referenceKnown.named(text, entityKindNames).length === 1 ||
      body(text, { on: null, places: [] }).kind === 'one'
    expect(entities.flatMap(({ relations }) => Object.values(relations)).filter((text) => !isKnown(text))).toEqual([])
  })
})

/** A class of an order, medal or badge is stated after the name they share: “mỗi loại có hạng Nhất, hạng Nhì, hạng Ba”. */
const tail = (name: string): string => / (hạng \p{L}+)$/u.exec(name)?.[1] ?? name

describe('awards', () => {
  const awards = readReference('awards').entities.filter(({ kind }) => kind === 'AWARD')

  it('have a class only beneath the same award without one', () => {
    const classed = awards.filter(({ properties }) => properties.class !== undefined)
    expect(classed).toHaveLength(18)
    expect(classed.filter(({ name, relations }) => !name.startsWith(`${relations.broader} hạng `))).toEqual([])
  })
})
