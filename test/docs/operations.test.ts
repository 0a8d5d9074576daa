/** What operators are given agrees with what the program emits and takes. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createMetrics } from '../../src/server/metrics/metrics.ts'
import { readPage, root } from './page.ts'

const emitted: ReadonlySet<string> = new Set(
  createMetrics()
    .registry.getMetricsAsArray()
    .flatMap(({ name, type }) =>
      String(type) === 'histogram' ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
)

interface Rule {
  readonly alert: string
  readonly expr: string
}
const alerts = parse(readFileSync(`${root}ops/alerts.yaml`, 'utf8')) as { groups: { rules: Rule[] }[] }
const rules = alerts.groups.flatMap((group) => group.rules)

interface Panel {
  readonly title: string
  readonly targets: readonly { readonly expr: string }[]
}
const { panels } = JSON.parse(readFileSync(`${root}ops/dashboard.json`, 'utf8')) as { panels: Panel[] }

/** The names of metrics in an expression: words that stand before a selector, a range or nothing, and are no functions. */
const metricsIn = (expression: string): string[] =>
  [...expression.replaceAll(/\{[^}]*\}|\[[^\]]*\]/g, '').matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b(?!\s*\()/g)].map(
    ([name]) => name,
  )

const isKnown = (name: string): boolean => emitted.has(name)

describe('the alert rules', () => {
  it.each(rules.map((rule) => [rule.alert, rule] as const))('%s asks for metrics that are emitted', (_, { expr }) => {
    expect(metricsIn(expr).filter((name) => !isKnown(name))).toEqual([])
    expect(metricsIn(expr).length + Number(expr.startsWith('up{'))).toBeGreaterThan(0)
  })

  it('are each explained in docs/operations.md', () => {
    const page = readPage('docs/operations.md')
    expect(rules.map(({ alert }) => alert).filter((alert) => !page.includes(`\`${alert}\``))).toEqual([])
  })
})

describe('the dashboard', () => {
  it.each(panels.map((panel) => [panel.title, panel] as const))('%s asks for metrics that are emitted', (_, panel) => {
    const names = panel.targets.flatMap(({ expr }) => metricsIn(expr))
    expect(names.length).toBeGreaterThanOrEqual(panel.targets.length)
    expect(names.filter((name) => !isKnown(name))).toEqual([])
  })

  it('shows every metric of our own', () => {
    const shown = new Set(panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsIn(expr))))
    const own = createMetrics()
      .registry.getMetricsAsArray()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('thi_dua_'))
    const isShown = (name: string): boolean => ['', '_bucket', '_sum', '_count'].some((end) => shown.has(name + end))
    expect(own.filter((name) => !isShown(name))).toEqual([])
  })
})
