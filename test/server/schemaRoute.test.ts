import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { type Served, serve } from './serve.ts'

describe('/schema.graphql', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve()
  })

  afterAll(() => served.app.close())

  const get = (headers: Record<string, string> = {}, search = '') =>
    fetch(`${served.url}/schema.graphql${search}`, { headers })

  it('is the schema with its descriptions and prices, as text a tool can build', async () => {
    const response = await get()
    const sdl = await response.text()
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(sdl).toContain('As its launch names it.')
    expect(sdl).toMatch(/paths\(.*@cost\(weight: 200\)/)
    expect(buildSchema(sdl).getType('Campaign')?.description).toBe('A call to compete in doing well.')
  })

  it('without descriptions is the same schema for a program, and has a tag of its own', async () => {
    const [whole, skeleton] = [await get(), await get({}, '?descriptions=false')]
    const text = await skeleton.text()
    expect(text).not.toContain('"""')
    expect(text).toMatch(/paths\(.*@cost\(weight: 200\)/)
    expect(Object.keys(buildSchema(text).getTypeMap())).toEqual(
      Object.keys(buildSchema(await whole.text()).getTypeMap()),
    )
    expect(skeleton.headers.get('etag')).not.toBe(whole.headers.get('etag'))
  })

  it('is not sent again to whoever has it', async () => {
    const etag = String((await get({ 'accept-encoding': 'identity' })).headers.get('etag'))
    const again = async (ifNoneMatch: string) => (await get({ 'if-none-match': ifNoneMatch })).status
    expect(await again(etag)).toBe(304)
    expect(await again(`"other", W/${etag}`)).toBe(304)
    expect(await again('"other"')).toBe(200)
  })
})
