import { describe, expect, it } from '@jest/globals'
import { buildASTSchema, isObjectType } from 'graphql'
import { typeOf } from '../../client/id.ts'
import { connections, possibleTypes, scalars, valueTypes } from '../../client/schema.ts'
import { readTypeDefs } from '../../src/server/sdl.ts'

describe('what client caches are told of the schema', () => {
  it('names the types behind interfaces and unions', () => {
    expect(possibleTypes.Recipient).toEqual(['Organization', 'Person', 'Place', 'RecipientGroup'])
    expect(possibleTypes.Source).toEqual(['Article', 'Document'])
  })

  it('tells lists apart by every argument but the cursor', () => {
    expect(connections.Place?.honours).toEqual(['as', 'filter', 'first', 'lineage', 'orderBy', 'subtree'])
    expect(connections.Query?.honours).toEqual(['asOf', 'filter', 'first', 'orderBy'])
    expect(connections.Query?.figureSeries).toBeUndefined()
  })

  it('takes for values exactly the types that node(id:) cannot fetch', () => {
    const types = Object.values(buildASTSchema(readTypeDefs()).getTypeMap())
    const objects = types.filter((type) => isObjectType(type) && !type.name.startsWith('__')).map(({ name }) => name)
    expect([...(possibleTypes.Node ?? []), ...valueTypes, 'Query'].sort()).toEqual(objects.sort())
  })

  it('knows the scalars that travel as text', () => {
    expect(scalars).toEqual({ DateTime: 'string', Day: 'string', EDTF: 'string', URL: 'string' })
  })

  it('reads the type of an object in its id', () => {
    expect(typeOf('campaignAct:bbk-20240611/phat-dong-1948@2024-06-11')).toBe('CampaignAct')
    expect(typeOf('place:bac-kan/cho-don/xa-bang-lang')).toBe('Place')
  })
})
