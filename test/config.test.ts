import { describe, expect, it } from '@jest/globals'
import { commands } from '../src/commands/commands.ts'
import { readConfig, variableNames } from '../src/config.ts'
import { SetupError } from '../src/graph/local/setupError.ts'
import { readPage } from './docs/page.ts'

function refusal(env: NodeJS.ProcessEnv): SetupError {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof SetupError) return error
  }
  throw new Error('the environment was taken')
}

const server = { NEO4J_URI: 'bolt://graph.example:7687', NEO4J_PASSWORD: 'a-secret' }

describe('the configuration', () => {
  it('needs nothing: the API listens on loopback and starts its own Neo4j', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: 'data',
      logLevel: 'info',
      publicUrl: 'http://127.0.0.1:4000',
      neo4j: undefined,
      redisUrl: undefined,
      pointsPerMinute: 300_000,
      running: 16,
      runningPerClient: 8,
      metrics: undefined,
      countedOperations: [],
      tracing: undefined,
      trustProxy: undefined,
      javaHome: undefined,
    })
  })

  it('serves metrics where a port is named for them, and counts the operations that are listed', () => {
    const env = { METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0', METRICS_OPERATIONS: 'placePage, typeahead' }
    const { metrics, countedOperations } = readConfig(env)
    expect([metrics, countedOperations]).toEqual([{ host: '0.0.0.0', port: 9464 }, ['placePage', 'typeahead']])
    const many = Array.from({ length: 101 }, (_, index) => `a${index}`).join()
    for (const METRICS_OPERATIONS of ['a b', 'a,', many]) {
      expect(refusal({ METRICS_OPERATIONS }).message).toContain('METRICS_OPERATIONS')
    }
  })

  it('takes shares and proxies, and no limit of points where it is off', () => {
    const env = {
      RATE_LIMIT: 'off',
      RUNNING_OPERATIONS: '32',
      RUNNING_PER_CLIENT: '4',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
    }
    expect(readConfig(env)).toMatchObject({
      pointsPerMinute: undefined,
      running: 32,
      runningPerClient: 4,
      trustProxy: 'loopback, 10.0.0.0/8',
    })
  })

  it.each([
    ['RATE_LIMIT', '-5'],
    ['RUNNING_OPERATIONS', '0'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/99'],
  ])('refuses %s=%s', (name, value) => {
    expect(refusal({ [name]: value }).message).toContain(name)
  })

  it('takes what is set, without the spaces around it', () => {
    const env = { PORT: ' 0 ', HOST: '0.0.0.0', DATA_DIR: '/srv/Thi đua', LOG_LEVEL: 'debug', JAVA_HOME: '/opt/jdk' }
    expect(readConfig(env)).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      dataDir: '/srv/Thi đua',
      logLevel: 'debug',
      javaHome: '/opt/jdk',
    })
  })

  it('begins permalinks where clients reach it, without a slash at the end', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://127.0.0.1:8080')
    expect(readConfig({ PUBLIC_URL: 'https://graph.example.org/thi-dua/' }).publicUrl).toBe(
      'https://graph.example.org/thi-dua',
    )
    expect(() => readConfig({ PUBLIC_URL: 'graph.example.org' })).toThrow('PUBLIC_URL')
  })

  it('counts an empty variable as unset, as docker compose passes them', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '' })).toEqual(readConfig({}))
  })

  it('names the server in NEO4J_URI, its user being neo4j and its database the default one', () => {
    expect(readConfig(server).neo4j).toEqual({
      uri: 'bolt://graph.example:7687',
      username: 'neo4j',
      password: 'a-secret',
      database: undefined,
    })
    expect(readConfig({ ...server, NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'thidua' }).neo4j).toMatchObject({
      username: 'reader',
      database: 'thidua',
    })
  })

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('knows the scheme %s', (scheme) => {
    const uri = `${scheme}://graph.example`
    expect(readConfig({ ...server, NEO4J_URI: uri }).neo4j?.uri).toBe(uri)
  })

  it.each([
    'redis://localhost',
    'redis://localhost:6379',
    'redis://cache.example:6379/2',
    'rediss://reader:a-secret@cache.example:6380/',
  ])('takes %s for the Redis that instances share', (uri) => {
    expect(readConfig({ REDIS_URL: uri }).redisUrl).toBe(uri)
  })

  it.each([
    ['PORT', '80 80', /PORT \(80 80\) is not a port; give a whole number/],
    ['PORT', '70000', /PORT \(70000\) is not a port/],
    ['PORT', '-1', /PORT \(-1\) is not a port/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL \(loud\) is not a log level; give one of fatal, error/],
    ['NEO4J_URI', 'http://localhost:7474', /is the address of Neo4j's web page; give that of its Bolt connector/],
    ['NEO4J_URI', 'localhost:7687', /is not an address of Neo4j; it begins with one of bolt, bolt\+s/],
    ['NEO4J_URI', 'graph.example', /is not an address of Neo4j/],
    ['NEO4J_URI', 'bolt://', /names no server/],
    ['PUBLIC_URL', 'graph.example.org', /is not an address on the web, which begins with http:\/\/ or https:\/\//],
    ['PUBLIC_URL', 'ftp://graph.example.org', /PUBLIC_URL \(ftp:\/\/graph.example.org\) is not an address on the web/],
    ['PUBLIC_URL', 'javascript:alert(1)', /is not an address on the web/],
    ['PUBLIC_URL', 'https://graph.example.org/?page=1', /holds more than a server and a path/],
    ['PUBLIC_URL', 'https://graph.example.org/#top', /holds more than a server and a path/],
    ['REDIS_URL', 'localhost:6379', /is not an address of Redis; it begins with redis:\/\/ or, encrypted, rediss:\/\//],
    ['REDIS_URL', 'http://localhost:6379', /is not an address of Redis/],
    ['REDIS_URL', 'redis://', /names no server; write it as redis:\/\/host:port/],
    ['REDIS_URL', 'redis://localhost/answers', /ends in something other than the number of a database/],
  ])('refuses %s=%s and says what to give', (name, value, message) => {
    expect(refusal({ ...server, [name]: value }).message).toMatch(message)
  })

  it('never repeats a password, wherever it was written', () => {
    const { message } = refusal({
      PORT: 'x',
      NEO4J_URI: 'bolt://neo4j:hunter2@graph.example',
      NEO4J_PASSWORD: 'hunter3',
      REDIS_URL: 'redis://:hunter4@cache.example/answers',
    })
    expect(message).toMatch(/NEO4J_URI \(bolt:\/\/…@graph\.example\) holds a user or password/)
    expect(message).not.toMatch(/hunter/)
  })

  it.each([
    'redis:/:hunter2@cache.example',
    'redis:hunter2@cache.example',
    ':hunter2@cache.example:6379',
    'hunter2',
    'http://:hunter2@cache.example',
    'redis://:hunter2/x@cache.example:6379',
    'redis://:hunter2#x@cache.example:6379/a/b',
    'redis://cache.example/0/?password=hunter2',
  ])('never repeats the password in a broken REDIS_URL: %s', (url) => {
    const { message, remedy } = refusal({ REDIS_URL: url })
    expect(`${message} ${remedy}`).toMatch(/REDIS_URL/)
    expect(`${message} ${remedy}`).not.toMatch(/hunter2/)
  })

  it.each([
    ['NEO4J_URI', 'neo4j:hunter2@graph.example'],
    ['NEO4J_URI', 'bolt://neo4j:hunter@2@graph.example'],
    ['PUBLIC_URL', 'https://admin:hunter2@graph.example'],
    ['PUBLIC_URL', 'ftp://admin:hunter2@graph.example'],
  ])('never repeats a password in %s=%s', (name, url) => {
    const { message } = refusal({ ...server, [name]: url })
    expect(message).toMatch(/@graph\.example/)
    expect(message).not.toMatch(/hunter/)
  })

  it('reports everything that is wrong at once', () => {
    const { message } = refusal({ PORT: 'x', LOG_LEVEL: 'y' })
    expect(message).toMatch(/PORT/)
    expect(message).toMatch(/LOG_LEVEL/)
  })

  it('asks for the password of a server it is given', () => {
    expect(refusal({ NEO4J_URI: server.NEO4J_URI }).message).toMatch(/NEO4J_PASSWORD is missing/)
  })

  it.each(['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])(
    'refuses %s without NEO4J_URI instead of silently starting an empty local graph',
    (name) => {
      const { message } = refusal({ [name]: 'something' })
      expect(message).toMatch(new RegExp(`${name}.* is set but NEO4J_URI is not`))
    },
  )

  it.each(variableNames)('%s stands in the help of thi-dua start and in the README', (name) => {
    const help = commands.find((command) => command.name === 'start')?.description.join(' ')
    expect(help).toMatch(new RegExp(`\\b${name}\\b`))
    expect(readPage('README.md')).toContain(`\`${name}\``)
  })
})
