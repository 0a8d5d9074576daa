import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { stringify } from 'yaml'
import { runAlerts as run } from '../../src/alerts/run.ts'
import { removeDossier } from '../../src/ingest/write/writeDossier.ts'
import { useTestGraph } from '../ingest/import/testGraph.ts'
import { article, honour, honourText } from '../ingest/import/written.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { openHooks, openMails } from './receivers.ts'

jest.setTimeout(60_000)

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const folder = mkdtempSync(join(tmpdir(), 'alerts-'))
const path = join(folder, 'watch.yaml')
const statePath = `${path}.state.json`

const env: Record<string, string> = { ALERTS_SECRET: secret }
const runAlerts = (file: string) => run(file, env)

const test = useTestGraph()
let api: ServedApi
let hooks: Awaited<ReturnType<typeof openHooks>>
let mails: Awaited<ReturnType<typeof openMails>>

beforeAll(async () => {
  api = await serveApi(test.graph)
  hooks = await openHooks()
  mails = await openMails()
  env.ALERTS_SMTP = mails.url
})
beforeEach(() => {
  rmSync(statePath, { force: true })
  hooks.hooks.length = 0
  mails.mails.length = 0
  hooks.answer.status = 204
  const watch = { name: 'Honours', list: '/v1/honours?recipient.level=COMMUNE' }
  const watches = [{ ...watch, webhooks: [hooks.url], mail: ['desk@example.org'] }]
  writeFileSync(path, stringify({ server: api.url, mail: { from: 'alerts@example.org' }, watches }))
})
afterAll(async () => {
  hooks.close()
  mails.close()
  rmSync(folder, { recursive: true })
  await api.app.close()
})

/** Each of another year, so that none is taken for another. */
const numbered = (number: number) =>
  article(`so-${number}`, {
    text: honourText,
    facts: [honour({ decided: { is: `${2010 + number}`, basis: 'CONTEXT' } })],
  })

const told = (body: string): string[] =>
  (JSON.parse(body) as { data: { items: { _thi_dua: { id: string } }[] } }).data.items.map(
    ({ _thi_dua }) => _thi_dua.id,
  )

describe('alerts', () => {
  it('tell once what is new since the run before, by signed webhook and by mail', async () => {
    expect((await runAlerts(path)).begun).toEqual(['Honours'])
    await test.import(numbered(1), numbered(2))
    expect((await runAlerts(path)).failed).toEqual([])
    expect((await runAlerts(path)).sent).toEqual([])
    const [hook] = hooks.hooks
    expect([hooks.hooks.length, mails.mails.length]).toEqual([1, 1])
    new Webhook(secret).verify(hook?.body ?? '', hook?.headers as Record<string, string>)
    expect(told(hook?.body ?? '').sort()).toEqual(['honour:so-1/bang-khen', 'honour:so-2/bang-khen'])
    expect(mails.mails[0]).toMatch(/^Message-ID: <msg_[0-9a-f]{32}@example\.org>$/m)
    expect(mails.mails[0]).toMatch(/^To: desk@example\.org/m)
  })

  it('tell what was withdrawn', async () => {
    await test.import(numbered(1))
    await runAlerts(path)
    await removeDossier(test.graph, 'article:so-1')
    await runAlerts(path)
    const { data } = JSON.parse(hooks.hooks[0]?.body ?? '{}') as { data: { deleted: { canonicalId: string }[] } }
    expect(data.deleted.map(({ canonicalId }) => canonicalId)).toContain('honour:so-1/bang-khen')
  })

  it('keep what a receiver did not take, and tell it in the next run with what came meanwhile', async () => {
    await runAlerts(path)
    await test.import(numbered(1))
    hooks.answer.status = 500
    expect((await runAlerts(path)).failed).toEqual([`Honours to ${hooks.url}: it answered 500`])
    await test.import(numbered(2))
    hooks.answer.status = 204
    hooks.hooks.length = 0
    expect((await runAlerts(path)).failed).toEqual([])
    expect(hooks.hooks.map(({ body }) => told(body))).toEqual([['honour:so-1/bang-khen'], ['honour:so-2/bang-khen']])
    expect(mails.mails.length).toBe(2)
  })

  it('repeat under the same id what a run sent that was killed before it could note so', async () => {
    await runAlerts(path)
    await test.import(numbered(1))
    hooks.answer.status = 500
    await runAlerts(path)
    const noted = readFileSync(statePath, 'utf8')
    hooks.answer.status = 204
    hooks.hooks.length = 0
    await runAlerts(path)
    writeFileSync(statePath, noted)
    await runAlerts(path)
    const ids = hooks.hooks.map(({ headers }) => headers['webhook-id'])
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
  })

  it('refuse in words a file, or a secret, that cannot be used', async () => {
    writeFileSync(
      path,
      stringify({ server: api.url, watches: [{ name: 'A', list: 'honours', mail: ['x@example.org'] }] }),
    )
    await expect(runAlerts(path)).rejects.toThrow(/watches\.0\.list: is no list such as/)
    const watches = [{ name: 'A', list: '/v1/honors', webhooks: [hooks.url] }]
    writeFileSync(path, stringify({ server: api.url, watches }))
    expect((await runAlerts(path)).failed).toEqual(['A: There is no list “honors”. Did you mean honours?'])
    env.ALERTS_SECRET = 'short'
    await expect(runAlerts(path)).rejects.toThrow('The secret of the webhooks cannot be used.')
    env.ALERTS_SECRET = secret
  })
})
