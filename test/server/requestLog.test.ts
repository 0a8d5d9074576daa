import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, type Served, serve } from './serve.ts'

describe('the log', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve()
  })

  afterAll(() => served.app.close())

  const linesOf = (id: string | null) => served.lines.filter(({ reqId }) => reqId === id)

  it('has two lines for an operation, tied by the id the client gets', async () => {
    const response = await fetch(`${served.url}/graphql?query=query+Names{campaigns{nodes{name}}}`)
    const lines = linesOf(response.headers.get('x-request-id'))
    expect(lines.find(({ msg }) => msg === 'operation')).toMatchObject({ level: 30, operation: 'Names', cost: 171 })
    expect(lines.find(({ msg }) => msg === 'request')).toMatchObject({ method: 'GET', path: '/graphql', status: 200 })
  })

  it('never has a variable, at any level', async () => {
    await ask(served.url, 'query ($name: String) { campaign(name: $name) { id } }', { name: 'Nguyễn Thị Bí Mật' })
    await fetch(`${served.url}/graphql?query={__typename}&variables={"name":"Nguyễn Thị Bí Mật"}`)
    expect(served.lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(served.lines)).not.toMatch(/Bí Mật|B%C3%AD/)
  })

  it('names the codes and ids of what went wrong', async () => {
    await ask(served.url, 'query Wrong { ambiguous { id } broken(how: "error") }')
    const line = served.lines.find(({ operation, msg }) => operation === 'Wrong' && msg === 'operation')
    expect(line).toMatchObject({ errors: ['AMBIGUOUS_NAME', expect.stringMatching(/^[\da-f-]{36}$/)] })
  })

  it('goes on with an id a balancer gave, unless it could forge a line', async () => {
    const idFor = async (given: string) => {
      const response = await fetch(`${served.url}/health/live`, { headers: { 'x-request-id': given } })
      return response.headers.get('x-request-id')
    }
    expect(await idFor('balancer-1234')).toBe('balancer-1234')
    expect(await idFor('{"level":60}')).toMatch(/^[\da-f-]{36}$/)
  })
})
