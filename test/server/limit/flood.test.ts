import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, type Served, serve, version } from '../serve.ts'

describe('operations that ask for too much', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve()
  })

  afterAll(() => served.app.close())

  async function refusal(query: string): Promise<unknown> {
    const start = performance.now()
    const { status, data, errors } = await ask(served.url, query)
    expect(performance.now() - start).toBeLessThan(1_000)
    expect([status, data]).toEqual([400, undefined])
    expect(errors?.length).toBeLessThanOrEqual(11)
    expect(errors?.[0]?.extensions).toMatchObject({ remedy: expect.any(String) })
    return errors?.[0]?.extensions.measure ?? errors?.[0]?.extensions.code
  }

  const nested = (levels: number, open: string, core: string) => open.repeat(levels) + core + '}'.repeat(levels)

  it('20 levels of fields are answered, 21 refused', async () => {
    const { errors } = await ask(served.url, `{ campaign { ${nested(18, 'variantOf { ', 'id')} } }`)
    expect(errors).toBeUndefined()
    expect(await refusal(`{ campaign { ${nested(19, 'variantOf { ', 'id')} } }`)).toBe('depth')
  })

  it('edges, node and nodes are no levels', async () => {
    const level = 'honours(first: 1) { edges { node { campaigns { '
    const core = `${level.repeat(3)}id${'}'.repeat(12)}`
    expect((await ask(served.url, `{ campaign { ${core} } }`)).errors).toBeUndefined()
    const eighteen = nested(11, 'variantOf { ', core)
    expect((await ask(served.url, `{ campaign { ${eighteen} } }`)).errors).toBeUndefined()
  })

  it('a hundred aliases of one field are refused however cheap it is', async () => {
    const aliases = Array.from({ length: 100 }, (_, index) => `a${index}: campaign { id }`)
    expect(await refusal(`{ ${aliases.join(' ')} }`)).toBe('aliases')
  })

  it('aliases hidden in a fragment count each time it is spread', async () => {
    const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: variantOf { id }`)
    const query = `{ campaign { ...A variantOf { ...A phaseOf { ...A } } } } fragment A on Campaign { ${aliases.join(' ')} }`
    expect(await refusal(query)).toBe('aliases')
  })

  it('a fragment bomb that unfolds to millions of fields is refused without unfolding it', async () => {
    const bomb = Array.from(
      { length: 18 },
      (_, index) => `fragment F${index} on Campaign { variantOf { ...F${index + 1} } phaseOf { ...F${index + 1} } }`,
    )
    const query = `{ campaign { ...F0 } } ${bomb.join(' ')} fragment F18 on Campaign { id }`
    expect(await refusal(query)).toBe('selections')
  })

  it('fragments spread twice in one place unfold once', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Campaign { ...F${index + 1} ...F${index + 1} }`,
    )
    const query = `{ campaign { ...F0 } } ${doubling.join(' ')} fragment F40 on Campaign { id }`
    const { data, extensions } = await ask(served.url, query)
    expect([data, extensions]).toEqual([
      { campaign: null },
      { cost: { requested: 51, limit: 10_000 }, dataset: version },
    ])
  })

  it('fragments in a circle are refused by validation', async () => {
    const query = '{ campaign { ...A } } fragment A on Campaign { ...B } fragment B on Campaign { ...A }'
    expect(await refusal(query)).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('scalars and value types, which cost nothing, are bounded by the values of the answer', async () => {
    const days = Array.from({ length: 40 }, (_, index) => `d${index}: days { latest }`)
    const query = `{ campaigns(first: 100) { nodes { honours(first: 90) { nodes { ${days.join(' ')} } } } } }`
    expect(await refusal(query)).toBe('values')
  })

  it('introspection does not multiply without bound', async () => {
    const aliases = Array.from({ length: 49 }, (_, index) => `a${index}: type { kind name description specifiedByURL }`)
    const query = `{ __schema { types { fields { args { ${aliases.join(' ')} } } } } }`
    expect(await refusal(query)).toBe('values')
    const deep =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'
    expect(await refusal(deep)).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it.each([
    ['one field over and over', `{ ${'campaign { id } '.repeat(2_000)} }`],
    ['a long document', `{ ${'__typename '.repeat(20_000)} }`],
    ['a tower of brackets', `{ campaign(id: ${'['.repeat(20_000)}`],
  ])('%s ends at the parser', async (_flood, query) => {
    expect(await refusal(query)).toBe('GRAPHQL_PARSE_FAILED')
  })

  it('directives without end are refused', async () => {
    const query = `{ campaign ${'@skip(if: false) '.repeat(500)} { id } }`
    expect(await refusal(query)).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
