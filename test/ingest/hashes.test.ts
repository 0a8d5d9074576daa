import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

const tsx = createRequire(import.meta.url).resolve('tsx')
const program = fileURLToPath(new URL('hashes.ts', import.meta.url))

async function hashesOn(machine: { readonly cwd: string; readonly env: Record<string, string> }) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, program], {
    cwd: machine.cwd,
    env: { PATH: process.env.PATH, ...machine.env },
  })
  return JSON.parse(stdout) as Record<'seeds' | 'places' | 'dataset', string>
}

it('the seeds have the same hashes wherever, whenever and in whatever language they are imported', async () => {
  const here = await hashesOn({ cwd: process.cwd(), env: { TZ: 'UTC', LC_ALL: 'C' } })
  const there = await hashesOn({
    cwd: '/',
    env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  })
  expect(there).toEqual(here)
  expect(Object.values(here)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{64}$/)))
  expect(new Set(Object.values(here)).size).toBe(3)
}, 120_000)
