import { describe, expect, it } from '@jest/globals'
import Cypher from '@neo4j/cypher-builder'
import type { EntityKind } from '../../../src/domain/entity.ts'
import type { FactKind } from '../../../src/domain/fact.ts'
import { entityFilters } from '../../../src/graph/filter/entityFilter.ts'
import { factFilters, readingAt } from '../../../src/graph/filter/factFilter.ts'
import { type Fields, type Filter, listed } from '../../../src/graph/filter/filter.ts'
import type { Moment } from '../../../src/graph/filter/moment.ts'
import { build, piece } from '../../../src/graph/template.ts'

const item = new Cypher.NamedNode('item')

/** The condition that a filter compiles to, on one line and without the parentheses around it, and its parameters' values. */
function compiled(fields: Fields, filter: Filter, moment: Moment): [string, unknown[]] {
  const { query, parameters } = build('filter', [], piece`${listed(fields, item, filter, readingAt(moment))}`, {})
  return [query.text.replaceAll(/\s+/g, ' '), Object.values(parameters)]
}
const ofFact = (kind: FactKind, filter: Filter, moment: Moment = null) => compiled(factFilters(kind), filter, moment)
const ofEntity = (kind: EntityKind, filter: Filter, moment: Moment = null) =>
  compiled(entityFilters[kind], filter, moment)

const day = '2024-06-11'

