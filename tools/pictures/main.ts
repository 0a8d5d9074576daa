/** Takes the pictures of the docs from a server that runs: `npm run pictures -- http://127.0.0.1:4000`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const [address = 'http://127.0.0.1:4000', browserPath = '/usr/bin/chromium'] = process.argv.slice(2)
const folder = new URL('../../docs/pictures/', import.meta.url)

const shown = [
  ['home', '/', 1200, 760],
  ['fact', '/id/honour:bbk-20240611/bang-lang-bang-khen', 1200, 760],
  ['place', '/id/place:thai-nguyen-2025/xa-cho-don', 390, 800],
] as const

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox'],
})
for (const [name, path, width, height] of shown) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 })
  writeFileSync(new URL(`${name}.webp`, folder), Buffer.from(data, 'base64'))
  await page.close()
}
await browser.close()
