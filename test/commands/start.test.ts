import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { welcome } from '../../src/commands/start.ts'
import { SetupError } from '../../src/graph/local/setupError.ts'
import { listenError, tryPort } from '../../src/server/port.ts'

describe('what a newcomer is greeted with', () => {
  it('is the address, what to do with it and how to stop', () => {
    expect(
      welcome('http://127.0.0.1:4000', { dataDir: 'kho', neo4j: undefined }),
    ).toBe(`Ask at http://127.0.0.1:4000/graphql
Open http://127.0.0.1:4000/ in a browser: search, and a page for every thing. http://127.0.0.1:4000/graphql is a query page there.
Programs POST their questions to /graphql.
The graph is in ${resolve('kho')}. Stop with Ctrl-C.`)
  })

  it('names the Neo4j that somebody else runs, never its password', () => {
    const neo4j = { uri: 'bolt://graph.example', username: 'neo4j', password: 'hunter2', database: undefined }
    const text = welcome('http://127.0.0.1:4000', { dataDir: 'data', neo4j })
    expect(text).toContain('The graph is in bolt://graph.example.')
    expect(text).not.toContain('hunter2')
  })
})

describe('the port', () => {
  const refusal = async (host: string, port: number): Promise<unknown> =>
    tryPort({ host, port }).then(
      () => 'it can be had',
      (error: unknown) => (error instanceof SetupError ? `${error.message} ${error.remedy}` : error),
    )

  it('that is taken is named, and can be had when it is free again', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as { port: number }
    expect(await refusal('127.0.0.1', port)).toMatch(
      new RegExp(`^Port ${port} of 127.0.0.1 is taken .* choose another port in PORT`),
    )
    await new Promise((done) => other.close(done))
    expect(await refusal('127.0.0.1', port)).toBe('it can be had')
    expect(await refusal('127.0.0.1', 0)).toBe('it can be had')
  })

  it('needs an address of this machine', async () => {
    expect(await refusal('192.0.2.1', 4000)).toMatch(/^HOST \(192\.0\.2\.1\) is no address of this machine/)
  })

  it('below 1024 is not for everybody', () => {
    const error = listenError(Object.assign(new Error('no'), { code: 'EACCES' }), { host: '127.0.0.1', port: 80 })
    expect(error).toMatchObject({ message: 'Port 80 may not be taken by this user.' })
  })

  it('fails as it does for any other reason', () => {
    const error = new Error('something else')
    expect(listenError(error, { host: '127.0.0.1', port: 80 })).toBe(error)
  })
})