describe('the text of a filter', () => {
  it('is empty for what asks for nothing', () => {
    expect(ofFact('HONOUR', {})).toEqual(['', []])
    expect(ofFact('HONOUR', { or: [{}, { conflicted: true }] })[0]).toBe('')
  })

  it('compares values of the fact itself', () => {
    expect(ofFact('HONOUR', { conflicted: true })).toEqual(['item.conflicted = $param0', [true]])
    expect(ofFact('ASSESSMENT', { stance: ['CRITICAL'] })).toEqual(['item.stance IN $param0', [['CRITICAL']]])
    expect(ofFact('HONOUR', { recipient: { level: ['COMMUNE'] } })).toEqual([
      'item.recipientLevel IN $param0',
      [['COMMUNE']],
    ])
  })

  it('lets a span be met possibly, or certainly when that is asked for', () => {
    const span = { from: '2020-01-01', to: day }
    const possibly = '(item.latest >= $param0 AND item.earliest <= $param1)'
    const certainly = '(item.earliest >= $param0 AND item.latest <= $param1)'
    expect(ofFact('HONOUR', { on: { ...span, certainly: false } })).toEqual([possibly, ['2020-01-01', day]])
    expect(ofFact('HONOUR', { on: { ...span, certainly: true } })).toEqual([certainly, ['2020-01-01', day]])
  })

  it('holds at the moment what possibly holds, and what has ended when standings are asked for', () => {
    expect(ofFact('HONOUR', {}, day)).toEqual([
      '(item.possibleFrom <= $param0 AND item.possibleTo >= $param1)',
      [day, day],
    ])
    const [text, values] = ofFact('TENURE', { standing: ['PAST'] }, day)
    expect(text).toBe(
      "(CASE WHEN item.possibleFrom > $param0 THEN 'FUTURE' WHEN item.possibleTo < $param0 THEN 'PAST' " +
        "WHEN (item.certainFrom <= $param0 AND item.certainTo >= $param0) THEN 'CURRENT' ELSE 'UNCERTAIN' END " +
        'IN $param1 AND item.possibleFrom <= $param2)',
    )
    expect(values).toEqual([day, ['PAST'], day])
  })

  it('takes the furthest stage of a decision that has come by the moment', () => {
    expect(ofFact('HONOUR', { status: ['DECIDED'] }, day)[0]).toContain(
      "WHEN item.presentedDay <= $param0 THEN 'PRESENTED' WHEN item.decidedDay <= $param0 THEN 'DECIDED'",
    )
    expect(ofFact('RECOGNITION', { status: ['REVOKED'] }, day)[0]).toContain(
      "WHEN (item.revokedOn IS NOT NULL AND item.possibleTo < $param0) THEN 'REVOKED' ELSE item.status END IN $param1",
    )
  })

  it('goes along a role to the entity, and names the role where others share its type of edge', () => {
    expect(ofFact('HONOUR', { award: { within: 'award:bang-khen' } })).toEqual([
      'EXISTS { MATCH (item)-[this0:AWARD]->(this1) WHERE EXISTS { ' +
        'MATCH (this1)-[this2:IN_SCOPE]->(this3) WHERE (this3.id IN $param0 AND this2.reach IN $param1) } }',
      [['award:bang-khen'], [0, 1]],
    ])
    expect(ofFact('HONOUR', { grantor: { level: ['PROVINCE'], kind: ['POST'] } })).toEqual([
      'EXISTS { MATCH (item)-[this0:GRANTOR]->(this1) WHERE (EXISTS { ' +
        'MATCH (this1)-[this2:OF*0..1]->(this3)-[this4:SEAT*0..1]->(this5:Place) WHERE this5.level IN $param0 } ' +
        'AND this1.entityKind IN $param1) }',
      [['PROVINCE'], ['POST']],
    ])
    expect(ofFact('HONOUR', { revocation: { id: ['document:a'] } })).toEqual([
      'EXISTS { MATCH (item)-[this0:DOCUMENT]->(this1) WHERE (this0.field = $param0 AND this1.id IN $param1) }',
      ['revocation', ['document:a']],
    ])
  })

  it('asks all of one and the same recipient', () => {
    const recipient = { kind: ['PLACE'], place: { within: { place: 'place:bac-kan', lineage: true } } }
    expect(ofFact('HONOUR', { recipient })).toEqual([
      '(any(var0 IN item.recipientKinds WHERE var0 IN $param0) AND EXISTS { MATCH (item)-[this1:RECIPIENT]->(this2) ' +
        'WHERE (this2.entityKind IN $param1 AND (this2.entityKind IN $param2 AND EXISTS { ' +
        'MATCH (this2)-[this3:IN_SCOPE]->(this4) WHERE (this4.id IN $param3 AND this3.reach IN $param4) })) })',
      [['PLACE'], ['PLACE'], ['PLACE'], ['place:bac-kan'], [0, 1, 2, 3]],
    ])
  })

  it('reads sources through the citations', () => {
    expect(ofFact('HONOUR', { source: { publisher: ['organization:bao-bac-kan'] } })).toEqual([
      'EXISTS { MATCH (item)-[this0:CITED_IN]->(this1)-[this2:FROM_SOURCE]->(this3) ' +
        'WHERE EXISTS { MATCH (this3)-[this4:PUBLISHER]->(this5) WHERE this5.id IN $param0 } }',
      [['organization:bao-bac-kan']],
    ])
  })

  it('joins branches, and turns round what is null as well', () => {
    expect(ofFact('HONOUR', { or: [{ minSources: 2 }, { conflicted: true }] })).toEqual([
      '(item.sourceCount >= $param0 OR item.conflicted = $param1)',
      [2, true],
    ])
    expect(ofFact('ASSESSMENT', { not: { stance: ['CRITICAL'] } })).toEqual([
      'NOT (coalesce(item.stance IN $param0, false))',
      [['CRITICAL']],
    ])
    expect(ofFact('HONOUR', { or: [] })[0]).toBe('false')
    expect(ofFact('HONOUR', { not: {} })[0]).toBe('false')
  })

  it('asks for some or none of an entity’s facts, under the same moment', () => {
    const award = { id: ['award:a'] }
    const path =
      'EXISTS { MATCH (item)<-[this0:RECIPIENT]-(this1:Honour) WHERE (EXISTS { MATCH (this1)-[this2:AWARD]->(this3) ' +
      'WHERE this3.id IN $param0 }'
    const holds = 'AND (this1.possibleFrom <= $param1 AND this1.possibleTo >= $param2)) }'
    const [some] = ofEntity('PLACE', { honours: { some: { award } } }, day)
    expect(some).toContain(`${path} ${holds}`)
    const [none] = ofEntity('PLACE', { honours: { none: { award } } }, day)
    expect(none).toContain(`NOT (${path} ${holds})`)
  })

  it('looks for words as they are written, or folded when they have no diacritics', () => {
    expect(ofEntity('CAMPAIGN', { text: 'Bằng Lãng' })[1]).toEqual(['bằng lãng'])
    const [accented] = ofEntity('CAMPAIGN', { text: 'Bằng Lãng' })
    const [folded] = ofEntity('CAMPAIGN', { text: 'bang lang' })
    expect(accented).toContain('.key CONTAINS $param0')
    expect(folded).toContain('.folded CONTAINS $param0')
  })

  it('finds campaigns below others, and bodies where they sit', () => {
    expect(ofEntity('CAMPAIGN', { within: ['campaign:a'] })[0]).toBe(
      'EXISTS { MATCH (item)-[this0:IN_SCOPE]->(this1) WHERE (this1.id IN $param0 AND this0.reach IN $param1) }',
    )
    const within = { place: 'place:bac-kan', lineage: false }
    expect(ofEntity('ORGANIZATION', { within })).toEqual([
      'EXISTS { MATCH (item)-[this0:OF*0..1]->(this1)-[this2:SEAT*0..1]->(this3:Place) WHERE EXISTS { ' +
        'MATCH (this3)-[this4:IN_SCOPE]->(this5) WHERE (this5.id IN $param0 AND this4.reach IN $param1) } }',
      [['place:bac-kan'], [0, 1]],
    ])
  })

  it('never holds a value, whatever the client sends', () => {
    const hostile = '") DETACH DELETE (n) //'
    const [text] = ofEntity('PLACE', { id: [hostile], text: hostile, honours: { some: { id: [hostile] } } })
    expect(text).not.toContain('DELETE')
  })
})
