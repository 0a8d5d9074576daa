/** A real browser, where the machine has one. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's package `chromium`; CHROMIUM names another. */
export const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium'].find((path) => path && existsSync(path))

/** Said instead of silence: what is skipped is not what holds. */
export const whyNot = executablePath
  ? null
  : 'There is no browser: install Debian’s package “chromium”, or name one in CHROMIUM. Pages are not looked at.'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
