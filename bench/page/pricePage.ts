/** What the prices are worth: whether cost and processor time rank alike, and what is admitted that takes too long. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rankCorrelation } from '../price/rank.ts'
import type { Asked } from '../price/timed.ts'
import { replacedIn } from './writePage.ts'

/** Milliseconds of the database's processor time that no admitted operation may take. */
export const mostTime = 2_000

/** What is refused for its arguments while it runs makes no work; how long it took says nothing of its price. */
const answers: ReadonlySet<string> = new Set(['data', 'TIMEOUT', 'UNAVAILABLE'])

export function pricePage(asked: readonly Asked[]): string {
  const answered = asked.filter(({ answer }) => answers.has(answer))
  const slow = asked.filter(({ milliseconds }) => milliseconds > mostTime)
  return [
    ...rows(answered),
    '',
    slow.length === 0 ? `None took more than ${mostTime / 1_000} s.` : `More than ${mostTime / 1_000} s:`,
    ...slow.map(slowRow),
  ].join('\n')
}

function rows(asked: readonly Asked[]): string[] {
  const groups: readonly (readonly [string, readonly Asked[]])[] = [
    ['random', asked.filter(({ isHostile }) => !isHostile)],
    ['hostile', asked.filter(({ isHostile }) => isHostile)],
    ['all', asked],
  ]
  return [
    '| operations | number | rank correlation | median | 99 % | longest |',
    '| --- | --- | --- | --- | --- | --- |',
    ...groups.filter(([, group]) => group.length > 0).map(([name, group]) => row(name, group)),
  ]
}

function row(name: string, group: readonly Asked[]): string {
  const times = group.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number): string =>
    `${Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)} ms`
  const rank = rankCorrelation(
    group.map(({ cost }) => cost),
    group.map(({ milliseconds }) => milliseconds),
  )
  return `| ${name} | ${group.length.toLocaleString('en')} | ${rank.toFixed(2)} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`
}

const slowRow = ({ name, cost, milliseconds }: Asked): string =>
  `- ${name}: ${(milliseconds / 1_000).toFixed(1)} s for ${cost.toLocaleString('en')} points`

const decision = fileURLToPath(new URL('../../docs/decisions/prices.md', import.meta.url))

export function writePrices(asked: readonly Asked[]): void {
  writeFileSync(
    decision,
    replacedIn('docs/decisions/prices.md', readFileSync(decision, 'utf8'), 'prices', pricePage(asked)),
  )
}
