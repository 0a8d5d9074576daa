import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { useSeededGraph } from '../../support/neo4j.ts'
import { type ServedApi, serveApi } from '../../support/serveApi.ts'
import { openBrowser, whyNot } from './browser.ts'

jest.setTimeout(120_000)
if (whyNot) console.warn(whyNot)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const paths = [
  '/',
  '/en',
  '/tim?q=bang%20lang',
  '/phong-trao',
  '/dieu?loai=HONOUR',
  '/ban-do?tu=2020&den=2025',
  '/quan-he?tu=person:nguyen-dang-binh&den=place:bac-kan/cho-don/xa-bang-lang',
  '/so-lieu?ve=place:bac-kan',
  '/cach-doc',
  '/id/place:thai-nguyen-2025/xa-cho-don',
  '/en/id/place:bac-kan/cho-don/xa-bang-lang@2024-06-11',
  '/id/campaign:ca-nuoc-chung-tay-xoa-nha-tam-nha-dot-nat',
  '/id/honour:bbk-20240611/bang-lang-bang-khen',
  '/id/article:bbk-20240611',
  '/id/post:bac-kan/ubnd/chu-tich',
  '/id/organization:bac-kan/ubnd',
  '/id/award:bang-khen',
  '/id/standard:xa-nong-thon-moi',
  '/id/place:khong-co',
]

const ways: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light', { viewport: { width: 1360, height: 900 }, colorScheme: 'light' }],
  ['dark', { viewport: { width: 1360, height: 900 }, colorScheme: 'dark' }],
  ['small', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
]

const suite = whyNot ? describe.skip : describe

suite('pages in a browser', () => {
  const seeded = useSeededGraph()
  let api: ServedApi
  let browser: Browser

  beforeAll(async () => {
    api = await serveApi(seeded.graph)
    browser = await openBrowser()
    for (const path of [...paths, '/id/place:bac-kan/cho-don/xa-bang-lang']) await warm(path)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await api?.app.close()
  })

  /** Neo4j plans what a page asks when it is first asked, which may take longer than a reader waits. */
  async function warm(path: string): Promise<void> {
    for (let status = 0, tries = 0; tries < 5 && (status === 0 || status >= 500); tries += 1) {
      status = (await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } })).status
    }
  }

  /** Opens a page and keeps what it complains of and whom it asks. */
  async function open(path: string, options: BrowserContextOptions) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => request.url().startsWith(api.url) || complaints.push(request.url()))
    const response = await page.goto(`${api.url}${path}`, { waitUntil: 'networkidle' })
    const missing = response?.status() === 404
    return { page, complaints: missing ? complaints.filter((text) => !text.includes('404')) : complaints, context }
  }

  const faultsIn = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`))
  }

  const ways3 = paths.flatMap((path) => ways.map(([name, options]) => [path, name, options] as const))

  it.each(ways3)('%s (%s) can be used by everybody, asks nobody else and fits', async (path, _name, options) => {
    const { page, complaints, context } = await open(path, options)
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    const faults = await faultsIn(page)
    await context.close()
    expect({ faults, complaints, wider }).toEqual({ faults: [], complaints: [], wider: 0 })
  })

  it.each(paths)('%s is at most 25 kB over the line', async (path) => {
    const response = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } })
    expect(gzipSync(await response.text()).length).toBeLessThanOrEqual(25 * 1_024)
  })

  it('lead by keyboard alone from a name to its quote and back', async () => {
    const { page, context } = await open('/', { viewport: { width: 1360, height: 900 } })
    await page.keyboard.press('/')
    await page.keyboard.type('bằng lãng')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/id/place:bac-kan/cho-don/xa-bang-lang')
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details[open] blockquote').first().isVisible()).toBe(true)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
    await context.close()
  })

  it.each(paths)('%s answers without a script', async (path) => {
    const { page, context } = await open(path, { javaScriptEnabled: false })
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    await context.close()
  })

  it('search without a script leads to results', async () => {
    const { page, context } = await open('/', { javaScriptEnabled: false })
    await page.fill('#q', 'chợ đồn')
    await page.press('#q', 'Enter')
    await page.waitForURL('**/tim?q=*')
    expect(await page.locator('.hits li').count()).toBeGreaterThan(1)
    await context.close()
  })
})
